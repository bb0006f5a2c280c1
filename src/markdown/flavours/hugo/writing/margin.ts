/**
 * What stands before the contents of a line: the quotes and the indentation that it had, and what it gets in their place.
 */
export interface Margin {
  /** What each line begins with. */
  readonly prefix: string;
  /** How many `>` of quotes, and then how many columns of indentation, are taken from each line of the text. */
  readonly quotes: number;
  readonly columns: number;
}

export const NO_MARGIN: Margin = { prefix: '', quotes: 0, columns: 0 };

/** Quotes, indentation and list signs at the beginning of a line; no author writes more of them. */
const MARKS = /(?:[ \t>]|(?:[-*+]|\d{1,9}[.)])(?=[ \t])){0,40}/y;
/** More columns than any author indents by: bounds what each line gets. */
const WIDEST = 40;

/** What stands before the contents of a line, as far as an offset in it. */
export function marksBefore(text: string, lineStart: number, offset: number): string {
  MARKS.lastIndex = lineStart;
  return (MARKS.exec(text)?.[0] ?? '').slice(0, offset - lineStart);
}

/** What the lines below a line begin with, for what begins behind its marks: list signs become spaces. */
export function indentOf(marks: string): string {
  return marks.replace(/\t/g, '    ').replace(/[^ >]/g, ' ').slice(0, WIDEST);
}

/** The part of an indent that a margin does not stand for yet. */
export function beyond(indent: string, { quotes, columns }: Margin): string {
  const rest = indent.slice(quotes === 0 ? 0 : quoteEnd(indent, quotes));
  return rest.slice(Math.min(columns, rest.length - rest.trimStart().length));
}

/** Where the contents of a line begin that stands in a margin. */
export function pastMargin(text: string, lineStart: number, lineEnd: number, { quotes, columns }: Margin): number {
  let at = lineStart;
  for (let passed = 0; passed < quotes; passed += 1) {
    const sign = pastSpace(text, at, lineEnd, 4);
    if (text[sign] !== '>' || sign >= lineEnd) break;
    at = pastSpace(text, sign + 1, lineEnd, 1);
  }
  return pastSpace(text, at, lineEnd, columns);
}

/** The margin of the contents of something: what they are indented by, all of them, or at least where it begins itself. */
export function innerMargin(text: string, start: number, end: number, indent: string, prefix: string): Margin {
  const quotes = [...indent.matchAll(/>/g)].length;
  const own = indent.length - (quotes === 0 ? 0 : quoteEnd(indent, quotes));
  let least = Infinity;
  const inner = text.slice(start, end);
  for (let at = inner.indexOf('\n') + 1; at > 0;) {
    const next = inner.indexOf('\n', at) + 1;
    const lineEnd = next === 0 ? inner.length : next - 1;
    const contents = pastMargin(inner, at, lineEnd, { prefix: '', quotes, columns: 0 });
    const first = pastSpace(inner, contents, lineEnd, WIDEST);
    if (first < lineEnd) least = Math.min(least, widthOf(inner, contents, first));
    at = next;
  }
  return { prefix, quotes, columns: Math.max(own, least === Infinity ? 0 : least) };
}

function quoteEnd(indent: string, quotes: number): number {
  let at = -1;
  for (let passed = 0; passed < quotes; passed += 1) at = indent.indexOf('>', at + 1);
  return at + (indent[at + 1] === ' ' ? 2 : 1);
}

/** Passes over white space of at most so many columns; a tab counts four. */
function pastSpace(text: string, start: number, end: number, columns: number): number {
  let at = start;
  for (let width = 0; at < end && width < columns; at += 1) {
    const sign = text[at];
    if (sign !== ' ' && sign !== '\t') break;
    width += sign === '\t' ? 4 : 1;
  }
  return at;
}

function widthOf(text: string, start: number, end: number): number {
  let width = 0;
  for (let at = start; at < end; at += 1) width += text[at] === '\t' ? 4 : 1;
  return width;
}
