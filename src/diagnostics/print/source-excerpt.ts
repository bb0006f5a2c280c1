import { displayWidth } from './display-width.ts';

/** A part of a line of source, and how many columns stand before the place in question. */
export interface SourceExcerpt {
  readonly text: string;
  readonly indent: number;
}

/** Columns of source that are shown; of a longer line, those around the place. */
const WIDEST = 100;
const BEFORE = 40;

interface Cell {
  readonly text: string;
  readonly width: number;
}

/** Cuts what is to be shown of `line` for a fault at `column` (from 1, in UTF-16 units). `undefined` for a blank line. */
export function sourceExcerpt(line: string, column: number): SourceExcerpt | undefined {
  if (line.trim() === '') return undefined;
  // Far more than is shown, and no more: a line may be a whole note.
  const from = Math.max(0, column - 1 - 4 * WIDEST);
  const before = cellsOf(line.slice(from, column - 1));
  const after = cellsOf(line.slice(column - 1, column - 1 + 4 * WIDEST));
  const isCutBefore = from > 0 || widthOf(before) + widthOf(after) > WIDEST;
  const head = isCutBefore ? takeLast(before, BEFORE) : before;
  const tail = takeFirst(after, WIDEST - widthOf(head));
  const start = head.length < before.length || from > 0 ? '…' : '';
  const end = tail.length < after.length ? '…' : '';
  const trimmed = start === '' ? leadingSpace(head) : 0;
  const shown = head.slice(trimmed);
  return { text: `${start}${textOf(shown)}${textOf(tail)}${end}`.trimEnd(), indent: start.length + widthOf(shown) };
}

function cellsOf(text: string): Cell[] {
  return Array.from(text, (character) => {
    const shown =
      character === '\t'
        ? ' '
        : /[\p{Cc}\p{Cs}\u200E\u200F\u202A-\u202E\u2066-\u2069]/u.test(character)
          ? '\uFFFD'
          : character;
    return { text: shown, width: displayWidth(shown) };
  });
}

function leadingSpace(cells: readonly Cell[]): number {
  const first = cells.findIndex((cell) => cell.text !== ' ');
  return first === -1 ? cells.length : first;
}

function takeFirst(cells: readonly Cell[], width: number): Cell[] {
  let taken = 0;
  const end = cells.findIndex((cell) => (taken += cell.width) > width);
  return cells.slice(0, end === -1 ? cells.length : end);
}

function takeLast(cells: readonly Cell[], width: number): Cell[] {
  return takeFirst(cells.toReversed(), width).reverse();
}

function textOf(cells: readonly Cell[]): string {
  return cells.map((cell) => cell.text).join('');
}

function widthOf(cells: readonly Cell[]): number {
  return cells.reduce((width, cell) => width + cell.width, 0);
}
