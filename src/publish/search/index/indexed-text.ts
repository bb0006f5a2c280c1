import type { WeightedWords } from '#search';

/** The words of a page as the index holds them; a value of JSON. */
export interface IndexedText {
  /** Number of all its words. */
  readonly length: number;
  /** Each word once. */
  readonly words: readonly string[];
  /**
   * Where each of `words` stands, in Pagefind's way: the number of the word in the text, each after the first as the distance to
   * the one before. A negative number says the weight of those that follow: `-1 - weight`. The lightest come first.
   */
  readonly places: readonly (readonly number[])[];
}

/** A word of weight 1 counts so many of the index's own units. */
const UNITS = 24;

interface Found {
  readonly numbers: number[];
  weight: number;
  last: number;
}

/** Gathers the words of a page, which are given in their order. */
export function indexedText(parts: readonly WeightedWords[]): IndexedText {
  let length = 0;
  const placed = parts.map(({ weight, words }) => {
    const start = length;
    length += words.length;
    return { weight: Math.trunc(weight * UNITS), words, start };
  });
  const found = new Map<string, Found>();
  for (const { weight, words, start } of placed.sort((one, other) => one.weight - other.weight))
    for (const [index, word] of words.entries()) addPlace(found, word, weight, start + index);
  return { length, words: [...found.keys()], places: Array.from(found.values(), ({ numbers }) => numbers) };
}

function addPlace(found: Map<string, Found>, word: string, weight: number, place: number): void {
  let one = found.get(word);
  if (one === undefined) found.set(word, (one = { numbers: [], weight: 0, last: 0 }));
  if (one.weight !== weight) {
    one.numbers.push(-1 - weight);
    one.weight = weight;
    one.last = 0;
  }
  one.numbers.push(place - one.last);
  one.last = place;
}
