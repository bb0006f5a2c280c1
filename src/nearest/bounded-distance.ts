/**
 * Edits between two strings: insertion, deletion, replacement, or exchange of two neighbours (Damerau–Levenshtein, optimal
 * string alignment), counted in UTF-16 units. Returns `limit + 1` as soon as it is known to be more than `limit`. Takes
 * three rows of memory and time in the order of the shorter length times `limit`.
 */
export function boundedDistance(a: string, b: string, limit: number): number {
  if (a === b) return 0;
  if (a.length < b.length) return boundedDistance(b, a, limit);
  if (a.length - b.length > limit) return limit + 1;
  const start = commonStart(a, b);
  const end = commonEnd(a, b, b.length - start);
  return distanceWithin(a.slice(start, a.length - end), b.slice(start, b.length - end), limit);
}

function commonStart(a: string, b: string): number {
  let length = 0;
  while (length < b.length && a.charCodeAt(length) === b.charCodeAt(length)) length++;
  return length;
}

function commonEnd(a: string, b: string, most: number): number {
  let length = 0;
  while (length < most && a.charCodeAt(a.length - 1 - length) === b.charCodeAt(b.length - 1 - length)) length++;
  return length;
}

/** The same for `a` at least as long as `b`, by the table of distances between their beginnings, row by row. */
function distanceWithin(a: string, b: string, limit: number): number {
  const far = limit + 1;
  const width = b.length + 1;
  let beforeLast = new Uint32Array(width).fill(far);
  let last = new Uint32Array(width).fill(far);
  let row = new Uint32Array(width).fill(far);
  for (let j = 0; j <= Math.min(b.length, limit); j++) last[j] = j;

  for (let i = 1; i <= a.length; i++) {
    // Cells further than `limit` from the diagonal cannot hold a distance within it.
    const from = Math.max(1, i - limit);
    const to = Math.min(b.length, i + limit);
    const letter = a.charCodeAt(i - 1);
    row[from - 1] = from === 1 ? Math.min(i, far) : far;
    let least = row[from - 1] ?? far;
    for (let j = from; j <= to; j++) {
      const other = b.charCodeAt(j - 1);
      const above = (last[j] ?? far) + 1;
      const before = (row[j - 1] ?? far) + 1;
      const replaced = (last[j - 1] ?? far) + (letter === other ? 0 : 1);
      let edits = above < before ? above : before;
      if (replaced < edits) edits = replaced;
      if (i > 1 && j > 1 && letter === b.charCodeAt(j - 2) && a.charCodeAt(i - 2) === other) {
        const exchanged = (beforeLast[j - 2] ?? far) + 1;
        if (exchanged < edits) edits = exchanged;
      }
      row[j] = edits < far ? edits : far;
      if (edits < least) least = edits;
    }
    if (to < b.length) row[to + 1] = far;
    // An exchange reaches back two rows, and so may pass over a row that is all too far; but not over its neighbour too.
    if (least > limit && i > 1 && !last.some((edits) => edits <= limit)) return far;
    [beforeLast, last, row] = [last, row, beforeLast];
  }
  return last[b.length] ?? far;
}
