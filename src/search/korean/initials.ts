import { getChoseong } from 'es-hangul';

const ONLY_INITIALS = /^[ㄱ-ㅎ]{2,}$/;

/** The first consonants of the syllables of a text (초성), without spaces: `롤링 업데이트` → `ㄹㄹㅇㄷㅇㅌ`; `''` without Hangul. */
export function initialsOf(text: string): string {
  return getChoseong(text.normalize('NFC').replaceAll(/[^가-힣]+/g, ''));
}

/** A question that is made of first consonants alone, without its spaces; `undefined` for any other. */
export function askedInitials(question: string): string | undefined {
  const together = question.replaceAll(/\s+/g, '');
  return ONLY_INITIALS.test(together) ? together : undefined;
}
