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

/** All that reading a file depends on besides the file and the program. */
export interface Circumstances {
  readonly site: SiteOfNotes;
  readonly surroundings: Surroundings;
  /** Stands for both, except for the day. */
  readonly digest: Digest;
}

/** What files hold, kept between builds. */
export interface Facts {
  /** What a file holds: as it was kept, else read now. */
  of(file: NoteFile, circumstances: Circumstances): NoteRead;
  /** Puts what is new into the store. After `all` files were asked for, what nobody has asked for may be forgotten. */
  keep(all: boolean): void;
}

/** Reads files and keeps nothing. */
export const forgetful: Facts = {
  of: ({ path, bytes, digest }, { site, surroundings }) => readNote(path, bytes, site, surroundings, digest),
  keep: () => undefined,
};

/**
 * Facts are kept some dozens at a time: to read thousands of values one by one would take longer than to find most of them
 * again, and to write all of them again for each edit longer still.
 */
const BUNDLES = 64;

/** So many times the facts that a reading has used may lie in a bundle before the others are forgotten. */
const MOST_UNUSED = 3;

/** Facts, a line for each file: digest of the file, digest of the circumstances, the day on which they hold, and JSON. */
interface Bundle {
  readonly key: Digest;
  readonly lines: Map<Digest, string>;
  readonly used: Set<Digest>;
  isNew: boolean;
}

const EVERY_DAY = 'always';

/** Opens the facts that a store holds, of notes wherever they lie. */
export function factsIn(store: Store, program: Digest): Facts {
  const bundles = new Map<number, Bundle>();
  const open = (number: number): Bundle => {
    const key = digestOf(program, String(number));
    const lines = store.get(key)?.split('\n') ?? [];
    const digests = lines.map((line) => [line.slice(0, line.indexOf(' ')) as Digest, line] as const);
    return { key, lines: new Map(digests), used: new Set(), isNew: false };
  };
  return {
    of(file, circumstances) {
      const number = Number.parseInt(file.digest.slice(0, 2), 16) % BUNDLES;
      const bundle = bundles.get(number) ?? open(number);
      bundles.set(number, bundle);
      bundle.used.add(file.digest);
      const line = bundle.lines.get(file.digest) ?? '';
      for (const day of [EVERY_DAY, circumstances.surroundings.today]) {
        const start = `${file.digest} ${circumstances.digest} ${day} `;
        if (line.startsWith(start)) return unpack(line.slice(start.length), file);
      }
      const read = forgetful.of(file, circumstances);
      const day = read.dependsOnDay ? circumstances.surroundings.today : EVERY_DAY;
      bundle.lines.set(file.digest, `${file.digest} ${circumstances.digest} ${day} ${pack(read, file)}`);
      bundle.isNew = true;
      return read;
    },
    keep(all) {
      for (const bundle of bundles.values()) {
        const { key, lines, used } = bundle;
        // Another folder, or another branch, may be read in turns with this one.
        const isCrowded = lines.size > MOST_UNUSED * used.size;
        for (const digest of all && isCrowded ? lines.keys() : []) {
          if (!used.has(digest)) bundle.isNew = lines.delete(digest);
        }
        used.clear();
        if (bundle.isNew) store.set(key, [...lines.values()].join('\n'));
        bundle.isNew = false;
      }
    },
  };
}

/** What was read of a file without what the file itself has. */
interface Packed extends NoteRead {
  /** The source is the file's text as it stands, of which nothing is to be tidied. */
  readonly isTidy: boolean;
}

function pack({ read, ...rest }: NoteRead, { bytes }: NoteFile): string {
  const kept = read && { ...read, note: { ...read.note, source: undefined, digest: undefined } };
  return JSON.stringify({ ...rest, isTidy: read?.note.source === plainText(bytes), read: kept });
}

function unpack(packed: string, { bytes, digest }: NoteFile): NoteRead {
  const { isTidy, read, ...rest } = JSON.parse(packed) as Packed;
  if (read === undefined) return { ...rest, read };
  const source = isTidy ? plainText(bytes) : (sourceOf(bytes) ?? '');
  return { ...rest, read: { ...read, note: { ...read.note, source, digest } } };
}

function plainText({ buffer, byteOffset, length }: Uint8Array): string {
  return Buffer.from(buffer, byteOffset, length).toString();
}
