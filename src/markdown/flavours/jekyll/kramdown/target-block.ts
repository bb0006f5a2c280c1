import type { LineFinder } from '../lines/line-finder.ts';

/** A block that attributes belong to, as far as it need be known: its lines, from the first to the last. */
export interface TargetBlock {
  readonly kind: 'heading' | 'quote' | 'list' | 'table' | 'text';
  /** Where its first line begins. */
  readonly start: number;
  /** Where its last line ends. */
  readonly end: number;
}

/**
 * The block whose last line ends right before an offset where a line begins; `undefined` behind an empty line.
 *
 * @param floor How far back lines may be read: nothing is read twice.
 */
export function blockBefore(text: string, offset: number, floor: number, lines: LineFinder): TargetBlock | undefined {
  const end = offset - 1;
  if (end < floor || lines.isBlank(lines.startOf(end))) return undefined;
  let start = lines.startOf(end);
  if (HEADING.test(lineAt(start))) return { kind: 'heading', start, end };
  const isUnderlined = UNDERLINE.test(lineAt(start));
  const indent = /^[ \t]*/.exec(text.slice(offset, offset + 100))?.[0] ?? '';
  const isQuote = lineAt(start).trimStart().startsWith('>');
  while (start > floor && !(indent !== '' && ITEM.test(lineAt(start)))) {
    const above = lines.startOf(start - 1);
    const line = lineAt(above);
    if (above < floor || line.trim() === '' || HEADING.test(line) || FENCE.test(line)) break;
    if (isQuote && indent !== '' && !/^[ \t]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)*>/.test(line)) break;
    start = above;
  }
  const kind = isUnderlined && start < lines.startOf(end) ? 'heading' : kindOf(lineAt(start));
  // Where attributes are indented they belong to what stands in the item.
  return { kind: kind === 'list' && indent !== '' ? 'text' : kind, start, end };

  function lineAt(at: number): string {
    return text.slice(at, Math.min(lines.endOf(at), at + LONGEST));
  }
}

/** The block whose first line begins at an offset; `undefined` where that line is empty. */
export function blockBehind(text: string, offset: number, ceiling: number, lines: LineFinder): TargetBlock | undefined {
  if (offset >= ceiling || lines.isBlank(offset)) return undefined;
  const first = text.slice(offset, Math.min(lines.endOf(offset), offset + LONGEST));
  if (FENCE.test(first)) return undefined;
  let end = lines.endOf(offset);
  if (HEADING.test(first)) return { kind: 'heading', start: offset, end };
  while (end + 1 < ceiling && text.slice(end + 1, lines.endOf(end + 1)).trim() !== '') end = lines.endOf(end + 1);
  return { kind: kindOf(first), start: offset, end: Math.min(end, ceiling) };
}

const LONGEST = 300;
const ITEM = /^[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]/;
const HEADING = /^[ \t>]*#{1,6}(?:[ \t]|$)/;
const UNDERLINE = /^ {0,3}(?:=+|-{2,})[ \t]*$/;
const FENCE = /^[ \t>]*(?:`{3,}|~{3,})/;

function kindOf(first: string): TargetBlock['kind'] {
  const line = first.trimStart();
  if (/^(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)*>/.test(line)) return 'quote';
  if (ITEM.test(line)) return 'list';
  return line.startsWith('|') ? 'table' : 'text';
}
