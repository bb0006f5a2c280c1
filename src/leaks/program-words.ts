import { folder } from './text/fold.ts';
import { type FoldedText, STARTS_PIECE, STARTS_WORD, UNIT } from './text/folded-text.ts';

/**
 * Tells whether the words that a stretch of folded text touches are all words of the program, numbers, or as short as the
 * names that a minifier gives. In a script such words stand side by side in any order, in whatever script is private too.
 */
export type OfProgram = (text: FoldedText, start: number, end: number) => boolean;

/** Units of the longest name that a minifier gives. */
const MINIFIED = 2;
/** Longer words are data. */
const LONGEST_WORD = 60;

/** Learns the words of the program from its texts, when it is first asked. */
export function programWords(texts: readonly (string | Uint8Array)[]): OfProgram {
  let learnt: ReadonlySet<string> | undefined;
  return (text, start, end) => {
    learnt ??= wordsIn(texts);
    const words = learnt;
    let at = start;
    while (at > 0 && !startsWord(text, at)) at -= 1;
    while (at < end) {
      const next = wordEnd(text, at + 1);
      const word = wordOf(text, at, next);
      if (word.length > MINIFIED && !/^\d/.test(word) && !words.has(word)) return false;
      at = next;
    }
    return true;
  };
}

function wordsIn(texts: readonly (string | Uint8Array)[]): ReadonlySet<string> {
  // Not the memory in which the text stands that is asked about.
  const fold = folder();
  const words = new Set<string>();
  for (const said of texts) {
    const { text } = fold(typeof said === 'string' ? Buffer.from(said) : said, 'plain');
    for (let at = 0; at < text.length;) {
      const end = wordEnd(text, at + 1);
      if (end - at <= LONGEST_WORD) words.add(wordOf(text, at, end));
      at = end;
    }
  }
  return words;
}

function wordEnd(text: FoldedText, from: number): number {
  let at = from;
  while (at < text.length && !startsWord(text, at)) at += 1;
  return at;
}

function startsWord({ units }: FoldedText, at: number): boolean {
  return ((units[at] ?? 0) & (STARTS_WORD | STARTS_PIECE)) !== 0;
}

function wordOf({ units }: FoldedText, start: number, end: number): string {
  const some = units.subarray(start, Math.min(end, start + LONGEST_WORD + 1));
  return String.fromCharCode(...Array.from(some, (unit) => unit & UNIT));
}
