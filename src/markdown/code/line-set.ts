/** A set of line numbers, counted from 1, as ranges with both ends included. Never expanded: `1-999999999` costs nothing. */
export type LineSet = readonly (readonly [from: number, to: number])[];

export const NO_LINES: LineSet = [];

/**
 * Reads `1,3-5` or `{1, 3-5}`; spaces may stand for commas. A range written backwards is turned round. `undefined` for
 * anything that is not a set of lines.
 */
export function parseLineSet(written: string): LineSet | undefined {
  const parts = written
    .replace(/^\{|\}$/g, '')
    .split(/[\s,]+/)
    .filter((part) => part !== '');
  const ranges = parts.map(parseRange);
  return ranges.length > 0 && ranges.every((range) => range !== undefined) ? ranges : undefined;
}

function parseRange(part: string): readonly [number, number] | undefined {
  const found = /^(\d{1,9})(?:(?:-|\.\.)(\d{1,9}))?$/.exec(part);
  if (found === null) return undefined;
  const from = Number(found[1]);
  const to = Number(found[2] ?? found[1]);
  return from <= to ? [from, to] : [to, from];
}

export function includesLine(lines: LineSet, line: number): boolean {
  return lines.some(([from, to]) => from <= line && line <= to);
}
