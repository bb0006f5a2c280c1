import { describe, expect, it } from 'vitest';
import { diagnose } from '#diagnostics';
import { mendableFaults, withMends } from './mend-faults.ts';

describe('mended text', () => {
  it.each<[string, string, string]>([
    ['lines of its own ends', 'a\r\nb\r\nc\r\nd\r\n', 'a\r\nB\r\nc\r\nx\r\ny\r\nd\r\n'],
    ['no end', 'a\nb\nc\nd', 'a\nB\nc\nx\ny\nd'],
  ])('has the lines that were asked for, with %s', (_what, text, mended) => {
    const mends = [
      { line: 2, count: 1, lines: ['B'] },
      { line: 4, count: 0, lines: ['x', 'y'] },
    ];
    expect(withMends(text, mends)).toBe(mended);
  });
});

it('puts words right where they stand, and only these', () => {
  const word = (column: number, was: string, written: string) => ({ line: 1, column, word: was, written });
  expect(
    withMends('파트와 파트\n파트', [word(1, '파트', '파드'), word(5, '파트', '파드'), word(2, '없음', '있음')]),
  ).toBe('파드와 파드\n파트');
});

it('mends a place once, and only what says how', () => {
  const place = { file: 'a.md', line: 3, column: 1 };
  const fault = diagnose('transcript-not-run', place, { command: 'ls' });
  const mend = { line: 3, count: 1, lines: [] };
  expect(mendableFaults([fault, { ...fault, mend }, { ...fault, mend }])).toEqual([{ ...fault, mend }]);
});
