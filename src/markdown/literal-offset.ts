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
  let lines: readonly string[] | undefined;
  return (at) => {
    lines ??= context.slice(start, position?.end.offset ?? start).split('\n');
    const before = value.slice(0, at).split('\n');
    const line = before.length - 1 + (fenced ? 1 : 0);
    const written = lines[line] ?? '';
    const meant = value.split('\n', before.length)[before.length - 1] ?? '';
    const lineStart = lines.slice(0, line).reduce((length, { length: own }) => length + own + 1, start);
    return lineStart + Math.max(0, written.lastIndexOf(meant)) + (before.at(-1)?.length ?? 0);
  };
}
