import { describe, expect, it } from 'vitest';
import { LANGS } from '#naming';
import { textsFor } from './texts-for.ts';

/** All texts with their paths; functions are called with arguments that cannot be told from one another by accident. */
function leaves(value: unknown, path: string): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') return [[path, String((value as (...args: unknown[]) => unknown)(2, 3))]];
  return Object.entries(value as object).flatMap(([key, child]) => leaves(child, `${path}.${key}`));
}

describe.each(LANGS)('the texts in %s', (lang) => {
  const texts = leaves(textsFor(lang), lang);

  it('are all there, trimmed and normalised', () => {
    for (const [path, text] of texts) {
      expect(text, path).not.toBe('');
      expect(text, path).toBe(text.trim().normalize('NFC'));
    }
  });

  it('use typographic quotes', () => {
    expect(texts.filter(([, text]) => /["']/.test(text))).toEqual([]);
  });
});

it('Korean texts that say something are in Korean, English ones hold no Hangul', () => {
  const hangul = /\p{Script=Hangul}/u;
  const korean = leaves(textsFor('ko'), 'ko').filter(
    ([path]) => !/openGraphLocale|documentTitle|tags\.title/.test(path),
  );
  expect(korean.filter(([, text]) => !hangul.test(text))).toEqual([]);
  expect(leaves(textsFor('en'), 'en').filter(([, text]) => hangul.test(text))).toEqual([]);
});
