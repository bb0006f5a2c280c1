import { parentPort } from 'node:worker_threads';
import type { DraftTask } from '../draft-crew.ts';

// Sends texts back as they are, and fails in one way or another at those that say so.
let drafted = 0;
parentPort?.on('message', (tasks: readonly DraftTask[]) => {
  const sources = tasks.map(({ note }) => note.source);
  for (const source of sources) {
    if (source === 'MEMORY') exhaustMemory();
    if (source === 'EXIT') process.exit(3);
    if (source === 'THROW') throw new Error('thrown');
    if (source === 'FRESH' && drafted + tasks.length > 1) throw new Error('not fresh');
  }
  drafted += tasks.length;
  parentPort?.postMessage(sources.map((source) => ({ outline: '{}', body: source })));
});

function exhaustMemory(): never {
  const held: unknown[] = [];
  for (;;) held.push(Array.from({ length: 10_000 }, (_, index) => ({ index })));
}
