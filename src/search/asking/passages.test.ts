import { expect, it } from 'vitest';
import { bestPassage } from './passages.ts';

const word = (rarity: number, ...places: number[]) => ({ word: '', places, rarity });

it.each([
  ['of a word is the word', [word(2, 7)], 2],
  ['has all words that stand together', [word(2, 7), word(3, 9)], 5],
  ['has none that stands far from the others', [word(2, 7), word(3, 90)], 3],
  ['counts a word once, however often it stands there', [word(2, 1, 2, 3, 4), word(3, 90)], 3],
  ['may be anywhere in the text', [word(2, 7, 300), word(3, 90, 305), word(1, 1, 310)], 6],
  ['may begin anew where another ends', [word(2, 1, 30), word(3, 16), word(1, 31)], 6],
  ['of no words is nothing', [], 0],
])('the best passage %s', (_, words, sum) => {
  expect(bestPassage(words)).toBe(sum);
});
