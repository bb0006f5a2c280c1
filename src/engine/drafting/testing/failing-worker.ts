import { parentPort } from 'node:worker_threads';
import type { Note } from '#vault';

// Sends texts back as they are, and fails in one way or another at those that say so.
let drafted = 0;
parentPort?.on('message', (notes: readonly Note[]) => {
  for (const { source } of notes) {
    if (source === 'MEMORY') exhaustMemory();
    if (source === 'EXIT') process.exit(3);
    if (source === 'THROW') throw new Error('thrown');
    if (source === 'FRESH' && drafted + notes.length > 1) throw new Error('not fresh');
  }
  drafted += notes.length;
  parentPort?.postMessage(notes.map(({ source }) => ({ outline: '{}', body: source })));
});

function exhaustMemory(): never {
  const held: unknown[] = [];
  for (;;) held.push(Array.from({ length: 10_000 }, (_, index) => ({ index })));
}
