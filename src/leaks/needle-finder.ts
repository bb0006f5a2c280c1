import {
  BLOCK,
  IS_BLOCK,
  IS_CUT,
  IS_INSIDE_WORD,
  LONGEST,
  type NeedleTable,
  powerOfTwo,
  SHORTEST,
} from './needle-table.ts';
import { type FoldedText, STARTS_PIECE, STARTS_WORD, UNIT } from './text/folded-text.ts';
import { FILLER } from './text/fold-table.ts';
import { endsWord } from './word-end.ts';

/** Finds needles in texts. */
export interface NeedleFinder {
  readonly isEmpty: boolean;
  /**
   * Calls `found` with the number of each needle that stands in a text, and the unit at which it begins there, as often as it
   * stands there. Time is linear in the text, but for needles that begin alike.
   */
  readonly search: (text: FoldedText, found: (needle: number, at: number) => void) => void;
}

const BASE = 0x01000193;
/** BASE to the power of BLOCK - 1: what the first unit of a block counts. */
const FIRST_COUNTS = Array.from({ length: BLOCK - 1 }).reduce<number>((power) => Math.imul(power, BASE), 1);
const STARTS = STARTS_WORD | STARTS_PIECE;
/** A beginning of so many units is looked up, of what begins with it the next one, and so on: most texts end at the first. */
const MIDDLE = 12;
const LEVELS = [SHORTEST, MIDDLE, BLOCK] as const;
/** Of a beginning: the units of the longest name that begins so and ends before the next level. */
const NAME_LENGTH = 63;
/** These units are a block, or a name without its end. */
const IS_KEY = 64;
/** Something begins so that reaches the next level. */
const GOES_ON = 128;
const [LEAST_ENTRIES, MOST_ENTRIES] = [1 << 10, 1 << 20];
/** More would not stay in the cache of a processor. */
const MOST_BEGINNINGS = 1 << 17;

