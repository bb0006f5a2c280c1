import { lineAt, lineStarts } from './source/lines.ts';
import type { DraftContext } from './transform.ts';

/** A node whose value stands in the source line by line: code, math, HTML. */
interface Literal {
  readonly value: string;
  readonly position?:
    | {
        readonly start: { readonly offset?: number | undefined };
        readonly end: { readonly offset?: number | undefined };
      }
    | undefined;
}

/**
 * Finds the offset in the parsed text of an offset in a node's value. The two run apart where the node stands in a quote or
 * a list, whose signs at the beginnings of lines are not in the value.
 *
 * @param fenced Whether the source begins with a line (a fence) that the value does not have.
 */
export function literalOffsets(
  { value, position }: Literal,
  fenced: boolean,
  context: DraftContext,
): (at: number) => number {
  const start = position?.start.offset ?? 0;
  let lines: WrittenLine[] | undefined;
  let starts: readonly number[] | undefined;
  return (at) => {
    starts ??= lineStarts(value);
    lines ??= writtenLines(context.slice(start, position?.end.offset ?? start), value, fenced ? 1 : 0);
    const index = lineAt(starts, at);
    const line = lines[index];
    return start + (line === undefined ? 0 : line.start + line.signs) + at - (starts[index] ?? 0);
  };
}

/** A line of a value as it is written. */
interface WrittenLine {
  /** Offset in what is written. */
  readonly start: number;
  /** Length of the signs before the line that is in the value. */
  readonly signs: number;
}

function writtenLines(written: string, value: string, skipped: number): WrittenLine[] {
  const meant = value.split('\n');
  let start = 0;
  const lines = written.split('\n').map((line, index) => {
    const found = line.lastIndexOf(meant[index - skipped] ?? '');
    const lineStart = start;
    start += line.length + 1;
    return { start: lineStart, signs: Math.max(0, found) };
  });
  return lines.slice(skipped);
}
