import { hashOf, knownBytes, NONE } from './known-bytes.ts';
import type { Fold } from './text/fold.ts';
import type { FoldedText } from './text/folded-text.ts';
import { codeOfTag, isInlineTag } from './text/inline-tags.ts';
import { knownTags } from './text/known-tags.ts';

/** Searches a folded text: calls `found` with the number of each needle in it. */
type Search = (text: FoldedText, found: (needle: number) => void) => void;

/** Searches pages, of which most is the same: header, lists of notes, footer. What was searched once is known again. */
export interface KnownParts {
  /** Calls `found` with the number of each needle that stands in a page, once or more. */
  search(bytes: Uint8Array, found: (needle: number) => void): void;
}

/** Bytes that are remembered: then memory stays bounded, and what else is new is searched again where it comes again. */
const MOST_BYTES = 96 * 1024 * 1024;
const LESS = 0x3c;
const NOTHING: readonly number[] = [];

/**
 * A page is cut where a tag begins that no sentence goes on beyond: what stands before the cut and what stands after it can be
 * folded and searched apart. Within a quoted attribute there is no tag, whatever it looks like: a page is not cut after that.
 */
export function knownParts(fold: Fold, search: Search): KnownParts {
  const parts = knownBytes(MOST_BYTES);
  const tags = knownTags();
  const needlesIn: (readonly number[])[] = [];
  /** The part that came last after each, and first after the beginning of a page: most likely it comes there again. */
  const after: number[] = [];

  return {
    search(bytes, found) {
      const size = bytes.length;
      let before = NONE;
      for (let start = 0; start < size;) {
        let part = after[before + 1] ?? NONE;
        let end = part === NONE ? NONE : parts.endAt(part, bytes, start);
        if (end === NONE || !isCut(bytes, end)) {
          end = cutAfter(bytes, start);
          const hash = hashOf(bytes, start, end);
          part = parts.find(hash, bytes, start, end);
          if (part === NONE) {
            const inPart = new Set<number>();
            const isWhole = searchPart(bytes.subarray(start, end), inPart);
            if (isWhole) part = parts.add(hash, bytes, start, end);
            else {
              searchPart(bytes.subarray(start), inPart);
              end = size;
            }
            if (part === NONE) for (const needle of inPart) found(needle);
            else needlesIn[part] = inPart.size === 0 ? NOTHING : [...inPart];
          }
          after[before + 1] = part;
        }
        for (const needle of needlesIn[part] ?? NOTHING) found(needle);
        before = part;
        start = end;
      }
    },
  };

  /** Whether the bytes are a part by themselves: they do not end within a tag. */
  function searchPart(bytes: Uint8Array, found: Set<number>): boolean {
    const { text, attributes, endsInText } = fold(bytes, 'markup', tags);
    let isSilent = true;
    search(attributes, (needle) => {
      isSilent = false;
      found.add(needle);
    });
    tags.learn(bytes, isSilent);
    search(text, (needle) => found.add(needle));
    return endsInText;
  }
}

/** Whether a part ends before `at`. */
function isCut(bytes: Uint8Array, at: number): boolean {
  return at === bytes.length || (bytes[at] === LESS && beginsBlock(bytes, at + 1));
}

/** The first place behind `start` at which a tag begins a block, or the end. */
function cutAfter(bytes: Uint8Array, start: number): number {
  const size = bytes.length;
  let at = start + 1;
  while (at < size && !(bytes[at] === LESS && beginsBlock(bytes, at + 1))) at += 1;
  return at;
}

/** Whether the tag whose name begins at `at` is one that begins a block. */
function beginsBlock(bytes: Uint8Array, at: number): boolean {
  const letter = (bytes[at] ?? 0) | 0x20;
  return letter >= 0x61 && letter <= 0x7a && !isInlineTag(codeOfTag(bytes, at), bytes, at);
}
