import { describe, expect, it } from 'vitest';
import { readNotation } from './line-notation.ts';

describe('readNotation', () => {
  it.each([
    ['a // [!code ++]', 'a', 'inserted'],
    ['a: 1 # [!code --]', 'a: 1', 'deleted'],
    ['<b> <!-- [!code highlight] -->', '<b>', 'highlighted'],
    ['a; /* [!code hl] */', 'a;', 'highlighted'],
    ['SELECT 1 -- [!code focus]', 'SELECT 1', 'focused'],
    ['a # [!code error]', 'a', 'deleted'],
  ])('takes the mark out of `%s`', (line, code, mark) => {
    expect(readNotation(line)).toEqual({ code, marks: new Map([[1, mark]]) });
  });

  it('marks as many lines as the number says', () => {
    expect(readNotation('a\nb # [!code ++:2]\nc\nd').marks).toEqual(
      new Map([
        [2, 'inserted'],
        [3, 'inserted'],
      ]),
    );
  });

  it('takes out a line that holds a mark alone and marks the one below', () => {
    expect(readNotation('a\n  # [!code ++]\nb')).toEqual({ code: 'a\nb', marks: new Map([[2, 'inserted']]) });
  });

  it.each(['a # [!code word:x]', 'a # [!code toString]', '[!code ++]', 'a # [!code ++] b'])(
    'leaves `%s` alone',
    (line) => {
      expect(readNotation(line)).toEqual({ code: line, marks: new Map() });
    },
  );

  it('does not count beyond reason', () => {
    expect(readNotation('a # [!code ++:999999]').marks.size).toBeLessThanOrEqual(1000);
  });
});
