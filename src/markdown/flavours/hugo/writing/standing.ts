import { indentOf, type Margin, marksBefore } from './margin.ts';
import type { Page } from './page.ts';

/** How something stands in its line. */
export interface Standing {
  /** What the lines below begin with, if they are to belong to the same item or quote. */
  readonly indent: string;
  /** Nothing else is in the line, or the lines. */
  readonly isAlone: boolean;
  /** The line is one of a table or a heading, which have no room for blocks. */
  readonly isNarrow: boolean;
}

const REST = /[ \t]*(?:\n|$)/y;

export function standingOf({ text, lineStartOf }: Page, start: number, end: number): Standing {
  const lineStart = lineStartOf(start);
  const marks = marksBefore(text, lineStart, start);
  const contents = lineStart + marks.length;
  REST.lastIndex = end;
  return {
    indent: indentOf(marks),
    isAlone: contents === start && REST.test(text),
    isNarrow: /[|#]/.test(text.charAt(contents)),
  };
}

/** A stretch of a text without the white space at its ends. */
export function trimmed(text: string, start: number, end: number): { readonly start: number; readonly end: number } {
  const inner = text.slice(start, end);
  const blank = inner.length - inner.trimStart().length;
  return blank === inner.length ? { start: end, end } : { start: start + blank, end: start + inner.trimEnd().length };
}

/** A stretch of a text without the lines at its ends that hold nothing, or only the signs of the quotes around it. */
export function withoutBlankLines(
  text: string,
  start: number,
  end: number,
  { quotes }: Margin,
): { readonly start: number; readonly end: number } {
  const blanks = quotes > 0 ? ' \t\n>' : ' \t\n';
  let last = end;
  let at = end;
  while (at > start && blanks.includes(text.charAt(at - 1))) {
    at -= 1;
    if (text[at] === '\n') last = at;
  }
  // What ends in a line without a break has no such line there.
  const until = at === start ? end : quotes > 0 ? last : at;
  let first = start;
  for (at = start; at < until && blanks.includes(text.charAt(at)); at += 1) if (text[at] === '\n') first = at + 1;
  return at >= until ? { start: end, end } : { start: first, end: until };
}
