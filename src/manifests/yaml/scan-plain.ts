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
  let value = '';
  let gap = '';
  let end = cursor.at;
  while (!atDocumentMark(cursor) && ahead(cursor) !== '#') {
    const text = inFlow ? passTo(cursor, FLOW_WORD) : passWord(cursor);
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

/** Goes over a word, which a gap ends, or a colon before one. Letter by letter, since most of a manifest are such words. */
function passWord(cursor: Cursor): string {
  const { text, at: from } = cursor;
  let at = from;
  for (; !endsWord(text.charCodeAt(at)); at++)
    if (text.charCodeAt(at) === COLON && endsWord(text.charCodeAt(at + 1))) break;
  cursor.at = at;
  return text.slice(from, at);
}

const COLON = 0x3a;

/** Whether a gap begins with a character; there is none behind the end of the text. */
function endsWord(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09 || Number.isNaN(code);
}

/** Ends of a word in brackets: a gap, a colon before one, and what brackets are made of. */
const FLOW_WORD = /$|[ \t\r\n,?[\]{}]|:(?=[ \t\r\n]|$)/g;
