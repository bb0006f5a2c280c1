import { expect, it } from 'vitest';
import { placeFinder } from '#located';

it.each([
  ['', 0, 1, 1],
  ['ab\ncd', 0, 1, 1],
  ['ab\ncd', 2, 1, 3],
  ['ab\ncd', 3, 2, 1],
  ['ab\ncd', 5, 2, 3],
  ['\n\n\nx', 3, 4, 1],
  ['가나\n😀x', 5, 2, 3],
])('in %j the offset %i is line %i, column %i', (text, offset, line, column) => {
  expect(placeFinder('a.md', text)(offset)).toEqual({ file: 'a.md', line, column });
});
