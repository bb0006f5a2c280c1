import { parentPort, workerData } from 'node:worker_threads';
import { fileSystem } from './file-system.ts';
import { lookAt } from './site-look.ts';

// A thread that looks at what lies in the folder of a site.
const look = lookAt(workerData as string, fileSystem);
parentPort?.postMessage(look, [look.kinds.buffer, look.sizes.buffer, look.times.buffer] as ArrayBuffer[]);
