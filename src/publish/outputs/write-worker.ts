import { parentPort, workerData } from 'node:worker_threads';
import { DiskFault } from './disk-fault.ts';
import { fileSystem } from './file-system.ts';
import { fileWriter } from './file-writer.ts';
import type { Answer, Asked, ThreadData } from './writing-thread.ts';

// A thread that writes the files it is sent, in that order, and says of each what came of it.
const writer = fileWriter({ ...(workerData as ThreadData), files: fileSystem, beforeChange: () => undefined });
parentPort?.on('message', (asked: Asked) => {
  parentPort?.postMessage(answerTo(asked));
});

function answerTo({ inside, content, standing }: Asked): Answer {
  try {
    return { put: writer.put(inside, content, standing) };
  } catch (error) {
    // Errors lose their class on the way to another thread.
    if (error instanceof DiskFault) return { failure: error, sentence: error.sentence };
    return { failure: error instanceof Error ? error : new Error(String(error)) };
  }
}
