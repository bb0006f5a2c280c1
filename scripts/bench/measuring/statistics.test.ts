import { describe, expect, it } from 'vitest';
import { median, mediansOf } from './statistics.ts';

describe('median', () => {
  it.each([
    [[3], 3],
    [[9, 1, 3], 3],
    [[10, 2], 6],
    [[4, 100, 2, 1], 3],
  ])('of %j is %d', (numbers, expected) => {
    expect(median(numbers)).toBe(expected);
  });

  it('of nothing does not exist', () => {
    expect(() => median([])).toThrow(RangeError);
  });
});

describe('mediansOf', () => {
  it('takes each field for itself, and leaves out what was not always measured', () => {
    const runs = [
      { wall: 1, cpu: 9 },
      { wall: 3, cpu: 2 },
      { wall: 2, cpu: 4, memory: 7 },
    ];
    expect(mediansOf(runs)).toEqual({ wall: 2, cpu: 4 });
  });
});
