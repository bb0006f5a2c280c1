import { CJK } from './cjk.ts';
import type { Edit } from './prepared-text.ts';

/** Characters that a line may have. No author's line is as long. */
export const LONGEST = 5000;

/**
 * Breaks lines of prose that are longer than any author's: the parser looks for the column of each node from the beginning
 * of its line, which takes minutes where a whole book stands on one line. In a paragraph a line break is a space. Lines in
 * which it could be something else (of code, tables, headings, definitions, HTML) stay as they are.
 */
export function longLineEdits(text: string): Edit[] {
  const edits: Edit[] = [];
  if (text.length <= LONGEST) return edits;
  let start = 0;
  let fence = '';
  for (const line of text.split('\n')) {
    const mark = FENCE.exec(line)?.[1] ?? '';
    if (fence === '') fence = mark;
    else if (mark.startsWith(fence)) fence = '';
    if (line.length > LONGEST && fence === '' && PROSE.test(line) && !line.includes('|')) {
      edits.push(...breaksIn(line, start));
    }
    start += line.length + 1;
  }
  return edits;
}

/** The fence that a line opens or closes, in quotes and lists too. */
export const FENCE = /^[\s>]*(?:(?:[-*+]|\d+[.)])\s+)*(`{3,}|~{3,})/;
const PROSE = new RegExp(String.raw`^(?: {0,3}|[\s>]*(?:[-*+]|\d+[.)])\s+)(?:${CJK}|[a-z[(*"'~!=_\x60])`, 'iu');
/** A space before what begins no block at the beginning of a line inside a paragraph: a letter, a bracket, emphasis. */
const BREAK = new RegExp(String.raw`(?<=\S) (?=${CJK}|[a-z[("'!]|[*_~=\x60]{1,2}(?:${CJK}|[a-z[("'\x60]))`, 'giu');

function breaksIn(line: string, start: number): Edit[] {
  const edits: Edit[] = [];
  BREAK.lastIndex = LONGEST;
  for (let match = BREAK.exec(line); match !== null; match = BREAK.exec(line)) {
    edits.push({ start: start + match.index, end: start + match.index + 1, insert: '\n' });
    BREAK.lastIndex = match.index + LONGEST;
  }
  return edits;
}
