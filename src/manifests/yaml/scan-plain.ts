import { type Cursor, ahead, atDocumentMark, columnOf, isBlank, isBreak, isGap, passTo } from './cursor.ts';
import { folded, passGap } from './gap.ts';
import type { Scanned } from './scanned.ts';

/** Whether a character may begin a plain scalar; `next` follows it. */
export function beginsPlain(character: string, next: string, inFlow: boolean): boolean {
  if (character === '-') return !isBlank(next);
  if (character === '?' || character === ':') return !inFlow && !isGap(next);
  return !isGap(character) && !/[-?:,[\]{}#&*!|>'"%@`]/.test(character);
}

/**
 * Reads a plain scalar, which may go on over lines that stand at `indent` or deeper; in brackets it ends at any of theirs.
 * Leaves the cursor behind the blanks and line ends that follow.
 */
export function scanPlain(cursor: Cursor, indent: number, inFlow: boolean): Scanned {
  const word = inFlow ? FLOW_WORD : BLOCK_WORD;
  let value = '';
  let gap = '';
  let end = cursor.at;
  while (!atDocumentMark(cursor) && ahead(cursor) !== '#') {
    const text = passTo(cursor, word);
    if (text !== '') {
      value += gap + text;
      end = cursor.at;
    }
    if (!isBlank(ahead(cursor)) && !isBreak(ahead(cursor))) break;
    gap = folded(passGap(cursor, indent));
    if (!inFlow && columnOf(cursor) < indent) break;
  }
  return { value, end };
}

/** Ends of a word: a gap, a colon before one, and in brackets what they are made of. */
const BLOCK_WORD = /$|[ \t\r\n]|:(?=[ \t\r\n]|$)/g;
const FLOW_WORD = /$|[ \t\r\n,?[\]{}]|:(?=[ \t\r\n]|$)/g;
