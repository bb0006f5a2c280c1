import { isPassing } from '../words/passing-words.ts';
import { type PlacedWord, placedWordsOf } from '../words/words.ts';

/** A stretch of a text: from `start` up to `end`, in UTF-16 units. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  /** The word that was looked for. */
  readonly word: string;
}

/** Finds where words that were looked for (`Hit.words`) begin words of a text, which is in NFC. Marks do not overlap. */
export function marksIn(text: string, words: readonly string[]): Mark[] {
  const sought = soughtIn(words);
  if (sought.length === 0) return [];
  const marks: Mark[] = [];
  for (const placed of placedWordsOf(text)) {
    const word = sought.find((one) => meets(placed, one));
    if (word === undefined) continue;
    const last = marks.at(-1);
    if (last === undefined || last.end <= placed.start) marks.push({ start: placed.start, end: placed.end, word });
  }
  return marks;
}

/** The longest first, so that the better word has the mark. */
function soughtIn(words: readonly string[]): string[] {
  const telling = words.filter((word) => word.length > 1 && !isPassing(word));
  return [...new Set(telling)].sort((a, b) => b.length - a.length);
}

/** Syllables that are not finished begin those that are. */
function meets({ word }: PlacedWord, sought: string): boolean {
  return (
    word.startsWith(sought) || (HALF_TYPED.test(sought) && word.normalize('NFD').startsWith(sought.normalize('NFD')))
  );
}

const HALF_TYPED = /[\u1100-\u1112]$/;
