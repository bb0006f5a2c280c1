/** Consonants as a keyboard gives them while a syllable is not finished, with the letters that begin a syllable. */
const LEADS: ReadonlyMap<string, string> = new Map(
  'ㄱ ㄲ ㄴ ㄷ ㄸ ㄹ ㅁ ㅂ ㅃ ㅅ ㅆ ㅇ ㅈ ㅉ ㅊ ㅋ ㅌ ㅍ ㅎ'
    .split(' ')
    .map((letter, index) => [letter, String.fromCharCode(0x1100 + index)]),
);

/**
 * A word that ends in a consonant of its own, as it stands while the next syllable is being typed, so that it begins what it may
 * become: `데몬ㅅ` begins the decomposed `데몬셋` when the `ㅅ` is the letter that begins syllables.
 */
export function asBeginning(word: string): string {
  const lead = LEADS.get(word.at(-1) ?? '');
  return lead === undefined || word.length === 1 ? word : word.slice(0, -1) + lead;
}
