import { FENCE, LONGEST } from './long-lines.ts';
import type { Edit } from './prepared-text.ts';

/** Runs of signs that a line longer than any author's may hold: that many take a second in a line of half a million characters. */
const MOST = 2000;
/** Characters between two breaks of what is shown as written. */
const BROKEN_AT = 4000;

/**
 * Makes the signs literal of a line that is long and holds thousands of them, and breaks it before some: the parser looks for
 * the place of each from the beginning of its line. Long lines that can be broken as they are have been (`long-lines.ts`).
 * Code, blocks of HTML and lines drawn are left alone; the cells of a table are divided by no sign that counts.
 */
export function overloadedLineEdits(text: string): readonly (readonly Edit[])[] {
  const lines: Edit[][] = [];
  if (text.length <= LONGEST) return lines;
  let start = 0;
  let fence = '';
  let mayBeCode = true;
  let inList = false;
  for (const line of text.split('\n')) {
    const mark = FENCE.exec(line)?.[1] ?? '';
    const isFenced = fence !== '';
    if (fence === '') fence = mark;
    else if (mark.startsWith(fence)) fence = '';
    if (LIST.test(line)) inList = true;
    else if (/^\S/.test(line)) inList = false;
    const isCode: boolean = !inList && mayBeCode && INDENTED.test(line);
    if (line.length > LONGEST && !isFenced && mark === '' && !isCode && isOverloaded(line)) {
      lines.push(literal(line, start));
    }
    mayBeCode = isCode || line.trim() === '';
    start += line.length + 1;
  }
  return lines;
}

const LIST = /^[ \t>]*(?:[-*+]|\d{1,9}[.)])[ \t]/;
const INDENTED = /^(?: {4}| {0,3}\t)/;
const DRAWN = /^[ \t]*(?:[-][- \t]*|[*][* \t]*|_[_ \t]*)$/;
/** What begins a block of HTML even inside a paragraph (CommonMark 0.31.2, 4.6, kinds 1 to 6): one node for the parser. */
const HTML =
  /^ {0,3}<(?:[!?]|\/?(?:article|aside|blockquote|body|center|details|dd|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|head|header|hr|html|li|main|nav|ol|p|pre|script|section|style|summary|table|tbody|td|textarea|tfoot|th|thead|tr|ul)\b)/i;
const RUN = /([$*_~[\]!`&^@\\])\1*/g;
const SIGN = /[$*_~[\]!`&^@\\<]/g;

function isOverloaded(line: string): boolean {
  if (DRAWN.test(line) || HTML.test(line)) return false;
  let runs = 0;
  RUN.lastIndex = 0;
  while (runs <= MOST && RUN.test(line)) runs++;
  return runs > MOST;
}

function literal(line: string, start: number): Edit[] {
  let broken = 0;
  return [...line.matchAll(SIGN)].map(({ index }) => {
    const isBreak = index - broken >= BROKEN_AT && mayBreakAt(line, index);
    if (isBreak) broken = index;
    return { start: start + index, end: start + index, insert: isBreak ? '\n\\' : '\\' };
  });
}

/** Characters that brackets may reach over. */
const LINK_REACH = 1000;

/** Whether a line may be broken before a sign: brackets that name a note stay whole, so that a private name is known as one. */
function mayBreakAt(line: string, index: number): boolean {
  if (line[index] === '[') return line[index - 1] !== '[' || line.startsWith('[[[', index);
  return !line.slice(Math.max(0, index - LINK_REACH), index).includes('[');
}
