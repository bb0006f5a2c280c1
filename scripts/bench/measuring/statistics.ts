/** The middle of some numbers; of an even number of them, the mean of the two in the middle. Throws where there is none. */
export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.floor((sorted.length - 1) / 2)];
  if (upper === undefined || lower === undefined) throw new RangeError('There is no median of nothing');
  return (upper + lower) / 2;
}

/** The median of each field over some runs; a field that one of them lacks is left out. */
export function mediansOf<Field extends string>(
  runs: readonly Readonly<Partial<Record<Field, number>>>[],
): Partial<Record<Field, number>> {
  const fields = Object.keys(runs[0] ?? {}) as Field[];
  return Object.fromEntries(
    fields.flatMap((field) => {
      const numbers = runs.flatMap((run) => run[field] ?? []);
      return numbers.length === runs.length ? [[field, median(numbers)]] : [];
    }),
  ) as Partial<Record<Field, number>>;
}
