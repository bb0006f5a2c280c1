/** Chance that can be repeated: the same seed gives the same row of choices on every machine. */
export interface Random {
  /** A whole number from 0 up to, and without, `limit`. */
  below(limit: number): number;
  /** True in `share` of all cases, from 0 to 1. */
  chance(share: number): boolean;
  /** One of a list; `undefined` for an empty one. */
  pick<T>(list: readonly T[]): T | undefined;
  /** One of a list that is known not to be empty. */
  oneOf<T>(list: readonly [T, ...T[]]): T;
}

/** Makes chance from a whole number (the generator is mulberry32). */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  return {
    below,
    chance: (share) => next() < share,
    pick: (list) => list[below(list.length)],
    oneOf: (list) => list[below(list.length)] ?? list[0],
  };
}
