import { expect, it } from 'vitest';
import { readingMinutes } from './reading-time.ts';

const nothing = { cjk: 0, words: 0, codeLines: 0, images: 0 };

it.each([
  ['an empty note', nothing, 1],
  ['a thousand syllables', { ...nothing, cjk: 1000 }, 2],
  ['a thousand words', { ...nothing, words: 1100 }, 5],
  ['both', { ...nothing, cjk: 500, words: 220 }, 2],
  ['a long listing', { ...nothing, codeLines: 120 }, 2],
  ['an album', { ...nothing, images: 30 }, 3],
])('%s takes %j → %i', (_, length, minutes) => {
  expect(readingMinutes(length)).toBe(minutes);
});
