import { lostIndentation } from '../object/lost-indentation.ts';
import { shapeOf } from '../schema/types.ts';
import { splitDocuments } from '../yaml/split-documents.ts';
import { type Restored, restoreIndentation } from './restore-indentation.ts';

/** A listing with the indentation of its manifests put back. */
export interface RestoredListing extends Omit<Restored, 'added'> {
  /** The kinds of the manifests that had lost it. */
  readonly kinds: readonly string[];
}

/**
 * Puts back the indentation of the manifests in a listing that lost it, and leaves the others as they are. `undefined` where
 * none did, or where one cannot be put back.
 */
export function restoreListing(text: string): RestoredListing | undefined {
  let out = '';
  let done = 0;
  const kinds: string[] = [];
  const guessed: number[] = [];
  for (const { start, end } of splitDocuments(text)) {
    const own = text.slice(start, end);
    const lost = lostIndentation(own, { shapeOf });
    if (lost === undefined) continue;
    const restored = restoreIndentation(own);
    if (restored === undefined) return undefined;
    const before = text.slice(0, start).split('\n').length - 1;
    kinds.push(lost.kind.kind);
    guessed.push(...restored.guessed.map((line) => line + before));
    out += text.slice(done, start) + restored.text;
    done = end;
  }
  return kinds.length === 0 ? undefined : { text: out + text.slice(done), kinds, guessed };
}
