import type { Digest } from '#naming';
import type { Site } from '#site';
import type { Attachment, Note, Vault } from '#vault';
import { formOf, type KnownFile, knownFile } from './known-files.ts';
import { type KnownForms, knownForms } from './known-forms.ts';
import type { Memory } from './memory.ts';
import { opennessOf } from './openness.ts';
import { knownSource, noteKey, type Source, sourcesOf } from './sources.ts';
import type { Fold } from './text/fold.ts';
import { type KeyedNote, usedFiles } from './used-files.ts';

/** All that must not be in the site, and who of the vault speaks openly. */
export interface GatheredSecrets {
  /** Numbers of what is looked for, each once. */
  readonly sought: readonly number[];
  /** Where that stands, in the order of the notes. */
  readonly sources: readonly Source[];
  /** Private files. */
  readonly forms: KnownForms;
  /** Files that public notes use. */
  readonly used: KnownForms;
  readonly hidden: readonly Note[];
  readonly shown: readonly ShownNote[];
  readonly usedFiles: readonly UsedFile[];
  readonly privateFiles: number;
  readonly filesNotSought: readonly string[];
}

export interface ShownNote extends KeyedNote {
  /** The memory did not know it. */
  readonly isNew: boolean;
}

export interface UsedFile {
  readonly file: Attachment;
  /** What could be read of it. */
  readonly known: KnownFile | undefined;
}

export interface SecretSources {
  readonly site: Site;
  readonly vault: Vault;
  readonly memory: Memory;
  readonly fold: Fold;
}

/** Reads notes and files for what is private. What of it is said openly all the same is asked for when it is found. */
export async function gatherSecrets({ site, vault, memory, fold }: SecretSources): Promise<GatheredSecrets> {
  const openness = opennessOf(site);
  const hidden = vault.notes.filter((note) => !openness.isPublic(note));
  const open = vault.notes.filter((note) => openness.isPublic(note)).map((note) => ({ note, key: noteKey(note) }));
  const usedAttachments = usedFiles(open, vault, openness, memory);
  const make = sourcesOf(memory, fold);
  const sources: Source[] = [];
  const sought = new Set<number>();
  const forms = knownForms();
  const used = knownForms();
  const filesNotSought: string[] = [];
  const read = new Set<Digest>();
  const cleanedBefore = memory.cleaned.size;
  const gather = (source: Source, note?: Note): void => {
    const { needles, form } = knownSource(memory, source, note && (() => formOf(Buffer.from(note.source))));
    for (const needle of needles) sought.add(needle);
    if (form !== undefined && note !== undefined) forms.add(form, note.id);
    sources.push(source);
  };

  // What no page shows comes last: of a text that two notes hide, the private note is the better place.
  for (const note of hidden) gather(make.ofPrivate(note, noteKey(note)), note);
  const unused = [...vault.attachments.values()].filter((file) => !usedAttachments.has(file));
  for await (const [file, known] of readAll(unused, memory, read)) {
    if (known === undefined) filesNotSought.push(file.path);
    for (const form of known?.forms ?? []) forms.add(form, file.path);
    gather(make.ofAttachment(file, known));
  }
  const shown: ShownNote[] = [];
  for (const { note, key } of open) {
    const source = make.ofPublic(note, key);
    shown.push({ note, key, isNew: !memory.sources.has(source.key) });
    gather(source);
  }
  const filesUsed: UsedFile[] = [];
  for await (const [file, known] of readAll([...usedAttachments], memory, read)) {
    for (const form of known?.forms ?? []) {
      forms.remove(form);
      used.add(form, file.path);
    }
    filesUsed.push({ file, known });
  }
  if (memory.cleaned.size > cleanedBefore) memory.isChanged = true;
  forget(memory, memory.sources, new Set(sources.map(({ key }) => key)));
  forget(memory, memory.cleaned, read);
  return {
    sought: [...sought],
    sources,
    forms,
    used,
    hidden,
    shown,
    usedFiles: filesUsed,
    privateFiles: unused.length,
    filesNotSought: filesNotSought.sort(),
  };
}

const AHEAD = 8;

/** Reads files in order, a few at a time. */
async function* readAll(
  files: readonly Attachment[],
  { cleaned }: Memory,
  read: Set<Digest>,
): AsyncGenerator<readonly [Attachment, KnownFile | undefined]> {
  for (let index = 0; index < files.length; index += AHEAD) {
    const some = files.slice(index, index + AHEAD);
    const known = await Promise.all(some.map((file) => knownFile(file, cleaned)));
    for (const [at, file] of some.entries()) {
      const one = known[at];
      if (one !== undefined) read.add(one.key);
      yield [file, one];
    }
  }
}

/** Keeps of a map only what has one of these keys. */
function forget<Key>(memory: Memory, map: Map<Key, unknown>, keys: ReadonlySet<Key>): void {
  for (const key of map.keys()) if (!keys.has(key)) memory.isChanged = map.delete(key);
}
