import { readFile, stat } from 'node:fs/promises';
import { withoutMetadata } from '#metadata';
import { type Digest, digestOf } from '#naming';
import type { Attachment } from '#vault';

const MEGABYTE = 1024 * 1024;
/** Larger files are not looked for: they would have to be held in memory. */
const MOST = 512 * MEGABYTE;
/** Larger files are known by their bytes alone, not by what they are without metadata. */
const MOST_CLEANED = 64 * MEGABYTE;
/** Larger files are not read as text. */
const MOST_TEXT = 2 * MEGABYTE;
const TEXT =
  /\.(?:canvas|csv|tsv|json|ya?ml|toml|xml|html?|svg|excalidraw|base|sh|py|go|js|ts|rb|rs|java|c|h|cpp|sql|ini|conf|env|tex|bib|org|rst|log)$/i;

/** A file that is not a note, as the leak check sees it. */
export interface KnownFile {
  readonly file: Attachment;
  /** Digest of its name and bytes. */
  readonly key: Digest;
  /** Its bytes and, of an image, what is left of them without metadata. */
  readonly forms: readonly KnownForm[];
  /** Its text; `undefined` for what is no text. */
  readonly content: string | undefined;
}

export interface KnownForm {
  readonly size: number;
  readonly digest: Digest;
}

/**
 * Reads a file of the vault; `undefined` where it is too large or cannot be read, so that it cannot be looked for. `cleaned`
 * keeps what images are without metadata, by digests of their names and bytes.
 */
export async function knownFile(
  file: Attachment,
  cleaned: Map<Digest, readonly KnownForm[]>,
): Promise<KnownFile | undefined> {
  try {
    const { size } = await stat(file.absolutePath);
    if (size > MOST) return undefined;
    const bytes = await readFile(file.absolutePath);
    const form = formOf(bytes);
    const key = digestOf(file.path, form.digest);
    const known = cleaned.get(key) ?? (size <= MOST_CLEANED ? withoutMetadataOf(file, bytes) : []);
    cleaned.set(key, known);
    return {
      file,
      key,
      forms: [form, ...known],
      content: TEXT.test(file.path) && size <= MOST_TEXT ? bytes.toString('utf8') : undefined,
    };
  } catch {
    return undefined;
  }
}

function withoutMetadataOf({ path }: Attachment, bytes: Buffer): readonly KnownForm[] {
  const cleaned = withoutMetadata(path, bytes);
  return cleaned.state === 'cleaned' ? [formOf(cleaned.bytes)] : [];
}

export function formOf(bytes: Uint8Array): KnownForm {
  return { size: bytes.length, digest: digestOf(bytes) };
}
