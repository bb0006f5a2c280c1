import { expect, it } from 'vitest';
import { normaliseText } from '#located';

it.each([
  ['a byte order mark', '\uFEFFa', 'a'],
  ['CRLF', 'a\r\nb\r\n', 'a\nb\n'],
  ['CR alone', 'a\rb\r\r\nc', 'a\nb\n\nc'],
  ['decomposed Hangul', '데몬셋'.normalize('NFD'), '데몬셋'],
  ['noncharacters', 'a\uFDD0b\uFDEFc', 'abc'],
  ['noncharacters between decomposed letters', 'e\uFDD1\u0301', 'é'],
  ['other special characters', 'a\u200B\u00A0\uFFFD', 'a\u200B\u00A0\uFFFD'],
])('normalises %s', (_case, text, expected) => {
  expect(normaliseText(text)).toBe(expected);
});
