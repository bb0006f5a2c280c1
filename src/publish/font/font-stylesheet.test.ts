import { expect, it } from 'vitest';
import { unicodeRange } from './font-stylesheet.ts';

it('writes neighbours as a range', () => {
  expect(unicodeRange([0x41, 0xac00, 0xac01, 0xac02, 0xb098])).toBe('U+41,U+ac00-ac02,U+b098');
});
