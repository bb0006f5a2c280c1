import type { Lang } from '#naming';
import type { ShownText } from '#search';
import type { Filter, Hits, Reply, Request } from './messages.ts';

/** Asks the search of the site, which works beside the page. */
export interface Asker {
  /** `hears` is told of the hits, at first by name and then all, and `failed` where a part of the index cannot be loaded. */
  readonly ask: (question: string, filter: Filter, hears: (hits: Hits) => void, failed: () => void) => void;
  /** Loads what is to be shown of a hit of the last question. */
  readonly show: (page: number, hears: (shown: ShownText) => void) => void;
}

let worker: Worker | undefined;
let last = 0;
const listeners = new Map<number, (reply: Reply) => void>();

/** Opens the search; everything it takes is loaded at once and side by side. The worker is one for the whole page. */
export function openAsker(base: string, reader: Lang): Asker {
  const send = (request: Request): void => {
    const worked = (worker ??= begin());
    worked.postMessage(request);
  };
  send({ kind: 'open', base, reader });
  return {
    ask(question, filter, hears, failed) {
      const id = (last += 1);
      listeners.clear();
      listeners.set(id, (reply) => {
        if (reply.kind === 'hits') hears(reply);
        if (reply.kind === 'failed') failed();
      });
      send({ kind: 'ask', id, question, reader, filter });
    },
    show(page, hears) {
      const id = (last += 1);
      listeners.set(id, (reply) => {
        listeners.delete(id);
        if (reply.kind === 'shown') hears(reply.shown);
      });
      send({ kind: 'show', id, page, reader });
    },
  };
}

function begin(): Worker {
  const begun = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  begun.addEventListener('message', ({ data }: MessageEvent<Reply>) => {
    listeners.get(data.id)?.(data);
  });
  begun.addEventListener('error', () => {
    // It could not be loaded: the next question tries again.
    worker = undefined;
    for (const [id, hear] of listeners) hear({ kind: 'failed', id });
  });
  return begun;
}
