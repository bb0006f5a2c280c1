import { parentPort } from 'node:worker_threads';
import { makePart, type PartSource } from './made-part.ts';

// A thread that makes the parts of the index that it is sent. While one is compressed, the next is made.
let last: Promise<void> = Promise.resolve();
parentPort?.on('message', (source: PartSource) => {
  const making = makePart(source);
  last = last.then(async () => {
    const made = await making;
    parentPort?.postMessage(
      made,
      made.contents.map(({ buffer }) => buffer),
    );
  });
});
