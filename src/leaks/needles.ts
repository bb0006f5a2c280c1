import { isHangul, isWide } from './text/fold-table.ts';
import { type FoldedText, STARTS_PIECE, STARTS_WORD, UNIT } from './text/folded-text.ts';
import { isParticle } from './text/particles.ts';

/** Units that a block has at least: 20 Latin letters or 10 Hangul syllables. It goes on to the end of its last word. */
export const BLOCK = 20;
/** Units of the shortest name: 6 Latin letters or 3 Hangul syllables. */
export const SHORTEST = 6;
/** Of a longer name or block, this many units are compared. */
const LONGEST = 60;

/** `block`: a part of a sentence, found anywhere; `name`: found where it is a word or several. */
export type NeedleKind = 'block' | 'name';

/** What is looked for in texts, and what has turned out to be no secret. */
export interface Needles {
  readonly size: number;
  /** Adds the units `start` to `end` of a folded text; one that is known already keeps its first origin. */
  add(kind: NeedleKind, text: FoldedText, start: number, end: number, origin: number): void;
  /** Strikes out every needle in a text: what it says is no secret. */
  allow(text: FoldedText): void;
  /** Forgets what was struck out, before much is searched. */
  settle(): void;
  /**
   * Calls `found` for every needle that stands in a text. Time is linear in the text, but for needles that begin alike.
   */
  search(text: FoldedText, found: OnFound): void;
}

/** Told of a needle: its origin, its kind, the unit of the text at which it begins, its size in words and units. */
export type OnFound = (
  origin: number,
  kind: NeedleKind,
  unit: number,
  size: { readonly words: number; readonly length: number },
) => void;

const BASE = 0x01000193;
/** BASE to the power of BLOCK - 1: what the first unit of a block counts. */
const FIRST_COUNTS = Array.from({ length: BLOCK - 1 }).reduce<number>((power) => Math.imul(power, BASE), 1);
const FILTER_BITS = 22;
const FILTER_MASK = (1 << FILTER_BITS) - 1;
/** Kinds of beginnings that names are parted into. */
const PREFIXES = 1 << 18;

