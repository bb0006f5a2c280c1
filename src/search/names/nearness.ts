/** How many typing errors a key of so many strokes may have: none that would make another word of it. */
export function errorsAllowed(strokes: number): number {
  return strokes < 4 ? 0 : strokes < 8 ? 1 : strokes < 14 ? 2 : 3;
}

/** How far typed strokes are from a key. */
export interface Nearness {
  /** Errors against the whole key; more than was allowed if it is further away than that. */
  readonly whole: number;
  /** Errors against the best beginning of it, which is what was typed of a key that is not finished. */
  readonly beginning: number;
}

/**
 * Counts the strokes that were added, left out, mistaken or swapped with their neighbour (optimal string alignment). Counting
 * stops when every way has more than `most` errors.
 */
export function nearnessOf(typed: string, key: string, most: number): Nearness {
  const far = { whole: most + 1, beginning: most + 1 };
  if (typed.length > key.length + most) return far;
  // Beyond so many strokes of the key nothing is near what was typed.
  const width = Math.min(key.length, typed.length + most);
  let before: number[] = [];
  let last = Array.from({ length: width + 1 }, (_, index) => index);
  for (let row = 1; row <= typed.length; row += 1) {
    const current = [row];
    let least = row;
    for (let column = 1; column <= width; column += 1) {
      const isSame = typed[row - 1] === key[column - 1];
      let errors = Math.min(
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (isSame ? 0 : 1),
      );
      const isSwapped =
        row > 1 && column > 1 && typed[row - 1] === key[column - 2] && typed[row - 2] === key[column - 1];
      if (isSwapped) errors = Math.min(errors, (before[column - 2] ?? 0) + 1);
      current.push(errors);
      least = Math.min(least, errors);
    }
    if (least > most) return far;
    [before, last] = [last, current];
  }
  const whole = width === key.length ? (last[width] ?? most + 1) : most + 1;
  return { whole, beginning: Math.min(...last) };
}
