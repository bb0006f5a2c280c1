import { indentOf, marksBefore } from './margin.ts';
import type { Page } from './page.ts';

/** How something stands in its line. */
export interface Standing {
  /** What the lines below begin with, if they are to belong to the same item or quote. */
  readonly indent: string;
  /** Nothing else is in the line, or the lines. */
  readonly isAlone: boolean;
  /** The line is one of a table. */
  readonly inTable: boolean;
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
    inTable: text[contents] === '|',
  };
}

/** A stretch of a text without the white space at its ends. */
export function trimmed(text: string, start: number, end: number): { readonly start: number; readonly end: number } {
  const inner = text.slice(start, end);
  const blank = inner.length - inner.trimStart().length;
  return blank === inner.length ? { start: end, end } : { start: start + blank, end: start + inner.trimEnd().length };
}