/** An empty set of needles. It keeps folded units and numbers only: about 60 bytes for a block. */
export function needleSet(): Needles {
  let pool = new Uint16Array(1 << 16);
  let poolLength = 0;
  let slots = new Int32Array(1 << 12);
  const [keys, prefixes, starts, lengths]: [number[], number[], number[], number[]] = [[], [], [], []];
  const [origins, traits]: [number[], number[]] = [[], []];
  const blockFilter = new Uint8Array(1 << (FILTER_BITS - 3));
  const prefixFilter = new Uint8Array(1 << (FILTER_BITS - 3));
  const keyFilter = new Uint8Array(1 << (FILTER_BITS - 3));
  const keyLengths = new Uint8Array(LONGEST + 1);
  /** Units of the longest name that begins alike, so that no more are read. */
  const longest = new Uint8Array(PREFIXES);

  const insert = (needle: number): void => {
    let slot = mixed(keys[needle] ?? 0) & (slots.length - 1);
    while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1);
    slots[slot] = needle + 1;
  };
  /** Lets a needle through the filters. */
  const mark = (needle: number): void => {
    const key = keys[needle] ?? 0;
    if (((traits[needle] ?? 0) & IS_BLOCK) !== 0) {
      pass(blockFilter, key);
      return;
    }
    const prefix = prefixes[needle] ?? 0;
    const length = lengths[needle] ?? 0;
    pass(prefixFilter, prefix);
    pass(keyFilter, key);
    keyLengths[length] = 1;
    const alike = mixed(prefix) & (PREFIXES - 1);
    longest[alike] = Math.max(longest[alike] ?? 0, length);
  };
  const isKnown = (key: number, kind: number, { units }: FoldedText, start: number, size: number): boolean => {
    let slot = mixed(key) & (slots.length - 1);
    for (let entry = slots[slot] ?? 0; entry !== 0; entry = slots[slot] ?? 0) {
      const needle = entry - 1;
      slot = (slot + 1) & (slots.length - 1);
      if (keys[needle] !== key || ((traits[needle] ?? 0) & IS_BLOCK) !== kind || lengths[needle] !== size) continue;
      const from = starts[needle] ?? 0;
      let same = 0;
      while (same < size && pool[from + same] === ((units[start + same] ?? 0) & UNIT)) same += 1;
      if (same === size) return true;
    }
    return false;
  };
  const grow = (): void => {
    slots = new Int32Array(slots.length * 2);
    for (let needle = 0; needle < keys.length; needle += 1) insert(needle);
  };
  const isAt = (needle: number, { units, length }: FoldedText, at: number): boolean => {
    const start = starts[needle] ?? 0;
    const size = lengths[needle] ?? 0;
    if (at + size > length) return false;
    for (let index = 0; index < size; index += 1) {
      const unit = units[at + index] ?? 0;
      if ((unit & UNIT) !== pool[start + index] || (index > 0 && (unit & STARTS_PIECE) !== 0)) return false;
    }
    return true;
  };
  /** Calls `each` for the needles with this key that stand at a place of a text. */
  const lookUp = (key: number, kind: number, text: FoldedText, at: number, each: (needle: number) => void): void => {
    let slot = mixed(key) & (slots.length - 1);
    for (let entry = slots[slot] ?? 0; entry !== 0; entry = slots[slot] ?? 0) {
      const needle = entry - 1;
      const trait = traits[needle] ?? 0;
      if (keys[needle] === key && (trait & IS_BLOCK) === kind && (trait & ALLOWED) === 0 && isAt(needle, text, at)) {
        each(needle);
      }
      slot = (slot + 1) & (slots.length - 1);
    }
  };

  const eachBlock = (text: FoldedText, each: (needle: number, at: number) => void): void => {
    const { units, length } = text;
    let hash = 0;
    let run = 0;
    for (let at = 0; at < length; at += 1) {
      const unit = units[at] ?? 0;
      if ((unit & STARTS_PIECE) !== 0) [hash, run] = [0, 0];
      if (run === BLOCK) hash = (hash - Math.imul((units[at - BLOCK] ?? 0) & UNIT, FIRST_COUNTS)) | 0;
      else run += 1;
      hash = (Math.imul(hash, BASE) + (unit & UNIT)) | 0;
      if (run < BLOCK) continue;
      if (!passes(blockFilter, hash)) continue;
      const start = at - BLOCK + 1;
      const startsWord = ((units[start] ?? 0) & (STARTS_WORD | STARTS_PIECE)) !== 0;
      lookUp(hash, IS_BLOCK, text, start, (needle) => {
        if (startsWord || ((traits[needle] ?? 0) & IS_INSIDE_WORD) !== 0) each(needle, start);
      });
    }
  };
  const eachName = (text: FoldedText, each: (needle: number, at: number) => void): void => {
    const { units, length } = text;
    for (let at = 0; at <= length - SHORTEST; at += 1) {
      if (((units[at] ?? 0) & (STARTS_WORD | STARTS_PIECE)) === 0) continue;
      let hash = 0;
      for (let index = at; index < at + SHORTEST; index += 1) {
        hash = (Math.imul(hash, BASE) + ((units[index] ?? 0) & UNIT)) | 0;
      }
      if (!passes(prefixFilter, hash)) continue;
      const most = Math.min(at + (longest[mixed(hash) & (PREFIXES - 1)] ?? 0), length);
      for (let end = at + SHORTEST; ; end += 1) {
        if (keyLengths[end - at] === 1 && passes(keyFilter, hash)) {
          lookUp(hash, 0, text, at, (needle) => {
            const size = lengths[needle] ?? 0;
            if (((traits[needle] ?? 0) & IS_CUT) !== 0 || endsWord(text, at + size)) each(needle, at);
          });
        }
        if (end >= most || ((units[end] ?? 0) & STARTS_PIECE) !== 0) break;
        hash = (Math.imul(hash, BASE) + ((units[end] ?? 0) & UNIT)) | 0;
      }
    }
  };

  return {
    get size() {
      return keys.length;
    },
    add(kind, text, start, end, origin) {
      const stop = Math.min(end, start + LONGEST);
      const keyLength = kind === 'block' ? BLOCK : stop - start;
      let hash = 0;
      let prefix = 0;
      let words = 0;
      for (let at = start; at < stop; at += 1) {
        const unit = text.units[at] ?? 0;
        if ((unit & STARTS_WORD) !== 0 || at === start) words += 1;
        if (at < start + keyLength) hash = (Math.imul(hash, BASE) + (unit & UNIT)) | 0;
        if (at === start + SHORTEST - 1) prefix = hash;
      }
      const insideWord = start > 0 && ((text.units[start] ?? 0) & STARTS_WORD) === 0;
      const trait =
        (kind === 'block' ? IS_BLOCK : 0) |
        (insideWord ? IS_INSIDE_WORD : 0) |
        (stop < end ? IS_CUT : 0) |
        (Math.min(words, 255) << WORDS);
      if (isKnown(hash, trait & IS_BLOCK, text, start, stop - start)) return;
      if (poolLength + stop - start > pool.length) {
        const larger = new Uint16Array(pool.length * 2);
        larger.set(pool);
        pool = larger;
      }
      keys.push(hash);
      starts.push(poolLength);
      lengths.push(stop - start);
      origins.push(origin);
      traits.push(trait);
      for (let at = start; at < stop; at += 1) pool[poolLength++] = (text.units[at] ?? 0) & UNIT;
      prefixes.push(prefix);
      mark(keys.length - 1);
      if (keys.length * 2 > slots.length) grow();
      else insert(keys.length - 1);
    },
    allow(text) {
      const strike = (needle: number): void => {
        traits[needle] = (traits[needle] ?? 0) | ALLOWED;
      };
      eachBlock(text, strike);
      eachName(text, strike);
    },
    settle() {
      slots.fill(0);
      blockFilter.fill(0);
      prefixFilter.fill(0);
      keyFilter.fill(0);
      keyLengths.fill(0);
      longest.fill(0);
      for (let needle = 0; needle < keys.length; needle += 1) {
        if (((traits[needle] ?? 0) & ALLOWED) !== 0) continue;
        insert(needle);
        mark(needle);
      }
    },
    search(text, found) {
      const tell =
        (kind: NeedleKind) =>
        (needle: number, at: number): void => {
          const size = { words: (traits[needle] ?? 0) >>> WORDS, length: lengths[needle] ?? 0 };
          found(origins[needle] ?? 0, kind, at, size);
        };
      eachBlock(text, tell('block'));
      eachName(text, tell('name'));
    },
  };
}

