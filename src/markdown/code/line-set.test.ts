import { describe, expect, it } from 'vitest';
import { includesLine, parseLineSet } from './line-set.ts';

describe('parseLineSet', () => {
  it.each([
    ['3', [[3, 3]]],
    [
      '{1,3-5}',
      [
        [1, 1],
        [3, 5],
      ],
    ],
    [
      '1 3..5',
      [
        [1, 1],
        [3, 5],
      ],
    ],
    ['5-3', [[3, 5]]],
    ['1-999999999', [[1, 999999999]]],
  ])('reads %s', (written, lines) => {
    expect(parseLineSet(written)).toEqual(lines);
  });

  it.each(['', '{}', 'a', '1-', '1,b', '-3', '9999999999'])('takes %j for no set of lines', (written) => {
    expect(parseLineSet(written)).toBeUndefined();
  });

  it('knows which lines are in it', () => {
    const lines = parseLineSet('1,3-5') ?? [];
    expect([1, 2, 3, 4, 5, 6].filter((line) => includesLine(lines, line))).toEqual([1, 3, 4, 5]);
  });
});
