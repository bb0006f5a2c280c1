import { describe, expect, it } from 'vitest';
import { shownCharacters } from './shown-characters.ts';

describe('shownCharacters', () => {
  it.each([
    ['UTF-8 of every length', 'aé→가🍚𠮷', 'é→가🍚𠮷'],
    ['ASCII alone', 'plain text & more <p>', ''],
    ['HTML escapes', '&#8594; &#x2190; &amp; &#;', '←→'],
    ['a CSS escape', String.raw`content: "\2192"`, '→'],
    ['JavaScript escapes', String.raw`"\uac00 \u{1f35a} \n \d"`, '가🍚'],
    ['halves of characters', String.raw`"\ud83c\udf5a"`, ''],
    ['the end of a text', String.raw`\u`, ''],
    ['a character that comes again', '나가나', '가나'],
  ])('reads %s', (_, text, expected) => {
    expect(shownCharacters('ko/index.html', Buffer.from(text))).toBe(expected);
    expect(shownCharacters('assets/page.js', Buffer.from(text))).toBe(expected);
  });

  it('passes over bytes that are no UTF-8', () => {
    expect(shownCharacters('media/a.json', Buffer.of(0xf7, 0xbf, 0xbf, 0xbf, 0x61, 0xff))).toBe('');
    expect(shownCharacters('media/a.json', Buffer.from('EAB080', 'hex').subarray(0, 2))).toHaveLength(1);
  });

  it.each(['media/a.png', 'fonts/a.woff2', 'media/a.txt'])('reads no text in %s', (file) => {
    expect(shownCharacters(file, Buffer.from('가'))).toBeUndefined();
  });
});
