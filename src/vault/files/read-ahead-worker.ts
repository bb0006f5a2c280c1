import { parentPort, workerData } from 'node:worker_threads';
import { readSmallFiles } from './small-files.ts';

// A thread that reads what may be notes in a folder.
const read = readSmallFiles(workerData as string);
parentPort?.postMessage(read, [read.bytes.buffer, read.ends.buffer]);
