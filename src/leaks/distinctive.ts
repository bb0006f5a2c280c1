import { BLOCK, SHORTEST } from './needle-table.ts';
import { FILLER } from './text/fold-table.ts';
import { type FoldedText, STARTS_WORD, UNIT } from './text/folded-text.ts';

/** Letters that a block or a name needs, counted as units; digits alone say nothing. */
const LEAST_LETTERS = 4;
/** Different units that a block needs: rows of one sign are everywhere. */
const LEAST_KINDS = 5;

/** Whether a stretch of folded text says enough to be looked for wherever it stands. */
export function isDistinctiveBlock(text: FoldedText, start: number, end: number): boolean {
  return end - start >= BLOCK && lettersIn(text, start, end) >= LEAST_LETTERS && isVaried(text, start, end);
}

/**
 * Whether a stretch of folded text is a name that can be looked for: as long as six Latin letters or three Hangul syllables,
 * and no date, which stands on every page.
 */
export function isDistinctiveName(text: FoldedText, start: number, end: number): boolean {
  return end - start >= SHORTEST && lettersIn(text, start, end) >= LEAST_LETTERS && !isDate(text, start, end);
}

/** Number of words in a stretch of folded text. */
export function wordsIn({ units }: FoldedText, start: number, end: number): number {
  let words = 1;
  for (let at = start + 1; at < end; at += 1) if (((units[at] ?? 0) & STARTS_WORD) !== 0) words += 1;
  return words;
}

function lettersIn({ units }: FoldedText, start: number, end: number): number {
  let letters = 0;
  for (let at = start; at < end; at += 1) {
    const unit = (units[at] ?? 0) & UNIT;
    if (unit < 0x30 || unit > 0x39) letters += 1;
  }
  return letters;
}

/** Whether at least `LEAST_KINDS` different units stand in a stretch. */
function isVaried({ units }: FoldedText, start: number, end: number): boolean {
  const kinds: number[] = [];
  for (let at = start; at < end; at += 1) {
    const unit = (units[at] ?? 0) & UNIT;
    if (kinds.includes(unit)) continue;
    kinds.push(unit);
    if (kinds.length === LEAST_KINDS) return true;
  }
  return false;
}

const DATE_WORDS =
  /january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|년|월|일|요|\d/g;

function isDate({ units }: FoldedText, start: number, end: number): boolean {
  if (end - start > 24) return false;
  let letters = '';
  for (let at = start; at < end; at += 1) {
    const unit = (units[at] ?? 0) & UNIT;
    if (unit !== FILLER) letters += String.fromCharCode(unit);
  }
  return /\d/.test(letters) && letters.replaceAll(DATE_WORDS, '').length <= 1;
}
