import { describe, expect, it } from 'vitest';
import { decodeCp949 } from './decode-cp949.ts';

describe('decodeCp949', () => {
  // The bytes are those of Python's codec cp949.
  it.each([
    ['데몬셋 a', 'b5a5b8f3bcc22061'],
    ['똠', '8c63'],
    ['뷁', '94ee'],
    ['햏', 'c164'],
    ['갂', '8141'],
    ['힣', 'c652'],
    ['㈜漢①€®', 'a2dff9d3a8e7a2e6a2e7'],
    ['', ''],
  ])('decodes %j', (text, hex) => {
    expect(decodeCp949(Buffer.from(hex, 'hex'))).toBe(text);
  });

  it('knows all syllables of Hangul, each once', () => {
    const syllables = new Set<string>();
    for (let code = 0x8141; code <= 0xfefe; code++) {
      const text = decodeCp949(Uint8Array.of(code >> 8, code & 255));
      if (text !== undefined && text >= '가' && text <= '힣') syllables.add(text);
    }
    expect(syllables.size).toBe(11_172);
  });

  it.each(['80', 'ff41', 'b5', 'b520', 'c653', 'c9a1'])('refuses %s', (hex) => {
    expect(decodeCp949(Buffer.from(hex, 'hex'))).toBeUndefined();
  });
});
