import type { Note } from '#vault';
import { once } from './once.ts';
import { permalinkPath } from './permalink.ts';
import { slugOf } from './slug.ts';
import { folderOf, nameOf, withoutNoteExtension } from './vault-paths.ts';

/**
 * Where notes are found by what a link may call them. Case is disregarded; each answer is in the order of the notes.
 * Holds private notes too, so that a link to one is known for what it is. What is never asked for is never put together.
 */
export interface NoteIndex {
  /** By the path of the file, with or without extension; where files differ by case alone, the one written so. */
  atPath(path: string): readonly Note[];
  /** README and index files by their folder. */
  ofFolder(folder: string): readonly Note[];
  /** By the name of the file, without extension, with or without language suffix. */
  named(name: string): readonly Note[];
  /** The folders, folded, of the notes that `atPath` finds by this name in some folder; others may be among them. */
  foldersOf(name: string): ReadonlySet<string>;
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
  const paths = grouping(notes, (note) => [note.id, withoutNoteExtension(note.id)]);
  const folders = grouping(notes, (note) => (standsForFolder(note) ? [folderOf(note.id)] : NONE));
  const named = grouping(notes, fileNames);
  const stems = grouping(notes, (note) => [note.stem]);
  const slugs = grouping(notes, (note) => [slugOf(note.stem)]);
  const stemNames = grouping(notes, (note) => [nameOf(note.stem)]);
  const aliases = grouping(notes, (note) => note.frontmatter.aliases);
  const permalinks = grouping(notes, (note) =>
    oldAddresses(note).map((address) => withoutPage(permalinkPath(address))),
  );
  const foldedFolders = new Map<string, string>();
  const foldedFolderOf = ({ id }: Note): string => {
    const folder = folderOf(id);
    let folded = foldedFolders.get(folder);
    if (folded === undefined) foldedFolders.set(folder, (folded = fold(folder)));
    return folded;
  };
  return {
    atPath: (path) => {
      const found = paths(path);
      if (found.length === 0) return found;
      const exact = found.filter((note) => note.id === path || withoutNoteExtension(note.id) === path);
      return exact.length > 0 ? exact : found;
    },
    ofFolder: folders,
    named,
    foldersOf: (name) => {
      const bare = withoutNoteExtension(name);
      const found = new Set<string>();
      for (const note of named(name)) found.add(foldedFolderOf(note));
      if (bare !== name) for (const note of named(bare)) found.add(foldedFolderOf(note));
      return found;
    },
    atStem: stems,
    atSlug: slugs,
    namedByStem: (name) => (name === '' ? [] : stemNames(name)),
    aliased: aliases,
    atPermalink: (path) => permalinks(withoutPage(permalinkPath(path))),
  };
}

/** Whether a note's file stands for its folder. */
export function standsForFolder(note: Note): boolean {
  // Of most names the first character tells already.
  if (!'Rr_Ii'.includes(note.id.charAt(note.id.lastIndexOf('/') + 1))) return false;
  return /^(?:readme|_?index)$/i.test(fileNames(note).at(-1) ?? '');
}

/** Names of a note's file without extension: as it is and, where it has one, without its language suffix. */
export function fileNames(note: Note): string[] {
  const name = withoutNoteExtension(nameOf(note.id));
  const bare = note.langFrom === 'suffix' ? name.slice(0, name.lastIndexOf('.')) : name;
  return bare === name || bare === '' ? [name] : [name, bare];
}

/** The addresses that a note says it had: its permalink, and aliases that are addresses, as Hugo has them. */
export function oldAddresses({ frontmatter: { permalink, aliases } }: Note): readonly string[] {
  if (permalink === undefined && aliases.length === 0) return NONE;
  return [...(permalink === undefined ? [] : [permalink]), ...aliases.filter(isAddress)];
}

/** Whether an alias is an address and not a name. */
export function isAddress(alias: string): boolean {
  return /^\/(?=[^/])/.test(alias);
}

/** A name or path as all that differ from it by case alone. Letters that look otherwise at the end of a word are the same. */
export function fold(key: string): string {
  const folded = key.normalize('NFC').toLowerCase();
  return folded.includes('ς') ? folded.replaceAll('ς', 'σ') : folded;
}

const NONE: readonly never[] = [];

function withoutPage(path: string): string {
  return path.replace(/(?:^|\/)index\.html?$|\.html?$/i, '');
}

/** Finds notes by keys of theirs; they are grouped when the first is looked for. */
function grouping(notes: readonly Note[], keysOf: (note: Note) => readonly string[]): (key: string) => readonly Note[] {
  const groups = once(() => group(notes, keysOf));
  return (key) => groups().get(fold(key)) ?? NONE;
}

function group(notes: readonly Note[], keysOf: (note: Note) => readonly string[]): ReadonlyMap<string, Note[]> {
  const groups = new Map<string, Note[]>();
  for (const note of notes) {
    for (const key of keysOf(note)) {
      const folded = fold(key);
      const known = groups.get(folded);
      if (known === undefined) groups.set(folded, [note]);
      // Keys that differ by case alone are one.
      else if (known.at(-1) !== note) known.push(note);
    }
  }
  return groups;
}
