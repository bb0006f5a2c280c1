import { describe, expect, test } from 'vitest';
import { cut, edited, inserted, joined, piece, sourceEndOf, sourceOffsetOf } from './prepared-text.ts';

/** For each character of a prepared text the one of the source that it is said to stand at. */
function traced(source: string, prepared: ReturnType<typeof piece>): string {
  return Array.from(prepared.text, (_, offset) => source[sourceOffsetOf(prepared, offset)] ?? '$').join('');
}

describe('a prepared text', () => {
  const source = '0123456789';

  test('is the piece of the source that it was made from', () => {
    const whole = piece(source, 2, 6);
    expect(whole.text).toBe('2345');
    expect(traced(source, whole)).toBe('2345');
    expect(sourceEndOf(whole, 4)).toBe(6);
  });

  test('tells true places after insertions, deletions and replacements', () => {
    const text = edited(piece(source, 1, 9), [
      { start: 1, end: 1, insert: 'ab' },
      { start: 3, end: 5, insert: '' },
      { start: 6, end: 7, insert: 'XYZ' },
    ]);
    expect(text.text).toBe('1ab236XYZ8');
    expect(traced(source, text)).toBe('1222368888');
  });

  test('tells where a construct began that gave way as a whole', () => {
    const words = 'ab {tag} cd {tag}e';
    const text = edited(piece(words, 0, words.length), [
      { start: 3, end: 8, insert: 'XY' },
      { start: 12, end: 17, insert: 'Z' },
    ]);
    expect(text.text).toBe('ab XY cd Ze');
    expect(Array.from(text.text, (_, offset) => sourceOffsetOf(text, offset))).toEqual([
      0, 1, 2, 3, 3, 8, 9, 10, 11, 17, 17,
    ]);
  });

  test('keeps its places through one set of edits after another', () => {
    const once = edited(piece(source, 0, 10), [{ start: 2, end: 4, insert: '' }]);
    const twice = edited(once, [{ start: 3, end: 3, insert: '--' }]);
    expect(twice.text).toBe('014--56789');
    expect(traced(source, twice)).toBe('0145556789');
  });

  test('ends behind what was replaced at its end, not where other text follows', () => {
    const main = edited(piece(source, 0, 6), [{ start: 3, end: 6, insert: 'Q' }]);
    const whole = joined([main, inserted('\n'), piece(source, 4, 5)]);
    expect(whole.text).toBe('012Q\n4');
    expect(sourceEndOf(whole, 4)).toBe(6);
    expect(sourceEndOf(whole, 3)).toBe(3);
    expect(sourceOffsetOf(whole, 5)).toBe(4);
    expect(sourceEndOf(whole, 6)).toBe(5);
  });

  test('can be cut without losing its places', () => {
    const text = edited(piece(source, 0, 10), [{ start: 5, end: 5, insert: 'ab' }]);
    const part = cut(text, 4, 9);
    expect(part.text).toBe('4ab56');
    expect(traced(source, part)).toBe('45556');
  });

  test('of nothing stands at the beginning', () => {
    expect(sourceOffsetOf(inserted('x'), 0)).toBe(0);
    expect(sourceEndOf(inserted('x'), 1)).toBe(0);
  });
});
