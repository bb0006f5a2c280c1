import { type Digest, digestOf, type VaultPath } from '#naming';
import type { Store } from '#store';
import { type NoteRead, readNote, type SiteOfNotes, type Surroundings } from './read-note.ts';
import { sourceOf } from './text/read-text.ts';

/** A file that is named like a note. */
export interface NoteFile {
  readonly path: VaultPath;
  readonly bytes: Uint8Array;
  /** Digest of path and bytes. */
  readonly digest: Digest;
}

/** All that reading a file depends on besides the file. */
export interface Circumstances {
  readonly site: SiteOfNotes;
  readonly surroundings: Surroundings;
  /** Stands for both, except for the day, and for the program. */
  readonly digest: Digest;
}

/** Stands in the place of facts that hold on one day; those are kept under a key of their own. */
const ONE_DAY = 'one day';

/**
 * What a file holds: as the store has kept it, else read now and kept there. The text itself is not kept, since it was read
 * for its digest anyway.
 */
export function factsOf(file: NoteFile, circumstances: Circumstances, store: Store | undefined): NoteRead {
  const { site, surroundings } = circumstances;
  const read = (): NoteRead => readNote(file.path, file.bytes, site, surroundings, file.digest);
  if (store === undefined) return read();
  const always = digestOf(`${file.digest} ${circumstances.digest}`);
  const today = (): Digest => digestOf(`${always} ${surroundings.today}`);
  const kept = store.get(always);
  const packed = kept === ONE_DAY ? store.get(today()) : kept;
  const known = packed === undefined ? undefined : unpack(packed, file);
  if (known !== undefined) return known;
  const facts = read();
  if (facts.dependsOnDay) store.set(today(), pack(facts));
  store.set(always, facts.dependsOnDay ? ONE_DAY : pack(facts));
  return facts;
}

/** The facts without what the file itself has. */
function pack({ read, ...rest }: NoteRead): string {
  const kept = read && { ...read, note: { ...read.note, source: undefined, digest: undefined } };
  return JSON.stringify({ ...rest, read: kept });
}

function unpack(packed: string, { bytes, digest }: NoteFile): NoteRead | undefined {
  const { read, ...rest } = JSON.parse(packed) as NoteRead;
  if (read === undefined) return { ...rest, read };
  const source = sourceOf(bytes);
  return source === undefined ? undefined : { ...rest, read: { ...read, note: { ...read.note, source, digest } } };
}
