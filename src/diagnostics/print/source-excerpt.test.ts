import { describe, expect, it } from 'vitest';
import { sourceExcerpt } from './source-excerpt.ts';

describe('sourceExcerpt', () => {
  it.each([
    ['ASCII', 'title: x', 8, 'title: x', 7],
    ['Hangul, two columns a syllable', '데몬셋은 x', 6, '데몬셋은 x', 9],
    ['Hangul taken apart', `${'데몬'.normalize('NFD')}x`, 6, `${'데몬'.normalize('NFD')}x`, 4],
    ['an emoji, two units and two columns', '📍 x', 4, '📍 x', 3],
    ['an accent of its own', 'e\u0301x', 3, 'e\u0301x', 1],
    ['indentation, which is dropped', '    - x', 7, '- x', 2],
    ['tabs, one column each', '\tx\ty', 4, 'x y', 2],
    ['the end of the line', 'ab', 3, 'ab', 2],
    ['a place beyond the end', 'ab', 9, 'ab', 2],
    ['control characters', 'a\u001Bb\u202Ec', 5, 'a\uFFFDb\uFFFDc', 4],
  ])('shows %s', (_case, line, column, text, indent) => {
    expect(sourceExcerpt(line, column)).toEqual({ text, indent });
  });

  it('shows nothing of a blank line', () => {
    expect(sourceExcerpt('', 1)).toBeUndefined();
    expect(sourceExcerpt('  \t', 2)).toBeUndefined();
  });

  it('cuts a long line around the place', () => {
    const line = `${'a'.repeat(500)}X${'b'.repeat(500)}`;
    expect(sourceExcerpt(line, 501)).toEqual({ text: `…${'a'.repeat(40)}X${'b'.repeat(59)}…`, indent: 41 });
    expect(sourceExcerpt(line, 1)).toEqual({ text: `${'a'.repeat(100)}…`, indent: 0 });
    expect(sourceExcerpt(line, 1002)).toEqual({ text: `…${'b'.repeat(40)}`, indent: 41 });
  });

  it('cuts a long line of Hangul at half as many syllables', () => {
    const line = `${'가'.repeat(500)}x${'나'.repeat(500)}`;
    expect(sourceExcerpt(line, 501)).toEqual({ text: `…${'가'.repeat(20)}x${'나'.repeat(29)}…`, indent: 41 });
  });
});
