import { setImmediate } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { mapBounded } from './map-bounded.ts';

it('keeps the order of the items and never works on more at a time than it may', async () => {
  let working = 0;
  let most = 0;
  const results = await mapBounded([5, 1, 4, 2, 3], 2, async (item) => {
    working++;
    most = Math.max(most, working);
    for (let turn = 0; turn < item; turn++) await setImmediate();
    working--;
    return item * 10;
  });
  expect(results).toEqual([50, 10, 40, 20, 30]);
  expect(most).toBe(2);
});

it('has nothing to do with no items', async () => {
  expect(await mapBounded([], 4, () => Promise.reject(new Error('never called')))).toEqual([]);
});
