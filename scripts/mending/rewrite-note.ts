import { readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** Only what every program reads as the same text is rewritten: valid UTF-8. */
const UTF8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/**
 * Changes the text of a note of a vault, whole or not at all. Whether anything was written: not where nothing changes, nor where
 * the file is no text that can be rewritten without loss.
 */
export async function rewriteNote(root: string, file: string, change: (text: string) => string): Promise<boolean> {
  const place = path.join(root, file);
  const bytes = await readFile(place);
  const text = textOf(bytes);
  const changed = text === undefined ? undefined : change(text);
  if (changed === undefined || changed === text) return false;
  const part = path.join(path.dirname(place), `.${path.basename(place)}.part`);
  await writeFile(part, changed);
  await rename(part, place);
  return true;
}

function textOf(bytes: Uint8Array): string | undefined {
  try {
    return UTF8.decode(bytes);
  } catch {
    // A decoder that is told to be strict throws on bytes that are no UTF-8; such a note is left as it is.
    return undefined;
  }
}
