/** A line of output that was expected and did not come, or that came and was not expected. */
export interface Difference {
  /** Index of the expected line; `undefined` where one is missing. */
  readonly at: number | undefined;
  readonly expected: string | undefined;
  readonly found: string | undefined;
}

/**
 * The first difference between what a transcript shows and what a command prints; `undefined` where they agree. Ages, endings of
 * names that are drawn by lot, addresses and dates may differ, and with them the order of lines and the width of columns; empty
 * lines do not count. A line of dots stands for any number of lines.
 */
export function firstDifference(expected: readonly string[], found: readonly string[]): Difference | undefined {
  const left = found.filter(isText).map((line) => ({ line, pattern: patternOf(line) }));
  const missing: { readonly at: number; readonly line: string }[] = [];
  for (const [at, line] of expected.entries()) {
    if (!isText(line) || ELLIPSIS.test(line)) continue;
    const same = left.findIndex(({ pattern }) => pattern.test(line.trim()));
    if (same === -1) missing.push({ at, line });
    else left.splice(same, 1);
  }
  const isElided = expected.some((line) => ELLIPSIS.test(line));
  const [wrong] = missing;
  const unexpected = isElided ? undefined : left[0]?.line;
  if (wrong === undefined && unexpected === undefined) return undefined;
  return { at: wrong?.at, expected: wrong?.line.trim(), found: (left[0]?.line ?? unexpected)?.trim() };
}

const ELLIPSIS = /^\s*(?:\.{3}|…)\s*$/;

function isText(line: string): boolean {
  return line.trim() !== '';
}

/** What may differ in a line that is printed, and what may stand in its place. */
const VARYING: readonly (readonly [found: string, written: string])[] = [
  // A date, as `describe` and `-o yaml` print it.
  [String.raw`\w{3}, \d\d \w{3} \d{4} [\d:]{8} [+-]\d{4}`, String.raw`\w{3}, \d\d? \w{3} \d{4} [\d:]{8} [+-]\d{4}`],
  [String.raw`\d{4}-\d\d-\d\dT[\d:.]+Z`, String.raw`\d{4}-\d\d-\d\dT[\d:.]+Z`],
  [String.raw`\b\d{1,3}(?:\.\d{1,3}){3}\b`, String.raw`\d{1,3}(?:\.\d{1,3}){3}`],
  // An age.
  [String.raw`(?<![\w.-])\d+[smhdy](?:\d+[smhd])?(?![\w.-])`, String.raw`\d+[smhdy](?:\d+[smhd])?`],
  // The hash of a template and the ending of a pod (`SafeEncodeString`, apimachinery/pkg/util/rand).
  [
    String.raw`-[bcdfghjklmnpqrstvwxz2456789]{8,10}-[bcdfghjklmnpqrstvwxz2456789]{5}(?![\w-])`,
    '-[a-z0-9]{6,10}-[a-z0-9]{5}',
  ],
  [String.raw`-[bcdfghjklmnpqrstvwxz2456789]{5}(?![\w-])`, '-[a-z0-9]{5}'],
  [String.raw`\s+`, String.raw`\s+`],
];

const ANY_VARYING = new RegExp(VARYING.map(([found]) => `(${found})`).join('|'), 'g');

/** Matches what may be written for a line that is printed. */
function patternOf(found: string): RegExp {
  let pattern = '';
  let end = 0;
  const line = found.trim();
  for (const match of line.matchAll(ANY_VARYING)) {
    const which = match.slice(1).findIndex((part: string | undefined) => part !== undefined);
    pattern += literal(line.slice(end, match.index)) + (VARYING[which]?.[1] ?? '');
    end = match.index + match[0].length;
  }
  return new RegExp(`^${pattern}${literal(line.slice(end))}$`);
}

function literal(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|]/g, String.raw`\$&`);
}
