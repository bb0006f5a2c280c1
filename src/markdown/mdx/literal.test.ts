import { describe, expect, it } from 'vitest';
import { isBlank, parseLiteral } from './literal.ts';

describe('parseLiteral', () => {
  it.each([
    ['"a"', 'a'],
    ["'a\\'b'", "a'b"],
    ['`a\n"b" $ {c}`', 'a\n"b" $ {c}'],
    ['"\\u00e9\\x41\\u{1F600}\\n\\q"', 'éA😀\nq'],
    ['3', 3],
    ['-1.5e3', -1500],
    ['.5', 0.5],
    ['0x1F', 31],
    ['true', true],
    ['false', false],
    ['null', null],
    ['undefined', null],
    ['[1, "a", [true,],]', [1, 'a', [true]]],
    ['{ a: 1, "b-c": { d: [] }, }', { a: 1, 'b-c': { d: [] } }],
    ['/* a */ 1 // b', 1],
    [' "a" ', 'a'],
  ])('reads %s', (source, value) => {
    expect(parseLiteral(source)).toEqual(value);
  });

  it.each([
    'a',
    '1 + 1',
    '"a" + "b"',
    '`${a}`',
    'a.b',
    'f()',
    '() => 1',
    '[...a]',
    '{ ...a }',
    '{ a }',
    '{ [a]: 1 }',
    '{ a() {} }',
    '<b/>',
    '/a/',
    '1n',
    'trueish',
    '"a',
    '"a\nb"',
    '[1 2]',
    '[1',
    '{a: 1',
    '',
    '-"a"',
    '"a"; alert(1)',
    'new Date',
    '[,]',
  ])('takes `%s` for something that would have to be run', (source) => {
    expect(parseLiteral(source)).toBeUndefined();
  });

  it('does not let `__proto__` reach a prototype', () => {
    const value = parseLiteral('{ "__proto__": { "a": 1 } }');
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
  });

  it('takes out what could be a mark of the pipeline', () => {
    expect(parseLiteral('"\\uFDD0\\u{fdd4}a\\0"')).toBe('a');
    expect(parseLiteral('"\\u{110000}a"')).toBe('a');
  });

  it.each(['[', '{a:', '1', '"', '/*', '[1,', '\\', '"\\'])(
    'reads `%s`, repeated half a million characters long',
    (piece) => {
      expect(parseLiteral(`${piece.repeat(500_000 / piece.length)}x`)).toBeUndefined();
    },
  );
});

describe('isBlank', () => {
  it.each(['', ' ', '/* a */', '/* a */ /* b */\n// c'])('is true of `%s`', (source) => {
    expect(isBlank(source)).toBe(true);
  });

  it.each(['a', '/* a', '/* a */ b', '"/* a */"', '/* a */'.repeat(50_000) + 'x', '/*'.repeat(200_000)])(
    'is false otherwise',
    (source) => {
      expect(isBlank(source)).toBe(false);
    },
  );
});
