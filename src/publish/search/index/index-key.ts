const ASCII = /^[\x00-\x7f]*$/;
/** The marks that voice a syllable of Japanese make it another. */
const MARKS = /(?![\u3099\u309a])\p{M}/gu;
const VOICING = /[\u3099\u309a]/;

/**
 * A word as the index sorts it, by which a question finds it: without its diacritics, and Hangul by its letters. Pagefind's script
 * makes the same of each word of a question.
 */
export function indexKey(word: string): string {
  if (ASCII.test(word)) return word;
  const plain = word.normalize('NFD').replaceAll(MARKS, '');
  return VOICING.test(plain) ? plain.normalize('NFC') : plain;
}
