/** A word that was looked for, in one text. */
export interface WordInText {
  readonly word: string;
  /** Where it stands, counted in words; ascending. */
  readonly places: readonly number[];
  /** How much it tells that a text has it. */
  readonly rarity: number;
}

/** Words that stand together are about the same: a sentence or two. */
const LENGTH = 16;

/** The rarity, in all, of the different words in the passage of a text that has the most of them. */
export function bestPassage(words: readonly WordInText[]): number {
  const stands = words
    .flatMap(({ places, rarity }, word) => places.map((at) => ({ at, word, rarity })))
    .sort((a, b) => a.at - b.at);
  const inside = new Map<number, number>();
  let best = 0;
  let sum = 0;
  let first = 0;
  for (const { at, word, rarity } of stands) {
    const times = inside.get(word) ?? 0;
    if (times === 0) sum += rarity;
    inside.set(word, times + 1);
    for (let left = stands[first]; left !== undefined && at - left.at > LENGTH; left = stands[first]) {
      const rest = (inside.get(left.word) ?? 1) - 1;
      inside.set(left.word, rest);
      if (rest === 0) sum -= left.rarity;
      first += 1;
    }
    best = Math.max(best, sum);
  }
  return best;
}
