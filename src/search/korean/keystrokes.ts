import { convertHangulToQwerty } from 'es-hangul';

/**
 * The keys of an English keyboard that type a text, in lower case and without anything but letters and digits. What is the same
 * here was typed with the same keys, whichever layout was on and wherever the spaces went: `데몬셋`, `데몬 셋`, `epahstpt`.
 */
export function keystrokesOf(text: string): string {
  const plain = text.normalize('NFC').replaceAll(/[^\p{L}\p{N}]+/gu, '');
  return convertHangulToQwerty(plain).toLowerCase();
}