const IS_BLOCK = 1;
const IS_CUT = 2;
/** Begins inside of a word; others begin where a word does. */
const IS_INSIDE_WORD = 8;
const ALLOWED = 4;
const WORDS = 8;

/** A filter has a bit for each hash that it lets through, and for some others. */
function pass(filter: Uint8Array, hash: number): void {
  const bit = mixed(hash) & FILTER_MASK;
  filter[bit >>> 3] = (filter[bit >>> 3] ?? 0) | (1 << (bit & 7));
}

function passes(filter: Uint8Array, hash: number): boolean {
  const bit = mixed(hash) & FILTER_MASK;
  return ((filter[bit >>> 3] ?? 0) & (1 << (bit & 7))) !== 0;
}

function mixed(hash: number): number {
  return Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 8;
}

/** Whether a word ends before the unit at `at`: a boundary follows, or a Korean particle and then a boundary. */
function endsWord({ units, length }: FoldedText, at: number): boolean {
  const isBoundary = (index: number): boolean =>
    index >= length || ((units[index] ?? 0) & (STARTS_WORD | STARTS_PIECE)) !== 0;
  if (isBoundary(at)) return true;
  const last = (units[at - 2] ?? 0) & UNIT;
  if (!isWide(last) || !isHangul(last)) return false;
  let rest = '';
  for (let index = at; !isBoundary(index); index += 2) {
    rest += String.fromCharCode((units[index] ?? 0) & UNIT);
    if (rest.length > 5) return false;
  }
  return isParticle(rest);
}
