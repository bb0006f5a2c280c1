import type { Fold } from './text/fold.ts';
import type { FoldedText } from './text/folded-text.ts';
import { codeOfTag, isInlineTag } from './text/inline-tags.ts';

/** Searches a folded text: calls `found` with the number of each needle in it. */
type Search = (text: FoldedText, found: (needle: number) => void) => void;

/** Searches pages, of which most is the same: header, lists of notes, footer. What was searched once is known again. */
export interface KnownParts {
  /** Calls `found` with the number of each needle that stands in a page, once or more. */
  search(bytes: Uint8Array, found: (needle: number) => void): void;
}

/** Bytes that are remembered: then memory stays bounded, and what else is new is searched again where it comes again. */
const MOST_BYTES = 96 * 1024 * 1024;
const BASE = 0x01000193;
const LESS = 0x3c;
const NOTHING: readonly number[] = [];

/**
 * A page is cut where a tag begins that no sentence goes on beyond: what stands before the cut and what stands after it can be
 * folded and searched apart. Within a quoted attribute there is no tag, whatever it looks like: a page is not cut after that.
 * Parts are known by all of their bytes, not by a digest.
 */
export function knownParts(fold: Fold, search: Search): KnownParts {
  let known = new Uint8Array(1 << 20);
  let knownLength = 0;
  /** Where the parts end in `known`, the first of which begins at 0. */
  let ends = new Uint32Array(1 << 12);
  const needlesIn: (readonly number[])[] = [];
  let slots = new Int32Array(1 << 13);
  let hashes = new Int32Array(1 << 12);

  const enter = (hash: number, part: number): void => {
    const last = slots.length - 1;
    let slot = slotOf(hash) & last;
    while (slots[slot] !== 0) slot = (slot + 1) & last;
    slots[slot] = part + 1;
  };
  const remember = (hash: number, bytes: Uint8Array, needles: readonly number[]): void => {
    const part = needlesIn.length;
    if (knownLength + bytes.length > MOST_BYTES) return;
    if (knownLength + bytes.length > known.length) {
      known = larger(new Uint8Array(known.length * 2 + bytes.length), known);
    }
    if (part === ends.length) {
      ends = larger(new Uint32Array(part * 2), ends);
      hashes = larger(new Int32Array(part * 2), hashes);
      slots = new Int32Array(slots.length * 2);
      for (let index = 0; index < part; index += 1) enter(hashes[index] ?? 0, index);
    }
    known.set(bytes, knownLength);
    knownLength += bytes.length;
    ends[part] = knownLength;
    hashes[part] = hash;
    needlesIn.push(needles);
    enter(hash, part);
  };
  const needlesOf = (hash: number, bytes: Uint8Array, start: number, end: number): readonly number[] | undefined => {
    const last = slots.length - 1;
    let slot = slotOf(hash) & last;
    for (let entry = slots[slot] ?? 0; entry !== 0; entry = slots[slot] ?? 0) {
      const part = entry - 1;
      const from = part === 0 ? 0 : (ends[part - 1] ?? 0);
      if (hashes[part] === hash && (ends[part] ?? 0) - from === end - start && isSame(known, from, bytes, start, end)) {
        return needlesIn[part];
      }
      slot = (slot + 1) & last;
    }
    return undefined;
  };

  return {
    search(bytes, found) {
      const size = bytes.length;
      for (let start = 0; start < size;) {
        let end = cutAfter(bytes, start);
        const hash = hashOf(bytes, start, end);
        let needles = needlesOf(hash, bytes, start, end);
        if (needles === undefined) {
          const part = bytes.subarray(start, end);
          let folded = fold(part);
          const isWhole = folded.endsInText;
          if (!isWhole) {
            folded = fold(bytes.subarray(start));
            end = size;
          }
          const inPart = new Set<number>();
          const add = (needle: number): void => {
            inPart.add(needle);
          };
          search(folded.text, add);
          search(folded.attributes, add);
          needles = inPart.size === 0 ? NOTHING : [...inPart];
          if (isWhole) remember(hash, part, needles);
        }
        for (const needle of needles) found(needle);
        start = end;
      }
    },
  };
}

/** The first place behind `start` at which a tag begins a block, or the end. */
function cutAfter(bytes: Uint8Array, start: number): number {
  const size = bytes.length;
  let at = start + 1;
  while (at < size && !(bytes[at] === LESS && beginsBlock(bytes, at + 1))) at += 1;
  return at;
}

function hashOf(bytes: Uint8Array, start: number, end: number): number {
  let hash = 0;
  for (let at = start; at < end; at += 1) hash = (Math.imul(hash, BASE) + (bytes[at] ?? 0)) | 0;
  return hash;
}

/** Whether the tag whose name begins at `at` is one that begins a block. */
function beginsBlock(bytes: Uint8Array, at: number): boolean {
  const letter = (bytes[at] ?? 0) | 0x20;
  return letter >= 0x61 && letter <= 0x7a && !isInlineTag(codeOfTag(bytes, at), bytes, at);
}

function isSame(known: Uint8Array, from: number, bytes: Uint8Array, start: number, end: number): boolean {
  for (let at = start, other = from; at < end; at += 1, other += 1) if (bytes[at] !== known[other]) return false;
  return true;
}

function larger<Numbers extends Uint8Array | Uint32Array | Int32Array>(room: Numbers, before: Numbers): Numbers {
  room.set(before);
  return room;
}

function slotOf(hash: number): number {
  return Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 4;
}
