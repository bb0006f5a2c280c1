import type { Answer, Envelope, Failure, Request } from './requests.ts';

/** The way to one cluster in the worker. Rejects where the program itself failed, and where it could not be loaded. */
export type Ask = (request: Request) => Promise<Answer>;

interface Waiting {
  readonly resolve: (answer: Answer) => void;
  readonly reject: (reason: Error) => void;
}

const waiting = new Map<number, Waiting>();
let worker: Worker | undefined;
let requests = 0;
let plays = 0;

/** Gives a widget a cluster of its own; all clusters of a page share one worker, which starts with the first question. */
export function newPlay(): Ask {
  const play = ++plays;
  return (body) =>
    new Promise((resolve, reject) => {
      const number = ++requests;
      waiting.set(number, { resolve, reject });
      running().postMessage({ number, play, body } satisfies Envelope<Request>);
    });
}

function running(): Worker {
  if (worker !== undefined) return worker;
  worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  worker.addEventListener('message', ({ data }: MessageEvent<Envelope<Answer | Failure>>) => {
    const asked = waiting.get(data.number);
    waiting.delete(data.number);
    if ('failed' in data.body) asked?.reject(new Error(data.body.failed));
    else asked?.resolve(data.body);
  });
  worker.addEventListener('error', () => {
    for (const { reject } of waiting.values()) reject(new Error('The worker could not be started'));
    waiting.clear();
  });
  return worker;
}
