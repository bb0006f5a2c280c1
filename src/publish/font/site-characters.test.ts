import { describe, expect, it } from 'vitest';
import { charactersIn, collectCharacters, noCharacters } from './site-characters.ts';

function charactersOf(text: string): string {
  const seen = noCharacters();
  collectCharacters(Buffer.from(text), seen);
  return String.fromCodePoint(...charactersIn(seen));
}

describe('collectCharacters', () => {
  it.each([
    ['UTF-8 of every length', 'aé→가🍚𠮷', 'é→가🍚𠮷'],
    ['ASCII alone', 'plain text & more <p>', ''],
    ['HTML escapes', '&#8594; &#x2190; &amp; &#;', '←→'],
    ['a CSS escape', String.raw`content: "\2192"`, '→'],
    ['JavaScript escapes', String.raw`"\uac00 \u{1f35a} \n \d"`, '가🍚'],
    ['the end of a text', String.raw`\u`, ''],
  ])('reads %s', (_, text, expected) => {
    expect(charactersOf(text)).toBe(expected);
  });
});
