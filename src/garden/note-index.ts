import type { Note } from '#vault';
import { getOrAdd } from './get-or-add.ts';
import { permalinkPath } from './permalink.ts';
import { slugOf } from './slug.ts';
import { folderOf, nameOf, withoutNoteExtension } from './vault-paths.ts';

/**
 * Where notes are found by what a link may call them. Case is disregarded; each answer is in the order of the notes.
 * Holds private notes too, so that a link to one is known for what it is.
 */
export interface NoteIndex {
  /** By the path of the file, with or without extension; where files differ by case alone, the one written so. */
  atPath(path: string): readonly Note[];
  /** README and index files by their folder. */
  ofFolder(folder: string): readonly Note[];
  /** By the name of the file, without extension, with or without language suffix. */
  named(name: string): readonly Note[];
  atStem(stem: string): readonly Note[];
  /** By the address that the stem makes. */
  atSlug(slug: string): readonly Note[];
  /** By the last segment of the stem: `dg-path` and README files have names of their own there. */
  namedByStem(name: string): readonly Note[];
  aliased(alias: string): readonly Note[];
  /** By old address, with or without `.html`, a language in front and slashes at the ends. */
  atPermalink(path: string): readonly Note[];
}

export function indexNotes(notes: readonly Note[]): NoteIndex {
  const paths = group(notes, (note) => [note.id, withoutNoteExtension(note.id)]);
  const folders = group(notes, (note) => (standsForFolder(note) ? [folderOf(note.id)] : []));
  const names = group(notes, (note) => fileNames(note));
  const stems = group(notes, (note) => [note.stem]);
  const slugs = group(notes, (note) => [slugOf(note.stem)]);
  const stemNames = group(notes, (note) => [nameOf(note.stem)]);
  const aliases = group(notes, (note) => note.frontmatter.aliases);
  const permalinks = group(notes, (note) => oldAddresses(note).map((address) => withoutPage(permalinkPath(address))));
  return {
    atPath: (path) => {
      const found = lookUp(paths, path);
      const exact = found.filter((note) => note.id === path || withoutNoteExtension(note.id) === path);
      return exact.length > 0 ? exact : found;
    },
    ofFolder: (folder) => lookUp(folders, folder),
    named: (name) => lookUp(names, name),
    atStem: (stem) => lookUp(stems, stem),
    atSlug: (slug) => lookUp(slugs, slug),
    namedByStem: (name) => (name === '' ? [] : lookUp(stemNames, name)),
    aliased: (alias) => lookUp(aliases, alias),
    atPermalink: (path) => lookUp(permalinks, withoutPage(permalinkPath(path))),
  };
}

/** Whether a note's file stands for its folder. */
export function standsForFolder(note: Note): boolean {
  return /^(?:readme|_?index)$/i.test(fileNames(note).at(-1) ?? '');
}

/** Names of a note's file without extension: as it is and, where it has one, without its language suffix. */
export function fileNames(note: Note): string[] {
  const name = withoutNoteExtension(nameOf(note.id));
  const bare = note.langFrom === 'suffix' ? name.slice(0, name.lastIndexOf('.')) : name;
  return bare === name || bare === '' ? [name] : [name, bare];
}

/** The addresses that a note says it had: its permalink, and aliases that are addresses, as Hugo has them. */
export function oldAddresses({ frontmatter: { permalink, aliases } }: Note): string[] {
  return [...(permalink === undefined ? [] : [permalink]), ...aliases.filter(isAddress)];
}

/** Whether an alias is an address and not a name. */
export function isAddress(alias: string): boolean {
  return /^\/(?=[^/])/.test(alias);
}

function withoutPage(path: string): string {
  return path.replace(/(?:^|\/)index\.html?$|\.html?$/i, '');
}

function group(notes: readonly Note[], keysOf: (note: Note) => readonly string[]): Map<string, Note[]> {
  const groups = new Map<string, Note[]>();
  for (const note of notes) {
    for (const key of keysOf(note)) {
      const group = getOrAdd(groups, fold(key), () => []);
      // Keys that differ by case alone are one.
      if (group.at(-1) !== note) group.push(note);
    }
  }
  return groups;
}

function lookUp(groups: ReadonlyMap<string, Note[]>, key: string): readonly Note[] {
  return groups.get(fold(key)) ?? [];
}

function fold(key: string): string {
  return key.normalize('NFC').toLowerCase();
}
