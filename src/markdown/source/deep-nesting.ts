import type { Edit } from './prepared-text.ts';

/** Quotes and lists that may begin on one line. No author's are as deep, and the parser takes quadratic time for them. */
const DEEPEST = 100;

/**
 * Makes the sign literal that would open the hundred and first quote or list on a line, so that the rest of the line is text.
 * Code and lines drawn (`* * *`) are left alone. Signs over several lines cannot be as deep: each needs its indentation.
 */
export function deepNestingEdits(text: string): Edit[] {
  const edits: Edit[] = [];
  if (!CANDIDATE.test(text)) return edits;
  let start = 0;
  let fence = '';
  for (const line of text.split('\n')) {
    const mark = FENCE.exec(line)?.[1] ?? '';
    if (fence === '') fence = mark;
    else if (mark.startsWith(fence)) fence = '';
    const at = fence === '' && !DRAWN.test(line) ? tooDeepIn(line) : undefined;
    if (at !== undefined) edits.push({ start: start + at, end: start + at, insert: '\\' });
    start += line.length + 1;
  }
  return edits;
}

const CANDIDATE = /^(?:[ \t]*(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t]))){100}/m;
const FENCE = /^ {0,3}(`{3,}|~{3,})/;
const DRAWN = /^[ \t]*(?:[-][- \t]*|[*][* \t]*)$/;
const SIGN = /[ \t]*(?:>|[-*+](?=[ \t])|\d{1,9}(?=[.)][ \t]))[.)]?/y;

/** Where the sign of the first quote or list stands that is too deep: of a number, its dot. */
function tooDeepIn(line: string): number | undefined {
  SIGN.lastIndex = 0;
  for (let depth = 0; depth < DEEPEST; depth++) if (!SIGN.test(line)) return undefined;
  const end = SIGN.lastIndex;
  return SIGN.test(line) ? end + line.slice(end).search(/[>*+.)-]/) : undefined;
}
