import { endOfHead, lengthAt } from './cbor.ts';
import { indexKey } from './index-key.ts';
import type { IndexedText } from './indexed-text.ts';

/** On which pages a word stands, and where on each. */
export interface Postings {
  /** Ascending. */
  readonly pages: readonly number[];
  /** Of each page where in its `IndexedText.places` those of the word begin and end. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** How many numbers these are on all pages. */
  readonly count: number;
}

/** The words that have a key: the one that is the key itself, and those that are written otherwise, in their order. */
export interface IndexEntry {
  readonly key: string;
  readonly own: Postings;
  readonly variants: readonly { readonly word: string; readonly postings: Postings }[];
}

/** Entries that are loaded together, and the beginnings of words that lead to them. */
export interface IndexPiece {
  readonly from: string;
  readonly to: string;
  readonly entries: readonly IndexEntry[];
}

interface Gathered extends Postings {
  readonly pages: number[];
  readonly starts: number[];
  readonly ends: number[];
  count: number;
}

/**
 * Places in a piece; one ends where it has as many. A reader loads a piece for each word: Pagefind's own 20,000 make pieces of 36 KB,
 * and six of them for a whole question; these are of 5 KB.
 */
const PLACES = 2500;
const NOWHERE: Postings = { pages: [], starts: [], ends: [], count: 0 };

/** All words of pages, in the order of their keys. */
export function entriesOf(texts: readonly IndexedText[]): IndexEntry[] {
  const byWord = new Map<string, Gathered>();
  for (const [page, { words, places }] of texts.entries()) {
    let end = 0;
    for (const word of words) {
      let gathered = byWord.get(word);
      if (gathered === undefined) byWord.set(word, (gathered = { pages: [], starts: [], ends: [], count: 0 }));
      gathered.pages.push(page);
      gathered.starts.push(end);
      const count = lengthAt(places, end);
      end = endOfHead(places, end);
      for (let passed = 0; passed < count; passed += 1) end = endOfHead(places, end);
      gathered.ends.push(end);
      gathered.count += count;
    }
  }
  const byKey = new Map<string, { own: Postings; readonly variants: IndexEntry['variants'][number][] }>();
  for (const word of inOrder([...byWord.keys()])) {
    const key = indexKey(word);
    let entry = byKey.get(key);
    if (entry === undefined) byKey.set(key, (entry = { own: NOWHERE, variants: [] }));
    const postings = byWord.get(word) ?? NOWHERE;
    if (word === key) entry.own = postings;
    else entry.variants.push({ word, postings });
  }
  return inOrder([...byKey.keys()]).flatMap((key) => {
    const entry = byKey.get(key);
    return entry === undefined ? [] : [{ key, ...entry }];
  });
}

const SURROGATE = /[\ud800-\udfff]/;

/** Sorts words as their bytes in UTF-8 do, by code points. */
function inOrder(words: string[]): string[] {
  // By units is the same, and takes less time, but for those that are not in the basic plane.
  return words.some((word) => SURROGATE.test(word))
    ? words.sort((one, other) => Buffer.compare(Buffer.from(one), Buffer.from(other)))
    : words.sort();
}

/** Cuts the words of an index into pieces. */
export function inPieces(entries: readonly IndexEntry[]): IndexPiece[] {
  const cut: IndexEntry[][] = [];
  let piece: IndexEntry[] = [];
  let count = 0;
  for (const entry of entries) {
    if (piece.length === 0) cut.push(piece);
    piece.push(entry);
    count += placesIn(entry.own);
    for (const { postings } of entry.variants) count += 1 + placesIn(postings);
    if (count < PLACES) continue;
    piece = [];
    count = 0;
  }
  return cut.map((some, index) => {
    const [first, last] = [some[0]?.key ?? '', some.at(-1)?.key ?? ''];
    const [before, after] = [cut[index - 1]?.at(-1)?.key, cut[index + 1]?.[0]?.key];
    return {
      from: before === undefined ? first : tellingBeginning(first, before),
      to: after === undefined ? last : tellingBeginning(last, after),
      entries: some,
    };
  });
}

/** Each page counts as one more, and so do changes of the weight: Pagefind counts so. */
function placesIn({ pages, count }: Postings): number {
  return pages.length + count;
}

/** As much of a word as tells it from another. */
function tellingBeginning(word: string, other: string): string {
  const [letters, others] = [Array.from(word), Array.from(other)];
  const differs = letters.findIndex((letter, index) => letter !== others[index]);
  return differs < 0 ? word : letters.slice(0, differs + 1).join('');
}
