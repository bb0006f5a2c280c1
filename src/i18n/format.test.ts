import { LANGS } from '#naming';
import { describe, expect, it } from 'vitest';
import { counted, formatDay, formatNumber } from './format.ts';

describe('formatDay', () => {
  it('writes a day as the language does, whatever the time zone of the machine', () => {
    expect(formatDay('ko', '2026-03-09')).toBe('2026년 3월 9일');
    expect(formatDay('en', '2026-03-09')).toBe('March 9, 2026');
  });

  it('leaves alone what is not a day', () => {
    expect(formatDay('ko', '지난봄')).toBe('지난봄');
    expect(formatDay('en', '2026-13-40')).toBe('2026-13-40');
  });
});

describe('counted', () => {
  it('takes the singular for one only', () => {
    const forms = { one: 'note', other: 'notes' };
    expect([0, 1, 2, 1000].map((count) => counted('en', count, forms))).toEqual([
      '0 notes',
      '1 note',
      '2 notes',
      '1,000 notes',
    ]);
  });

  it('takes the general form where a language has no other', () => {
    expect(counted('ko', 1, { other: '개' })).toBe('1 개');
  });
});

describe('formatNumber', () => {
  it.each([0, 7, 999, 1000, 12345, 100000, 1234567])('groups the thousands of %d as the languages do', (value) => {
    for (const lang of LANGS) expect(formatNumber(lang, value)).toBe(new Intl.NumberFormat(lang).format(value));
  });
});
