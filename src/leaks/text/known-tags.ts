import { hashOf, knownBytes, NONE } from '../known-bytes.ts';

/** Tags whose attributes say nothing that is looked for: they need not be folded when they come again. */
export interface KnownTags {
  /** Where the tag ends that opens at `start`, if it is known; 0 for any other. */
  endOf(bytes: Uint8Array, start: number): number;
  /** Says that the tag which was asked for last turned out to end before `end`. */
  ended(end: number): void;
  /** Remembers the tags that ended since this was called the last time, unless something was found in them. */
  learn(bytes: Uint8Array, isSilent: boolean): void;
}

const MOST_BYTES = 16 * 1024 * 1024;
/** What has no end by then is no tag that comes often; and no text is walked through again for each `<` in it. */
const LONGEST = 400;
const GREATER = 0x3e;
/** No tag ends before the first byte. */
const NO_TAG = { start: 0, end: 0, hash: 0 };

/**
 * A tag is known from `<` to the first `>`, and only if it ends there: not if that sign is quoted, nor if another `<` or an
 * escape ends it before. What it says does not depend on what stands around it.
 */
export function knownTags(): KnownTags {
  const tags = knownBytes(MOST_BYTES);
  let asked = NO_TAG;
  let fresh: (typeof asked)[] = [];
  return {
    endOf(bytes, start) {
      const most = Math.min(bytes.length, start + LONGEST);
      let end = start;
      while (end < most && bytes[end] !== GREATER) end += 1;
      end += 1;
      if (end > most) {
        asked = NO_TAG;
        return 0;
      }
      const hash = hashOf(bytes, start, end);
      if (tags.find(hash, bytes, start, end) !== NONE) return end;
      asked = { start, end, hash };
      return 0;
    },
    ended(end) {
      if (end === asked.end) fresh.push(asked);
    },
    learn(bytes, isSilent) {
      asked = NO_TAG;
      if (fresh.length === 0) return;
      for (const { start, end, hash } of fresh) {
        if (isSilent && tags.find(hash, bytes, start, end) === NONE) tags.add(hash, bytes, start, end);
      }
      fresh = [];
    },
  };
}
