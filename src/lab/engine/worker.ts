import { answer } from './answer.ts';
import { frameSender } from './frame-changes.ts';
import type { Play } from './play.ts';
import type { Envelope, Request, SentAnswer } from './requests.ts';

/** The clusters of the page, by the numbers that their widgets gave them. */
const plays = new Map<number, Play>();
const senders = new Map<number, ReturnType<typeof frameSender>>();

/** One request after the other: some wait for what has to be loaded, and the next must find the cluster as they left it. */
let last: Promise<unknown> = Promise.resolve();

addEventListener('message', ({ data }: MessageEvent<Envelope<Request>>) => {
  const { number, play, body } = data;
  last = last.then(async () => {
    try {
      const { frame, ...others } = await answer(plays, play, body);
      const send = senders.get(play) ?? frameSender();
      senders.set(play, send);
      postMessage({ number, play, body: { ...others, ...(frame && { frame: send(frame) }) } satisfies SentAnswer });
    } catch (error) {
      postMessage({ number, play, body: { failed: error instanceof Error ? error.message : String(error) } });
    }
  });
});
