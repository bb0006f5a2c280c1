import type { Edit } from '../../../source/prepared-text.ts';
import { beyond, type Margin, NO_MARGIN, pastMargin } from './margin.ts';

/** Writes a text anew from pieces of the old one, in their order, and from what stands between them now. */
export interface Writer {
  /** Takes over a piece of the text, each line with the margin of the moment. */
  readonly copy: (start: number, end: number) => void;
  /** Writes something without a line break. */
  readonly add: (text: string) => void;
  /** Writes the sign of a quote or a list, behind which a block may begin. */
  readonly addMarks: (marks: string) => void;
  readonly endLine: () => void;
  /** Writes what a line without contents has: `>` in a quote. */
  readonly addBlank: () => void;
  /** Leaves a blank line before what comes next; where a line has begun, the next one gets the indent. */
  readonly beginBlock: (indent: string) => void;
  readonly endBlock: (indent: string) => void;
  /** Says that something is left out here: a line that holds nothing else goes with it. */
  readonly leaveOut: () => void;
  readonly margin: () => Margin;
  /** Writes with another margin, from the next line on. */
  readonly within: (margin: Margin, write: () => void) => void;
  /** Whether what stands here has not been passed over yet. */
  readonly isAhead: (start: number) => boolean;
  /** A number that stays the same as long as nothing is written. */
  readonly mark: () => number;
  /** The edits that make the new text of the old one. */
  readonly finish: (end: number) => Edit[];
}

const ONLY_MARKS = /^(?:[ \t>]|(?:[-*+]|\d{1,9}[.)])[ \t])*$/;

/** What the line before this one is. At the start of a block no blank line is wanted. */
type Before = 'start' | 'blank' | 'text';

export function createWriter(text: string): Writer {
  const edits: Edit[] = [];
  let cursor = 0;
  let pending = '';
  let margin = NO_MARGIN;
  let before: Before = 'start';
  /** What this line has: nothing, only the signs of lists and quotes, or contents. */
  let line: 'nothing' | 'marks' | 'contents' = 'nothing';
  /** White space of the text that is written when contents follow it. */
  let space: { readonly start: number; readonly end: number } | undefined;
  /** Indentation that a new line gets when contents follow. */
  let indent = '';
  let wanted: string | undefined;
  /** Something of this line has been left out; a whole line has, just before this one. */
  let drops = false;
  let hasDropped = false;
  let written = 0;
  /** Where the next line break of the text is: looked for once, however many pieces stand before it. */
  let nextBreak = -1;

  const take = (start: number, end: number): void => {
    if (start > cursor || pending !== '') edits.push({ start: cursor, end: start, insert: pending });
    pending = '';
    cursor = end;
  };
  const endLine = (at?: number): void => {
    if (at === undefined) pending += '\n';
    else take(at, at + 1);
    before = line === 'nothing' ? 'blank' : 'text';
    if (line !== 'nothing') hasDropped = false;
    line = 'nothing';
    space = undefined;
    indent = '';
    drops = false;
  };
  const blankLine = (own = '', at?: number): void => {
    pending += (margin.prefix + own).trimEnd();
    endLine(at);
    before = 'blank';
  };
  const beginBlock = (next: string): void => {
    wanted = undefined;
    if (line === 'marks') return;
    if (line === 'contents') {
      endLine();
      indent = beyond(next, margin);
    }
    if (before === 'text') {
      const kept = { space, indent };
      blankLine(beyond(next, margin));
      ({ space, indent } = kept);
    }
  };
  /** Makes everything ready for contents in this line. */
  const beginContents = (): void => {
    written += 1;
    if (wanted !== undefined) beginBlock(wanted);
    if (line === 'nothing') pending += margin.prefix + indent;
    indent = '';
    if (space !== undefined) take(space.start, space.end);
    space = undefined;
  };

  const copyLine = (start: number, end: number): void => {
    const isLineStart = start === 0 || text[start - 1] === '\n';
    const from = isLineStart ? pastMargin(text, start, end, margin) : start;
    const piece = text.slice(from, end);
    const blanks = piece.length - piece.trimStart().length;
    if (blanks === piece.length) {
      if (piece !== '' && (isLineStart || line === 'contents')) space = { start: from, end };
      return;
    }
    const isFirst = line === 'nothing' ? pending !== '' || cursor < start : wanted !== undefined;
    const first = isFirst && !isLineStart ? from + blanks : from;
    beginContents();
    take(first, end);
    if (line !== 'contents') line = ONLY_MARKS.test(piece) ? 'marks' : 'contents';
  };

  const copyBreak = (at: number): void => {
    if (line !== 'nothing') {
      endLine(at);
      return;
    }
    if (drops || (hasDropped && before === 'blank')) {
      // Nothing is left of this line; without it two paragraphs must not become one.
      if (before === 'text') wanted ??= '';
      hasDropped = true;
      drops = false;
      space = undefined;
      return;
    }
    wanted = undefined;
    if (margin === NO_MARGIN && space !== undefined) take(space.start, space.end);
    blankLine('', at);
  };

  return {
    copy: (start, end) => {
      for (let at = start; at < end;) {
        if (nextBreak < at) nextBreak = (text.indexOf('\n', at) + 1 || Infinity) - 1;
        const lineEnd = Math.min(nextBreak, end);
        copyLine(at, lineEnd);
        if (lineEnd < end) copyBreak(lineEnd);
        at = lineEnd + 1;
      }
    },
    add: (added) => {
      if (added === '') return;
      beginContents();
      pending += added;
      line = 'contents';
    },
    addMarks: (marks) => {
      beginContents();
      pending += marks;
      line = 'marks';
    },
    endLine: () => {
      endLine();
    },
    addBlank: () => {
      pending += margin.prefix.trimEnd();
    },
    beginBlock,
    endBlock: (next) => {
      wanted = next;
    },
    leaveOut: () => {
      if (line === 'nothing') drops = true;
    },
    margin: () => margin,
    within: (inner, write) => {
      const outer = margin;
      margin = inner;
      if (line === 'nothing') space = undefined;
      write();
      margin = outer;
    },
    isAhead: (start) => start >= cursor,
    mark: () => written,
    finish: (end) => {
      take(end, end);
      return edits.filter((edit) => edit.end > edit.start || edit.insert !== '');
    },
  };
}
