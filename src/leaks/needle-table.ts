import { type FoldedText, STARTS_WORD, UNIT } from './text/folded-text.ts';

/** Units that a block has at least: 20 Latin letters or 10 Hangul syllables. It goes on to the end of its last word. */
export const BLOCK = 20;
/** Units of the shortest name: 6 Latin letters or 3 Hangul syllables. */
export const SHORTEST = 6;
/** Of a longer name or block, this many units are compared. */
export const LONGEST = 60;

/** `block`: a part of a sentence, found anywhere; `name`: found where it is a word or several. */
export type NeedleKind = 'block' | 'name';

/** Traits of a needle; its number of words stands above them. */
export const IS_BLOCK = 1;
/** It goes on in its own text: what follows it elsewhere says nothing. */
export const IS_CUT = 2;
/** Begins inside of a word; others begin where a word does. */
export const IS_INSIDE_WORD = 4;
const WORDS = 8;
const MOST_WORDS = 0xff;

/** What is looked for in texts. Needles are known by their numbers, which count from 0. */
export interface NeedleTable {
  readonly size: number;
  /** The number of the needle that the units `start` to `end` of a folded text make; equal needles have one number. */
  add(kind: NeedleKind, text: FoldedText, start: number, end: number): number;
  /** Units of all needles, one needle after the other. */
  readonly pool: Uint16Array;
  startOf(needle: number): number;
  lengthOf(needle: number): number;
  traitsOf(needle: number): number;
}

/** A table as it is kept between builds. */
export interface PackedNeedles {
  readonly pool: Uint16Array;
  readonly lengths: Uint8Array;
  readonly traits: Uint16Array;
}

export function kindOf(traits: number): NeedleKind {
  return (traits & IS_BLOCK) === 0 ? 'name' : 'block';
}

export function wordsOf(traits: number): number {
  return traits >>> WORDS;
}

/** A table with these needles. It keeps folded units and numbers only: about 60 bytes for a block. */
export function needleTable(packed?: PackedNeedles): NeedleTable {
  let pool = packed?.pool ?? new Uint16Array(1 << 12);
  let poolLength = 0;
  const starts: number[] = [];
  const lengths: number[] = [];
  const traits: number[] = [];
  for (let needle = 0; needle < (packed?.lengths.length ?? 0); needle += 1) {
    starts.push(poolLength);
    lengths.push(packed?.lengths[needle] ?? 0);
    traits.push(packed?.traits[needle] ?? 0);
    poolLength += packed?.lengths[needle] ?? 0;
  }
  /** Numbers of needles, counted from 1, by the hash of their units. Made when the first needle is added. */
  let slots: Int32Array | undefined;

  const insert = (into: Int32Array, needle: number): void => {
    const start = starts[needle] ?? 0;
    let slot = hashOf(pool, start, start + (lengths[needle] ?? 0)) & (into.length - 1);
    while (into[slot] !== 0) slot = (slot + 1) & (into.length - 1);
    into[slot] = needle + 1;
  };
  const withRoom = (): Int32Array => {
    if (slots !== undefined && (lengths.length + 1) * 2 <= slots.length) return slots;
    slots = new Int32Array(powerOfTwo(Math.max(1 << 10, lengths.length * 4)));
    for (let needle = 0; needle < lengths.length; needle += 1) insert(slots, needle);
    return slots;
  };
  const isLast = (needle: number, size: number, trait: number): boolean => {
    if (lengths[needle] !== size || traits[needle] !== trait) return false;
    const start = starts[needle] ?? 0;
    for (let index = 0; index < size; index += 1) if (pool[start + index] !== pool[poolLength + index]) return false;
    return true;
  };

  return {
    get size() {
      return lengths.length;
    },
    get pool() {
      return pool;
    },
    startOf: (needle) => starts[needle] ?? 0,
    lengthOf: (needle) => lengths[needle] ?? 0,
    traitsOf: (needle) => traits[needle] ?? 0,
    add(kind, { units }, start, end) {
      const stop = Math.min(end, start + LONGEST);
      const size = stop - start;
      if (poolLength + size > pool.length) {
        const larger = new Uint16Array(pool.length * 2 + size);
        larger.set(pool);
        pool = larger;
      }
      let words = 0;
      for (let index = 0; index < size; index += 1) {
        const unit = units[start + index] ?? 0;
        if ((unit & STARTS_WORD) !== 0 || index === 0) words += 1;
        // Where the next needle would stand; it stays there if it is new.
        pool[poolLength + index] = unit & UNIT;
      }
      const trait =
        (kind === 'block' ? IS_BLOCK : 0) |
        (start > 0 && ((units[start] ?? 0) & STARTS_WORD) === 0 ? IS_INSIDE_WORD : 0) |
        (stop < end ? IS_CUT : 0) |
        (Math.min(words, MOST_WORDS) << WORDS);
      const known = withRoom();
      let slot = hashOf(pool, poolLength, poolLength + size) & (known.length - 1);
      for (let entry = known[slot] ?? 0; entry !== 0; entry = known[slot] ?? 0) {
        if (isLast(entry - 1, size, trait)) return entry - 1;
        slot = (slot + 1) & (known.length - 1);
      }
      starts.push(poolLength);
      lengths.push(size);
      traits.push(trait);
      poolLength += size;
      known[slot] = lengths.length;
      return lengths.length - 1;
    },
  };
}

/** Some needles of a table, in order, to be kept. */
export function packNeedles(table: NeedleTable, needles: readonly number[]): PackedNeedles {
  const size = needles.reduce((sum, needle) => sum + table.lengthOf(needle), 0);
  const pool = new Uint16Array(size);
  let at = 0;
  for (const needle of needles) {
    const start = table.startOf(needle);
    pool.set(table.pool.subarray(start, start + table.lengthOf(needle)), at);
    at += table.lengthOf(needle);
  }
  return {
    pool,
    lengths: Uint8Array.from(needles, (needle) => table.lengthOf(needle)),
    traits: Uint16Array.from(needles, (needle) => table.traitsOf(needle)),
  };
}

/** The next power of two. */
export function powerOfTwo(least: number): number {
  return 2 ** Math.ceil(Math.log2(least));
}

function hashOf(pool: Uint16Array, start: number, end: number): number {
  let hash = 0;
  for (let at = start; at < end; at += 1) hash = (Math.imul(hash, 0x01000193) + (pool[at] ?? 0)) | 0;
  return Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 8;
}
