import { parentPort, workerData } from 'node:worker_threads';
import { DiskFault } from './disk-fault.ts';
import { fileSystem } from './file-system.ts';
import { fileWriter } from './file-writer.ts';
import type { Answer, Answered, Batch, Placed, ThreadData } from './writing-thread.ts';

// A thread that writes the files it is sent, in that order, and says of each what came of it.
const writer = fileWriter({ ...(workerData as ThreadData), files: fileSystem, beforeChange: () => undefined });
parentPort?.on('message', ({ room, files }: Batch) => {
  const answers = files.map((file) => answerTo(file, room));
  parentPort?.postMessage({ room, answers } satisfies Answered, [room.buffer]);
});

function answerTo({ inside, start, end, standing }: Placed, room: Uint8Array): Answer {
  try {
    return { put: writer.put(inside, room.subarray(start, end), standing) };
  } catch (error) {
    // Errors lose their class on the way to another thread.
    if (error instanceof DiskFault) return { failure: error, sentence: error.sentence };
    return { failure: error instanceof Error ? error : new Error(String(error)) };
  }
}
