import { readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { type LostListing, lostListings, withListings } from '#importing';
import type { Vault } from '#vault';

/** A note with listings that lost their indentation and can have it back. */
export interface LostInNote {
  readonly file: string;
  readonly listings: readonly LostListing[];
}

/** Only what every program reads as the same text is rewritten: valid UTF-8. */
const UTF8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

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
  const place = path.join(root, file);
  const bytes = await readFile(place);
  const text = textOf(bytes);
  const listings = text === undefined ? [] : lostListings(text);
  if (text === undefined || listings.length === 0) return [];
  const part = path.join(path.dirname(place), `.${path.basename(place)}.part`);
  await writeFile(part, withListings(text, listings));
  await rename(part, place);
  return listings;
}

function textOf(bytes: Uint8Array): string | undefined {
  try {
    return UTF8.decode(bytes);
  } catch {
    // A decoder that is told to be strict throws on bytes that are no UTF-8; such a note is left as it is.
    return undefined;
  }
}
