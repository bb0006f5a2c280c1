/**
 * Length of the Korean particle at the end of a word of an address; 0 where the end may as well belong to the word.
 *
 * A particle alone (`docs/를`) is one in any case. After a noun only those count that no noun ends in, minding that `을`, `은`
 * and `으로` follow a final consonant and `를`, `는` a vowel: `마을` and `고양이` are nouns, `문서를` is not.
 */
export function particleLength(word: string): number {
  if (ALONE.test(word)) return word.length;
  return AFTER_NOUN.exec(word)?.[0].length ?? afterSound(word);
}

const ALONE =
  /^(?:[을를은는이가에의로도만과와나]|으로|이나|에서|에게|에는|에도|에만|에서는|에서도|에서의|으로는|으로도|으로의|로는|로도|로의|와는|과는|까지|부터|처럼|보다|마다|라고|라는|라면|이라고|이라는|이고|이며|이나|이다|입니다|이에요|예요|하고|및)$/;
const AFTER_NOUN = /(?:를|에서|에서는|에서도|에서의|에게|에는|에도|까지|부터|처럼|이라고|이라는|입니다|이에요)$/;
const AFTER_CONSONANT = /(?:[을은]|으로|으로는|으로도|으로의)$/;
const AFTER_VOWEL = /는$/;

function afterSound(word: string): number {
  const afterConsonant = AFTER_CONSONANT.exec(word);
  if (afterConsonant !== null && endsInConsonant(word[afterConsonant.index - 1])) return afterConsonant[0].length;
  const afterVowel = AFTER_VOWEL.exec(word);
  return afterVowel !== null && !endsInConsonant(word[afterVowel.index - 1]) ? 1 : 0;
}

/** Whether a Hangul syllable has a final consonant (Unicode 16, 3.12: 28 finals to each lead and vowel, the first empty). */
function endsInConsonant(syllable: string | undefined): boolean {
  const code = (syllable ?? '').charCodeAt(0) - 0xac00;
  return code >= 0 && code < 11172 && code % 28 !== 0;
}
