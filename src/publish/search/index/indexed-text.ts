import type { WeightedWords } from '#search';
import { cborWriter } from './cbor.ts';

/** The words of a page as the index holds them. */
export interface IndexedText {
  /** Number of all its words. */
  readonly length: number;
  /** Each word once. */
  readonly words: readonly string[];
  /**
   * Where each of `words` stands: an array of numbers for each, one after the other, as CBOR. They are numbers in Pagefind's way:
   * the number of the word in the text, each after the first as the distance to the one before. A negative number says the weight
   * of those that follow: `-1 - weight`. The lightest come first.
   */
  readonly places: Uint8Array;
}

/** A word of weight 1 counts so many of the index's own units. */
const UNITS = 24;

/** What is known of a word while the numbers of its places are gathered. */
interface Found {
  /** Place of the word in `words`. */
  readonly index: number;
  weight: number;
  last: number;
  /** How many numbers it has. */
  count: number;
}

// Pages are gathered one after the other, in the same memory.
let owners = new Uint32Array(1024);
let numbers = new Int32Array(1024);
let sorted = new Int32Array(1024);
const cbor = cborWriter();

/** Gathers the words of a page, which are given in their order. */
export function indexedText(parts: readonly WeightedWords[]): IndexedText {
  let length = 0;
  const placed = parts.map(({ weight, words }) => {
    const start = length;
    length += words.length;
    return { weight: Math.trunc(weight * UNITS), words, start };
  });
  makeRoom(2 * length);
  const found = new Map<string, Found>();
  let count = 0;
  for (const { weight, words, start } of placed.sort((one, other) => one.weight - other.weight)) {
    for (let at = 0; at < words.length; at += 1) {
      const word = words[at] ?? '';
      let one = found.get(word);
      if (one === undefined) found.set(word, (one = { index: found.size, weight: 0, last: 0, count: 0 }));
      if (one.weight !== weight) {
        owners[count] = one.index;
        numbers[count] = -1 - weight;
        count += 1;
        one.weight = weight;
        one.last = 0;
        one.count += 1;
      }
      owners[count] = one.index;
      numbers[count] = start + at - one.last;
      count += 1;
      one.last = start + at;
      one.count += 1;
    }
  }
  return { length, words: [...found.keys()], places: placesOf([...found.values()], count) };
}

/** Writes `count` numbers by the words that own them. */
function placesOf(found: readonly Found[], count: number): Uint8Array {
  let start = 0;
  const next = found.map((one) => {
    const own = start;
    start += one.count;
    return own;
  });
  for (let at = 0; at < count; at += 1) {
    const owner = owners[at] ?? 0;
    const place = next[owner] ?? 0;
    sorted[place] = numbers[at] ?? 0;
    next[owner] = place + 1;
  }
  let at = 0;
  for (const one of found) {
    cbor.array(one.count);
    for (const end = at + one.count; at < end; at += 1) cbor.integer(sorted[at] ?? 0);
  }
  return cbor.take();
}

function makeRoom(count: number): void {
  if (count <= numbers.length) return;
  owners = new Uint32Array(2 * count);
  numbers = new Int32Array(2 * count);
  sorted = new Int32Array(2 * count);
}
