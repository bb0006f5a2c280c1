/** The letters that Hangul syllables begin with, in their order (Unicode 16, 3.12: 588 syllables to each); doubled ones as single. */
const CONSONANTS = 'ㄱㄱㄴㄷㄷㄹㅁㅂㅂㅅㅅㅇㅈㅈㅊㅋㅌㅍㅎ';

/** The letter under which a word stands in an index: `ㄷ` for 데몬셋, `D` for daemon, `#` for what begins with no letter. */
export function initialOf(word: string): string {
  const syllable = word.charCodeAt(0) - 0xac00;
  if (syllable >= 0 && syllable < 11172) return CONSONANTS.charAt(Math.floor(syllable / 588));
  const [letter = ''] = word.normalize('NFD');
  return /\p{L}/u.test(letter) ? letter.toUpperCase() : '#';
}
