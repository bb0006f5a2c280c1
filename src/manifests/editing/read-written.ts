import { readBrackets } from './read-brackets.ts';
import type { Step, Written, WrittenKey, WrittenPlace } from './written.ts';

/** A key or an item whose lines are being read, by the column at which it began. */
interface Level {
  readonly column: number;
  readonly step: Step;
}

/** A key with its colon; what quotation marks hold may hold colons too. */
const KEY =
  /^("(?:[^"\\]|\\.)*"|'[^']*'|[^\s#:{}[\],"'&*!|>%@`-](?:[^:#]|:(?=\S)|(?<=\S)#)*?|-[^\s:][^:]*?)[ \t]*:(?=[ \t]|$)/;

/**
 * Reads what can be read of a document that is being typed, line by line: where an offset is, and which keys there are. It
 * goes by indentation alone, so that a line that is no YAML yet spoils none of the others.
 */
export function readWritten(text: string, start: number, end: number, offset: number): Written {
  const keys: WrittenKey[] = [];
  let levels: Level[] = [];
  let place: WrittenPlace | undefined;
  let block: number | undefined;
  let next = start;
  while (next <= end) {
    const lineStart = next;
    const lineEnd = endOfLine(text, lineStart, end);
    next = lineEnd + 1;
    const line = text.slice(lineStart, lineEnd).replace(/\r$/, '');
    const isHere = offset >= lineStart && offset <= lineEnd;
    const indent = /^ */.exec(line)?.[0].length ?? 0;
    if (block !== undefined) {
      const isBehind = isHere && offset - lineStart <= block;
      if (line.trim() === '' ? !isBehind : indent > block) continue;
      block = undefined;
    }
    let column = indent;
    for (let dash = dashAt(line, column); dash !== undefined; dash = dashAt(line, column)) {
      levels = withItem(levels, column);
      column += dash;
    }
    const content = line.slice(column).replace(/(?:^|\s+)#.*$/, '');
    const at = lineStart + column;
    const [written = '', key = ''] = KEY.exec(content) ?? [];
    if (written === '') {
      const isBlank = content.trim() === '';
      const to = at + content.trimEnd().length;
      if (isHere && isBlank && !line.slice(0, offset - lineStart).includes('#')) {
        const inside = Math.max(offset - lineStart, column);
        levels = above(levels, inside);
        place = wordAt(levels, offset, offset, inside);
      } else if (/^[{[]/.test(content)) next = brackets(at, levels);
      else if (isHere && offset >= at && offset <= to) {
        levels = above(levels, column);
        place = wordAt(levels, at, to, column);
      }
      continue;
    }
    levels = above(levels, column);
    const path = [...stepsOf(levels), unquoted(key)];
    const behind = content.slice(written.length);
    const value = behind.trim();
    const valueFrom = at + written.length + behind.length - behind.trimStart().length;
    const isOpen = /^[{[|>]/.test(value);
    keys.push({ from: at, to: at + key.length, path, value: isOpen ? '' : value, valueFrom });
    if (isHere && offset >= at && offset <= at + key.length) {
      place = { in: 'key', path: stepsOf(levels), from: at, to: at + key.length, column, hasColon: true };
    } else if (isHere && offset >= at + written.length && !isOpen && !isComment(line, offset - lineStart)) {
      const [from, to] = value === '' ? [offset, offset] : [Math.min(offset, valueFrom), valueFrom + value.length];
      if (offset <= to) place = { in: 'value', path, from, to, column, hasColon: false };
    }
    levels = [...levels, { column, step: unquoted(key) }];
    if (/^[|>][-+\d]*$/.test(value)) block = column;
    else if (/^[{[]/.test(value)) next = brackets(valueFrom, levels);
  }
  return { keys, place };

  /** Reads what begins with a bracket; gives the line behind it. */
  function brackets(from: number, around: readonly Level[]): number {
    const read = readBrackets(text, from, end, offset, stepsOf(around));
    keys.push(...read.keys);
    place ??= read.place;
    return endOfLine(text, read.end, end) + 1;
  }
}

function wordAt(levels: readonly Level[], from: number, to: number, column: number): WrittenPlace {
  return { in: 'word', path: stepsOf(levels), from, to, column, hasColon: false };
}

function endOfLine(text: string, from: number, end: number): number {
  const found = text.indexOf('\n', from);
  return found < 0 || found > end ? end : found;
}

/** How far it is from a dash to what it stands before; `undefined` where there is no dash. */
function dashAt(line: string, column: number): number | undefined {
  return /^-(?: +|$)/.exec(line.slice(column))?.[0].length;
}

function isComment(line: string, column: number): boolean {
  return /(?:^|\s)#/.test(line.slice(0, column));
}

function stepsOf(levels: readonly Level[]): Step[] {
  return levels.map(({ step }) => step);
}

/** The levels that a key at a column stands in. */
function above(levels: readonly Level[], column: number): Level[] {
  const first = levels.findIndex((level) => level.column >= column);
  return first < 0 ? [...levels] : levels.slice(0, first);
}

/** The levels of a further item of the list that a dash at a column belongs to; it may stand right below the list's key. */
function withItem(levels: readonly Level[], column: number): Level[] {
  const first = levels.findIndex(
    (level) => level.column > column || (level.column === column && typeof level.step === 'number'),
  );
  const former = levels[first];
  const kept = first < 0 ? levels : levels.slice(0, first);
  const index = former?.column === column && typeof former.step === 'number' ? former.step + 1 : 0;
  return [...kept, { column, step: index }];
}

function unquoted(key: string): string {
  return key.replace(/^(["'])(.*)\1$/, '$2');
}
