import { parentPort } from 'node:worker_threads';
import type { WantedDiagram } from '../wanted-diagram.ts';

// Says how often it was asked, and fails in one way or another at the sources that say so.
let asked = 0;
parentPort?.on('message', ({ source }: WantedDiagram) => {
  asked += 1;
  if (source === 'EXIT') process.exit(3);
  if (source === 'THROW') throw new Error('thrown');
  if (source === 'HANG') for (;;) asked += 0;
  if (source === 'FRESH' && asked > 1) throw new Error('not fresh');
  parentPort?.postMessage({ picture: { svg: source }, diagnostics: [] });
});