/** A finder of the needles with these numbers. */
export function needleFinder(table: NeedleTable, needles: readonly number[]): NeedleFinder {
  const { pool } = table;
  const entries = powerOfTwo(Math.min(Math.max(needles.length * 8, LEAST_ENTRIES), MOST_ENTRIES));
  /** Of the first level, by a hash of its own. */
  const beginnings = new Uint8Array(Math.min(entries, MOST_BEGINNINGS));
  const lastBeginning = beginnings.length - 1;
  /** Of the other levels, and of whole names. */
  const keyFilter = new Uint8Array(entries);
  const insideFilter = new Uint8Array(entries);
  const keyLengths = new Uint8Array(LONGEST + 1);
  const slots = new Int32Array(powerOfTwo(Math.max(needles.length * 2, LEAST_ENTRIES)));
  const keys = new Int32Array(needles.length);
  const last = entries - 1;
  const lastSlot = slots.length - 1;
  let someInside = false;
  // As units are in a text, so that one function is asked with one kind of array.
  const first = new Uint32Array(SHORTEST);

  for (const [index, needle] of needles.entries()) {
    const start = table.startOf(needle);
    const size = table.lengthOf(needle);
    const traits = table.traitsOf(needle);
    const isBlock = (traits & IS_BLOCK) !== 0;
    const isInside = (traits & IS_INSIDE_WORD) !== 0;
    const hash = hashOf(pool, start, isBlock ? BLOCK : size);
    first.set(pool.subarray(start, start + SHORTEST));
    if (!isBlock) keyLengths[size] = 1;
    if (isBlock && isInside) {
      someInside = true;
      insideFilter[mixed(hash) & last] = 1;
    } else {
      mark(keyFilter, mixed(hash) & last, 0, IS_KEY);
      for (const [level, units] of LEVELS.entries()) {
        const goesOn = size >= (LEVELS[level + 1] ?? Infinity);
        const length = isBlock || goesOn ? 0 : size;
        if (level === 0) mark(beginnings, beginningAt(first, 0) & lastBeginning, length, goesOn ? GOES_ON : 0);
        else mark(keyFilter, mixed(hashOf(pool, start, units)) & last, length, goesOn ? GOES_ON : 0);
        if (!goesOn) break;
      }
    }
    keys[index] = hash;
    let slot = mixed(hash) & lastSlot;
    while (slots[slot] !== 0) slot = (slot + 1) & lastSlot;
    slots[slot] = index + 1;
  }

  /** Calls `found` for the needles with this key and these traits that stand at a place of a text. */
  function lookUp(
    key: number,
    mask: number,
    wanted: number,
    text: FoldedText,
    at: number,
    found: (needle: number, at: number) => void,
  ): void {
    let slot = mixed(key) & lastSlot;
    for (let entry = slots[slot] ?? 0; entry !== 0; entry = slots[slot] ?? 0) {
      slot = (slot + 1) & lastSlot;
      if (keys[entry - 1] !== key) continue;
      const needle = needles[entry - 1] ?? 0;
      const traits = table.traitsOf(needle);
      if ((traits & mask) !== wanted || !isAt(needle, text, at)) continue;
      const isWhole = (traits & (IS_BLOCK | IS_CUT)) !== 0 || endsWord(text, at + table.lengthOf(needle));
      if (isWhole) found(needle, at);
    }
  }

  function isAt(needle: number, { units, length }: FoldedText, at: number): boolean {
    const start = table.startOf(needle);
    const size = table.lengthOf(needle);
    if (at + size > length) return false;
    for (let index = 0; index < size; index += 1) {
      const unit = units[at + index] ?? 0;
      if ((unit & UNIT) !== pool[start + index] || (index > 0 && (unit & STARTS_PIECE) !== 0)) return false;
    }
    return true;
  }

  /** Names of `least` to `most` units that begin at `at`, where a word does; `first` is the hash of the first of them. */
  function searchNames(
    text: FoldedText,
    at: number,
    least: number,
    most: number,
    first: number,
    found: (needle: number, at: number) => void,
  ): void {
    const { units, length } = text;
    const [lengths, filter, lastKey] = [keyLengths, keyFilter, last];
    let hash = first;
    for (let end = at + least; ; end += 1) {
      const next = end < length ? (units[end] ?? 0) : STARTS;
      // In the middle of a word that is not followed by a particle no name ends, but for one that was cut.
      const mayEnd = (next & STARTS) !== 0 || ((units[end - 1] ?? 0) & UNIT) === FILLER || end - at === LONGEST;
      if (mayEnd && lengths[end - at] === 1 && ((filter[mixed(hash) & lastKey] ?? 0) & IS_KEY) !== 0) {
        lookUp(hash, IS_BLOCK, 0, text, at, found);
      }
      if (end >= at + most || (next & STARTS_PIECE) !== 0) break;
      hash = (Math.imul(hash, BASE) + (next & UNIT)) | 0;
    }
  }

  /** Blocks that may begin anywhere. */
  function searchInside(text: FoldedText, found: (needle: number, at: number) => void): void {
    const { units, length } = text;
    let hash = 0;
    for (let at = 0; at < length; at += 1) {
      if (at >= BLOCK) hash = (hash - Math.imul((units[at - BLOCK] ?? 0) & UNIT, FIRST_COUNTS)) | 0;
      hash = (Math.imul(hash, BASE) + ((units[at] ?? 0) & UNIT)) | 0;
      if (at < BLOCK - 1 || insideFilter[mixed(hash) & last] === 0) continue;
      lookUp(hash, IS_BLOCK | IS_INSIDE_WORD, IS_BLOCK | IS_INSIDE_WORD, text, at - BLOCK + 1, found);
    }
  }

  return {
    isEmpty: needles.length === 0,
    search(text, found) {
      if (needles.length === 0) return;
      const { units, length } = text;
      // Many finders share this code: what it reads at every step must not be looked up in each of them at every step.
      const [heads, lastHead, filter, lastKey] = [beginnings, lastBeginning, keyFilter, last];
      for (let at = 0; at <= length - SHORTEST; at += 1) {
        if (((units[at] ?? 0) & STARTS) === 0) continue;
        const beginning = heads[beginningAt(units, at) & lastHead] ?? 0;
        if (beginning === 0) continue;
        const short = hashOn(0, units, at, at + SHORTEST);
        if ((beginning & NAME_LENGTH) !== 0) {
          searchNames(text, at, SHORTEST, beginning & NAME_LENGTH, short, found);
        }
        if ((beginning & GOES_ON) === 0 || at + MIDDLE > length) continue;
        const longer = hashOn(short, units, at + SHORTEST, at + MIDDLE);
        const middle = filter[mixed(longer) & lastKey] ?? 0;
        if ((middle & NAME_LENGTH) !== 0) searchNames(text, at, MIDDLE, middle & NAME_LENGTH, longer, found);
        if ((middle & GOES_ON) === 0 || at + BLOCK > length) continue;
        const hash = hashOn(longer, units, at + MIDDLE, at + BLOCK);
        const long = filter[mixed(hash) & lastKey] ?? 0;
        if ((long & IS_KEY) !== 0) lookUp(hash, IS_BLOCK | IS_INSIDE_WORD, IS_BLOCK, text, at, found);
        if ((long & NAME_LENGTH) !== 0) searchNames(text, at, BLOCK, long & NAME_LENGTH, hash, found);
      }
      if (someInside) searchInside(text, found);
    },
  };
}

/** Sets a mark in an entry of a table, which holds the greatest of its lengths. */
function mark(table: Uint8Array, entry: number, length: number, sign: number): void {
  const before = table[entry] ?? 0;
  table[entry] = Math.max(before & NAME_LENGTH, length) | (before & ~NAME_LENGTH) | sign;
}

/** The hash of what was hashed before and the units `from` to `to` of a text. */
function hashOn(before: number, units: Uint32Array, from: number, to: number): number {
  let hash = before;
  for (let at = from; at < to; at += 1) hash = (Math.imul(hash, BASE) + ((units[at] ?? 0) & UNIT)) | 0;
  return hash;
}

function hashOf(pool: Uint16Array, start: number, length: number): number {
  let hash = 0;
  for (let at = start; at < start + length; at += 1) hash = (Math.imul(hash, BASE) + (pool[at] ?? 0)) | 0;
  return hash;
}

/** A hash of the first units of a name or block, whose steps do not wait for each other. */
function beginningAt(units: Uint32Array, at: number): number {
  const hash =
    Math.imul((units[at] ?? 0) & UNIT, 0x2c1b3c6d) ^
    Math.imul((units[at + 1] ?? 0) & UNIT, 0x297a2d39) ^
    Math.imul((units[at + 2] ?? 0) & UNIT, 0x1b56c4e9) ^
    Math.imul((units[at + 3] ?? 0) & UNIT, 0x7feb352d) ^
    Math.imul((units[at + 4] ?? 0) & UNIT, 0x846ca68b) ^
    Math.imul((units[at + 5] ?? 0) & UNIT, 0x9e3779b1);
  return hash ^ (hash >>> 15);
}

function mixed(hash: number): number {
  return Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 8;
}
