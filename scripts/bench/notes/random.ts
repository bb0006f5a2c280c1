import { hash } from 'node:crypto';

/** A source of numbers that is the same on every machine for the same seed. */
export interface Random {
  /** A number from 0 up to, and without, 1. */
  fraction(): number;
  /** A whole number from 0 up to, and without, `limit`. */
  below(limit: number): number;
  pick<Item>(items: readonly Item[]): Item;
  /** Whether something happens that happens in this share of cases. */
  chance(share: number): boolean;
  /**
   * A whole number from 0 up to, and without, `limit`, small ones far more often than great ones: how often a number comes is
   * in inverse proportion to its rank, as with words of a language and links of a wiki.
   */
  rank(limit: number): number;
}

/** Seeds a source of numbers; what is seeded with other values is independent of it. */
export function seededRandom(...seeds: readonly (string | number)[]): Random {
  // SplitMix32: small, passes the tests that matter here, and needs only whole numbers, which are the same everywhere.
  let state = Number.parseInt(hash('sha256', seeds.join(' ')).slice(0, 8), 16);
  const fraction = (): number => {
    state = (state + 0x9e3779b9) | 0;
    let mixed = state ^ (state >>> 16);
    mixed = Math.imul(mixed, 0x21f0aaad);
    mixed ^= mixed >>> 15;
    mixed = Math.imul(mixed, 0x735a2d97);
    mixed ^= mixed >>> 15;
    return (mixed >>> 0) / 2 ** 32;
  };
  const below = (limit: number): number => Math.floor(fraction() * limit);
  return {
    fraction,
    below,
    pick<Item>(items: readonly Item[]): Item {
      const item = items[below(items.length)];
      if (item === undefined) throw new RangeError('There is nothing to pick from');
      return item;
    },
    chance: (share) => fraction() < share,
    rank: (limit) => Math.min(limit - 1, Math.floor((limit + 1) ** fraction()) - 1),
  };
}
