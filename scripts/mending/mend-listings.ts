import { type LostListing, lostListings, withListings } from '#importing';
import type { Vault } from '#vault';
import { rewriteNote } from './rewrite-note.ts';

/** A note with listings that lost their indentation and can have it back. */
export interface LostInNote {
  readonly file: string;
  readonly listings: readonly LostListing[];
}

/** Finds the listings that can be mended, in the notes as they stand in the vault. */
export function mendable({ notes }: Vault): LostInNote[] {
  return notes.flatMap(({ id, format, source }) => {
    const listings = format === 'markdown' ? lostListings(source) : [];
    return listings.length === 0 ? [] : [{ file: id, listings }];
  });
}

/**
 * Writes the indentation back into a note of a vault, and changes nothing else of it. Gives back the listings as they stand in
 * the file; none where it is no text that can be rewritten without loss.
 */
export async function mendNote(root: string, file: string): Promise<readonly LostListing[]> {
  let mended: readonly LostListing[] = [];
  await rewriteNote(root, file, (text) => {
    mended = lostListings(text);
    return mended.length === 0 ? text : withListings(text, mended);
  });
  return mended;
}
