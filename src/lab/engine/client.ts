import { frameReceiver } from './frame-changes.ts';
import type { Answer, Envelope, Failure, Request, SentAnswer } from './requests.ts';

/** The way to one cluster in the worker. Rejects where the program itself failed, and where it could not be loaded. */
export type Ask = (request: Request) => Promise<Answer>;

interface Waiting {
  readonly resolve: (answer: SentAnswer) => void;
  readonly reject: (reason: Error) => void;
}

const waiting = new Map<number, Waiting>();
let worker: Worker | undefined;
let requests = 0;
let plays = 0;

/** Gives a widget a cluster of its own; all clusters of a page share one worker, which starts with the first question. */
export function newPlay(): Ask {
  const play = ++plays;
  const receive = frameReceiver();
  return (body) =>
    new Promise((resolve, reject) => {
      const number = ++requests;
      const whole = ({ frame, ...others }: SentAnswer): void => {
        resolve({ ...others, ...(frame && { frame: receive(frame) }) });
      };
      waiting.set(number, { resolve: whole, reject });
      running().postMessage({ number, play, body } satisfies Envelope<Request>);
    });
}

function running(): Worker {
  if (worker !== undefined) return worker;
  worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  worker.addEventListener('message', ({ data }: MessageEvent<Envelope<SentAnswer | Failure>>) => {
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
