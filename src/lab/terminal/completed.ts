/** A line after the key of completion, and what it could go on with where that is not settled. */
export interface Completed {
  readonly text: string;
  readonly choices: readonly string[];
}

/**
 * Puts into a line what may stand in it from `from` up to the cursor: the one candidate, or the beginning that all have in
 * common. What ends in `=`, `/` or `,` is typed on; behind anything else comes a blank.
 */
export function completed(
  line: string,
  cursor: number,
  { from, candidates }: { readonly from: number; readonly candidates: readonly string[] },
): Completed {
  const [first] = candidates;
  if (first === undefined) return { text: line, choices: [] };
  const [before, behind] = [line.slice(0, from), line.slice(cursor)];
  if (candidates.length === 1) {
    const blank = /[=/,]$/.test(first) || behind.startsWith(' ') ? '' : ' ';
    return { text: `${before}${first}${blank}${behind}`, choices: [] };
  }
  let start = first;
  for (const candidate of candidates) while (!candidate.startsWith(start)) start = start.slice(0, -1);
  return { text: `${before}${start}${behind}`, choices: candidates };
}
