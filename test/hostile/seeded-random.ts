/** Numbers that look random and are the same for the same seed, so that whatever they break can be broken again. */
export interface SeededRandom {
  /** A whole number from 0 up to, but without, `end`. */
  readonly below: (end: number) => number;
  /** One of the items, of which there is at least one. */
  readonly pick: <Item>(items: readonly Item[]) => Item;
  /** Whether something happens that does so once in `times`. */
  readonly once: (times: number) => boolean;
}

/** The generator of a seed: mulberry32, which is small and spreads well enough to choose what to break. */
export function seededRandom(seed: number): SeededRandom {
  let state = Math.imul(seed + 1, 0x9e3779b1) >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (end: number): number => Math.floor(next() * end);
  return {
    below,
    pick: (items) => {
      const item = items[below(items.length)];
      if (item === undefined) throw new RangeError('There is nothing to pick from');
      return item;
    },
    once: (times) => below(times) === 0,
  };
}
