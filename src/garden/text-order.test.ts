import { describe, expect, it } from 'vitest';
import { LANGS } from '#naming';
import { collatorOf } from './collators.ts';
import { textOrder } from './text-order.ts';

const TEXTS = [
  ...[
    '노트 10',
    '노트 9',
    '노트',
    'note 2',
    'Note 2',
    'NOTE 10',
    'ａ',
    'a',
    'á',
    'A',
    '',
    '가',
    '각',
    '1',
    '01',
    '1.5',
  ],
  ...[
    '12345678901234567890',
    '2',
    '-1',
    '_x',
    '▣ DaemonSet',
    'ß',
    'ss',
    'é',
    'e\u0301',
    '한글 Mixed 3',
    '한글 mixed 20',
  ],
];

describe.each(LANGS)('the order of texts in %s', (lang) => {
  const placeOf = textOrder(lang, new Set(TEXTS));

  it('is that of the language for every two of them, ties included', () => {
    const { compare } = collatorOf(lang);
    for (const a of TEXTS)
      for (const b of TEXTS) expect([a, b, Math.sign(placeOf(a) - placeOf(b))]).toEqual([a, b, compare(a, b)]);
  });

  it('does not depend on the order in which they are given', () => {
    const other = textOrder(lang, new Set(TEXTS.toReversed()));
    expect(TEXTS.map(other)).toEqual(TEXTS.map(placeOf));
  });

  it('puts an unknown text last', () => {
    expect(placeOf('unknown')).toBeGreaterThan(Math.max(...TEXTS.map(placeOf)));
  });
});
