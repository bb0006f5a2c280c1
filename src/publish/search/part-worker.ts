import { parentPort } from 'node:worker_threads';
import { makePart, type PartSource } from './made-part.ts';

// A thread that makes the parts of the index that it is sent.
parentPort?.on('message', (source: PartSource) => {
  void makePart(source).then((made) => {
    parentPort?.postMessage(
      made,
      made.contents.map(({ buffer }) => buffer),
    );
  });
});
