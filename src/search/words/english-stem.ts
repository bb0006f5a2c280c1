const SHORTEST = 4;
const ENDINGS = [
  'ations',
  'ation',
  'ating',
  'ated',
  'ates',
  'ate',
  'ions',
  'ion',
  'ings',
  'ing',
  'ers',
  'er',
  'ed',
  'es',
  's',
  'e',
];

/**
 * What the forms of an English word have in common: `tolerations`, `tolerate` → `toler`. It need not be a word, and says too much
 * are the same rather than too little; both sides of a comparison must be asked.
 */
export function englishStem(word: string): string {
  if (word.length <= SHORTEST || !/^[a-z]+$/.test(word) || word.endsWith('ss'))
    return word.length === SHORTEST ? plural(word) : word;
  const known = word.endsWith('ies') ? `${word.slice(0, -3)}y` : word;
  const ending = ENDINGS.find((end) => known.endsWith(end) && known.length - end.length >= SHORTEST);
  const stem = ending === undefined ? known : known.slice(0, -ending.length);
  // `scheduling` and `schedule`, but also `dropping` and `drop`.
  return /([b-df-hj-np-tv-z])\1$/.test(stem) && !/(?:ll|ss)$/.test(stem) ? stem.slice(0, -1) : stem;
}

/** `pods` and `pod`: what is too short for any other ending. */
function plural(word: string): string {
  return /[^s]s$/.test(word) ? word.slice(0, -1) : word;
}
