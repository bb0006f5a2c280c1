import { BLOCK } from './needle-table.ts';
import { type FoldedText, STARTS_WORD } from './text/folded-text.ts';

/** A stretch of folded text, from the beginning of a word to the end of one. */
export interface Block {
  readonly start: number;
  readonly end: number;
}

/**
 * Cuts a sentence into blocks of at least `BLOCK` units, one after the other, and one more that ends with the sentence: so
 * that of any part of it that is twice as long, a whole block is there. A word that is longer than a block is cut.
 */
export function blocksOf(text: FoldedText): readonly Block[] {
  const { length } = text;
  const blocks: Block[] = [];
  for (let start = 0; start + BLOCK <= length; start = wordAt(text, start + BLOCK)) {
    blocks.push({ start, end: Math.min(wordAt(text, start + BLOCK), length) });
  }
  let last = length - BLOCK;
  while (last > 0 && !startsWord(text, last)) last -= 1;
  if (last > 0 && blocks.at(-1)?.start !== last) blocks.push({ start: last, end: length });
  return blocks;
}

/** The next beginning of a word from a unit on; the unit itself where none is near. */
function wordAt(text: FoldedText, from: number): number {
  for (let at = from; at < from + BLOCK; at += 1) if (at >= text.length || startsWord(text, at)) return at;
  return from;
}

function startsWord({ units }: FoldedText, at: number): boolean {
  return ((units[at] ?? 0) & STARTS_WORD) !== 0;
}
