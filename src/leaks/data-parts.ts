import { digestOf } from '#naming';
import { hashOf } from './known-bytes.ts';
import type { SearchedPart } from './memory.ts';

/** Searches bytes of JSON; says whether what follows them can be searched apart: they do not end within what may be a tag. */
type SearchData = (bytes: Uint8Array, found: (needle: number) => void) => boolean;

/** Where an object follows another in a list: no sentence goes on beyond it, and no escape. */
const BETWEEN = Buffer.from('},{"');
/** One of so many objects begins a part: it is chosen by what it holds, so that parts stay the same where something is added. */
const IN_PART = 32;

/**
 * Searches JSON part by part: those that are known from `before`, as a list of all names is that was searched when one of them
 * was another, are not searched again. Calls `found` with the number of each needle that stands in it; gives the parts that can
 * be known again.
 */
export function searchData(
  bytes: Buffer,
  before: readonly SearchedPart[],
  search: SearchData,
  found: (needle: number) => void,
): readonly SearchedPart[] {
  const known = new Map(before.map((part) => [part.digest, part]));
  const parts: SearchedPart[] = [];
  for (let start = 0; start < bytes.length;) {
    let end = cutAfter(bytes, start);
    const bytesOfPart = bytes.subarray(start, end);
    const digest = digestOf(bytesOfPart);
    let part = known.get(digest);
    if (part === undefined) {
      const inPart = new Set<number>();
      const isWhole = search(bytesOfPart, (needle) => inPart.add(needle));
      part = { digest, inText: Int32Array.from(inPart) };
      known.set(digest, part);
      if (!isWhole) {
        known.delete(digest);
        // Also what may be a tag that ends only in another part.
        search(bytes.subarray(start), found);
        end = bytes.length;
      }
    }
    for (const needle of part.inText) found(needle);
    if (known.has(digest)) parts.push(part);
    start = end;
  }
  return parts;
}

/** The first place behind `start` at which a part ends. */
function cutAfter(bytes: Buffer, start: number): number {
  for (let from = start; ;) {
    const between = bytes.indexOf(BETWEEN, from);
    if (between === -1) return bytes.length;
    const end = between + 2;
    if (((hashOf(bytes, from, end) >>> 7) & (IN_PART - 1)) === 0) return end;
    from = end;
  }
}
