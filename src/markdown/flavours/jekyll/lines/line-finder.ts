import { lineAt, lineStarts } from '../../../source/lines.ts';

/** What stands around a stretch of a text in its lines. */
export interface LineFinder {
  /** Offset at which the line of an offset begins. */
  readonly startOf: (offset: number) => number;
  /** Offset at which the line of an offset ends, before its line break. */
  readonly endOf: (offset: number) => number;
  /** The marks of quotes and lists, and nothing else, that stand before an offset; `undefined` where there is more. */
  readonly marksBefore: (offset: number) => string | undefined;
  /** Marks and white space that the line of an offset begins with. */
  readonly marksOf: (offset: number) => string;
  /** Whether nothing but white space follows in the line. */
  readonly endsLine: (offset: number) => boolean;
  /** Whether the line at an offset (that it begins at) is empty but for white space and marks of quotes. */
  readonly isBlank: (start: number) => boolean;
}

/** Looks at the lines of a text; each question takes logarithmic time, however long the lines are. */
export function lineFinder(text: string): LineFinder {
  let known: readonly number[] | undefined;
  const starts = () => (known ??= lineStarts(text));
  const startOf = (offset: number) => starts()[lineAt(starts(), offset)] ?? 0;
  const endOf = (offset: number) => (starts()[lineAt(starts(), offset) + 1] ?? text.length + 1) - 1;
  const marksOf = (offset: number) => {
    const start = startOf(offset);
    return MARKS.exec(text.slice(start, start + MOST_MARKS))?.[0] ?? '';
  };
  return {
    startOf,
    endOf,
    marksOf,
    marksBefore: (offset) => {
      const start = startOf(offset);
      const before = offset - start > MOST_MARKS ? 'x' : text.slice(start, offset);
      return before.trim() === '' || MARKS.exec(before)?.[0] === before ? before : undefined;
    },
    endsLine: (offset) => isBlankAt(text, offset, BLANK),
    isBlank: (start) => isBlankAt(text, start, BLANK_IN_QUOTE),
  };
}

/** What a line must begin with to go on inside the quotes and lists whose marks stand before it. */
export function continued(marks: string): string {
  return marks.replace(/[^\s>]/g, ' ');
}

const MOST_MARKS = 200;
const MARKS = /^(?:[ \t]*(?:>|(?:[-*+]|\d{1,9}[.)])(?=[ \t])))*[ \t]*/;
const BLANK = /[ \t]*(?:\n|$)/y;
const BLANK_IN_QUOTE = /[ \t>]*(?:\n|$)/y;

function isBlankAt(text: string, at: number, pattern: RegExp): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}
