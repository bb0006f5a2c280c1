/** No syllable comes of it. */
export const NOT_COMPOSED = -1;

const FIRST_LEAD = 0x1100;
const LEADS = 19;
const FIRST_VOWEL = 0x1161;
const VOWELS = 21;
const BEFORE_FIRST_TAIL = 0x11a7;
const TAILS = 28;
const FIRST_SYLLABLE = 0xac00;

/** The syllable that a jamo or syllable makes together with the jamo after it (Unicode, 3.12), or `NOT_COMPOSED`. */
export function composed(before: number, after: number): number {
  const lead = before - FIRST_LEAD;
  const vowel = after - FIRST_VOWEL;
  if (lead >= 0 && lead < LEADS && vowel >= 0 && vowel < VOWELS) {
    return FIRST_SYLLABLE + (lead * VOWELS + vowel) * TAILS;
  }
  const syllable = before - FIRST_SYLLABLE;
  const tail = after - BEFORE_FIRST_TAIL;
  const isOpen = syllable >= 0 && syllable < LEADS * VOWELS * TAILS && syllable % TAILS === 0;
  return isOpen && tail > 0 && tail < TAILS ? before + tail : NOT_COMPOSED;
}
