import { type Digest, digestOf, type VaultPath } from '#naming';
import type { Store } from '#store';
import { lateNote } from './late-note.ts';
import type { Recognition } from './note.ts';
import { type NoteRead, readNote, type SiteOfNotes, type Surroundings, type UndecidedNote } from './read-note.ts';
import { sourceOf } from './text/read-text.ts';

/** A file that is named like a note. */
export interface NoteFile {
  readonly path: VaultPath;
  readonly bytes: Uint8Array;
  /** Digest of path and bytes. */
  readonly digest: Digest;
}

/** A file that is named like a note, of which only the digest is known. */
export interface UnreadFile extends Pick<NoteFile, 'digest'> {
  /** Reads what the digest stands for. Throws `NoteChanged` where that is gone. */
  readonly bytes: () => Uint8Array;
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
  /** What a file holds that is not read yet, if that was kept; its text is read when it is asked for. */
  unread(file: UnreadFile, circumstances: Circumstances): NoteRead | undefined;
  /** Puts what is new into the store. After `all` files were asked for, what nobody has asked for may be forgotten. */
  keep(all: boolean): void;
}

/** Reads files and keeps nothing. */
export const forgetful: Facts = {
  of: ({ path, bytes, digest }, { site, surroundings }) => readNote(path, bytes, site, surroundings, digest),
  unread: () => undefined,
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
  const bundleOf = (digest: Digest): Bundle => {
    const number = Number.parseInt(digest.slice(0, 2), 16) % BUNDLES;
    const bundle = bundles.get(number) ?? open(number);
    bundles.set(number, bundle);
    return bundle;
  };
  const find = (digest: Digest, circumstances: Circumstances): string | undefined => {
    const bundle = bundleOf(digest);
    bundle.used.add(digest);
    const line = bundle.lines.get(digest) ?? '';
    for (const day of [EVERY_DAY, circumstances.surroundings.today]) {
      const start = `${digest} ${circumstances.digest} ${day} `;
      if (line.startsWith(start)) return line.slice(start.length);
    }
    return undefined;
  };
  return {
    of(file, circumstances) {
      const packed = find(file.digest, circumstances);
      if (packed !== undefined) {
        // The next file takes the place of its bytes.
        const bytes = Buffer.from(file.bytes);
        return unpack(packed, { digest: file.digest, bytes: () => bytes });
      }
      const read = forgetful.of(file, circumstances);
      const day = read.dependsOnDay ? circumstances.surroundings.today : EVERY_DAY;
      const bundle = bundleOf(file.digest);
      bundle.lines.set(file.digest, `${file.digest} ${circumstances.digest} ${day} ${pack(read, file)}`);
      bundle.isNew = true;
      return read;
    },
    unread(file, circumstances) {
      const packed = find(file.digest, circumstances);
      return packed === undefined ? undefined : unpack(packed, file);
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

/** What was read of a file without what the file itself has, and by what it was recognised, which follows on it. */
interface Packed extends Omit<NoteRead, 'read'> {
  readonly read: (Omit<UndecidedNote, 'note'> & { readonly note: Parameters<typeof lateNote>[0] }) | undefined;
  /** The source is the file's text as it stands, of which nothing is to be tidied. */
  readonly isTidy: boolean;
}

/** Stands in no JSON but between two. */
const BETWEEN = '\t';

function pack({ read, ...rest }: NoteRead, { bytes }: NoteFile): string {
  const kept = read && { ...read, note: { ...read.note, source: undefined, recognised: undefined, digest: undefined } };
  const known = JSON.stringify({ ...rest, isTidy: read?.note.source === plainText(bytes), read: kept });
  return read === undefined ? known : known + BETWEEN + JSON.stringify(read.note.recognised);
}

function unpack(packed: string, { digest, bytes }: UnreadFile): NoteRead {
  const [known = '', marks = ''] = packed.split(BETWEEN);
  const { isTidy, read, ...rest } = JSON.parse(known) as Packed;
  if (read === undefined) return { ...rest, read };
  const source = (): string => (isTidy ? plainText(bytes()) : (sourceOf(bytes()) ?? ''));
  const recognised = (): Recognition => JSON.parse(marks) as Recognition;
  return { ...rest, read: { ...read, note: lateNote({ ...read.note, digest }, { source, recognised }) } };
}

function plainText({ buffer, byteOffset, length }: Uint8Array): string {
  return Buffer.from(buffer, byteOffset, length).toString();
}
