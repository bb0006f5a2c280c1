import { type Digest, digestOf } from '#naming';
import type { Attachment, Note } from '#vault';
import type { KnownFile } from './known-files.ts';
import type { KnownSource, Memory } from './memory.ts';
import { needleFinder } from './needle-finder.ts';
import type { Origin } from './origins.ts';
import { fieldsShown } from './said-openly.ts';
import { type Secret, secretReader } from './secrets.ts';
import { foldAll } from './text/fold-all.ts';
import type { Fold } from './text/fold.ts';

/** A note or a file in which something may be private, and what that is. */
export interface Source {
  /** Stands for all that its secrets are found out from. */
  readonly key: string;
  /** Finds its secrets, in the order in which they stand in it. */
  readonly read: () => readonly Secret[];
}

/** Digest of all that a note is to the leak check. */
export function noteKey(note: Note): Digest {
  const { id, digest, bodyStart, format, flavour, stem, frontmatter } = note;
  const { title, description, permalink, path, aliases, tags } = frontmatter;
  return digestOf(
    JSON.stringify([id, digest, bodyStart, format, flavour, stem, title, description, permalink, path, aliases, tags]),
  );
}

/** Makes the sources of secrets out of notes and files. */
export function sourcesOf(memory: Memory, fold: Fold) {
  const reader = secretReader(fold, memory.needles);
  /** Leaves out what the note itself shows in its fields. */
  const unshown = (note: Note): readonly Secret[] => {
    const secrets = reader.ofPublic(note);
    if (secrets.length === 0) return secrets;
    const finder = needleFinder(memory.needles, [...new Set(secrets.map(({ needle }) => needle))]);
    const shown = new Set<number>();
    for (const field of foldAll(fieldsShown(note), fold)) finder.search(field, (needle) => shown.add(needle));
    return secrets.filter(({ needle }) => !shown.has(needle));
  };
  return {
    ofPrivate: (note: Note, key: Digest): Source => ({
      key: `private ${key}`,
      read: () => reader.ofPrivate(note),
    }),
    ofPublic: (note: Note, key: Digest): Source => ({ key: `public ${key}`, read: () => unshown(note) }),
    ofAttachment: (file: Attachment, known: KnownFile | undefined): Source => ({
      key: `file ${known?.key ?? digestOf(file.path)}`,
      read: () => reader.ofAttachment(file, known?.content),
    }),
  };
}

/** What is known of a source; it is read where that is not in the memory. `form` is asked for then too. */
export function knownSource(memory: Memory, { key, read }: Source, form?: () => KnownSource['form']): KnownSource {
  const known = memory.sources.get(key);
  if (known !== undefined) return known;
  const needles = Int32Array.from(new Set(read().map(({ needle }) => needle)));
  const source = { needles, form: form?.() };
  memory.sources.set(key, source);
  memory.isChanged = true;
  return source;
}

/** Where needles come from: of those that stand in several sources, the first. */
export function originsOf(
  { sources: known }: Memory,
  sources: readonly Source[],
  needles: ReadonlySet<number>,
): ReadonlyMap<number, Origin> {
  const origins = new Map<number, Origin>();
  for (const { key, read } of sources) {
    if (known.get(key)?.needles.some((needle) => needles.has(needle)) !== true) continue;
    for (const { needle, origin } of read()) {
      if (needles.has(needle) && !origins.has(needle)) origins.set(needle, origin);
    }
  }
  return origins;
}
