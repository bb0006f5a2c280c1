import type { Lang } from '#naming';
import type { Note } from '#vault';
import type { FileIndex } from './file-index.ts';
import type { FolderIndex } from './folder-index.ts';
import { type Find, first, type Found } from './found.ts';
import { nearestNote } from './nearest-note.ts';
import { fileNames, fold, type NoteIndex } from './note-index.ts';
import { pathFinder } from './path-finder.ts';
import type { FindAddress } from './site-address.ts';
import type { TranslationSets } from './translation-sets.ts';
import { folderOf, joinPath, nameOf, withoutEndSlashes, withoutNoteExtension } from './vault-paths.ts';

/** Finds what a note names. Anchors are not its concern. */
export interface Finder {
  /**
   * By name, as Obsidian does: the path from the top, the path from the note's folder, then files whose path ends with
   * the name; then by other names (`dg-path`, aliases); then attachments.
   */
  readonly byName: Find;
  /** By path or address, as `pathFinder` says. */
  readonly byPath: Find;
  /** The note of a term: one named so in a folder `glossary`, else one with that alias. */
  readonly byTerm: Find;
}

export interface FinderIndexes {
  readonly notes: NoteIndex;
  readonly folders: FolderIndex;
  readonly files: FileIndex;
  readonly sets: TranslationSets;
  readonly findAddress: FindAddress;
  /** Folders in which a path that begins with `/` is looked up. */
  readonly siteRoots: readonly string[];
}

export function finderOf(indexes: FinderIndexes): Finder {
  const { notes, folders, files, sets } = indexes;
  const pick = (candidates: readonly Note[], source: Note): Found | undefined => {
    const nearest = nearestNote(candidates, source.lang, sets);
    return nearest && { kind: 'note', ...nearest };
  };

  const noteAt: Find = (source, path) => pick(notes.atPath(path), source);
  const fileAt = (path: string): Found | undefined => {
    const file = files.atPath(path);
    return file && { kind: 'file', file, rivals: [] };
  };
  const folderAt: Find = (source, path) => pick(notes.ofFolder(path), source) ?? folders.at(path);
  const at = (source: Note, path: string, written: string): Found | undefined => {
    const asNote = written.endsWith('/') ? undefined : noteAt(source, path);
    return asNote ?? fileAt(path) ?? folderAt(source, path);
  };

  const noteOrFileAt: Find = (source, path) => noteAt(source, path) ?? fileAt(path);
  const fromTop = remember(noteOrFileAt);
  // What a name means when no path answers to it depends on the language of the asking note alone.
  const byEnding = remember((source, name) => pick(withEnding(notes, name), source));
  const byOtherName = remember(
    (source, name) => pick(withStemEnding(notes, name), source) ?? pick(notes.aliased(name), source),
  );
  const byTerm = remember((source, term) => {
    const inGlossary = notes.named(term).filter(({ id }) => nameOf(folderOf(id)).toLowerCase() === 'glossary');
    return pick(inGlossary, source) ?? pick(notes.aliased(term), source);
  });

  const anyFile = remember((_, name) => {
    const [file, ...others] = files.named(name).toSorted(compareFiles);
    if (file === undefined) return undefined;
    const depth = depthOf(file.path);
    return { kind: 'file', file, rivals: others.filter(({ path }) => depthOf(path) === depth) };
  });
  const fileByName: Find = (source, name) => {
    const beside = files.atPath(joinPath(folderOf(source.id), nameOf(name)) ?? '');
    const isMeant = beside !== undefined && `/${beside.path.toLowerCase()}`.endsWith(`/${name.toLowerCase()}`);
    return isMeant ? { kind: 'file', file: beside, rivals: [] } : anyFile(source, name);
  };

  const byAnyName: Find = (source, name) => byEnding(source, name) ?? byOtherName(source, name);
  const folderBeside: Find = (source, name) => {
    const fromFolder = joinPath(folderOf(source.id), name);
    return first(fromFolder === undefined ? [name] : [name, fromFolder], (path) => folderAt(source, path));
  };
  const byWrittenPath: Find = (source, name) => {
    const fromFolder = joinPath(folderOf(source.id), name);
    if (/^\.{1,2}(?:\/|$)/.test(name)) return fromFolder === undefined ? undefined : at(source, fromFolder, name);
    return (
      fromTop(source, name) ??
      (fromFolder === undefined ? undefined : noteOrFileAt(source, fromFolder)) ??
      byAnyName(source, name) ??
      fileByName(source, name) ??
      folderBeside(source, name)
    );
  };

  const words = new Map<string, Word>();
  const folderOfSource = foldedFolders();
  const wordOf = (written: string): Word => {
    const name = withoutEndSlashes(written.trim().replaceAll('\\', '/').replace(/^\/+/, ''));
    const isPath = name.includes('/') || name === '' || name === '.' || name === '..';
    const isFile = isPath || files.named(name).length > 0;
    return { name, isPath, isFile, folders: isFile ? NO_FOLDERS : notes.foldersOf(name), meant: {} };
  };
  const named = ({ name, meant }: Word, source: Note): Found | undefined =>
    (meant[source.lang] ??= { found: byAnyName(source, name) }).found;

  return {
    byName: (source, written) => {
      let word = words.get(written);
      if (word === undefined) words.set(written, (word = wordOf(written)));
      const { name, isPath, isFile, folders } = word;
      if (isPath) return byWrittenPath(source, name);
      // Most names are of notes elsewhere: nothing is looked up at a path where none of that name is.
      const top = isFile || folders.has('') ? fromTop(source, name) : undefined;
      if (top !== undefined) return top;
      const isBeside = isFile || folders.has(folderOfSource(source));
      return (
        (isBeside ? noteOrFileAt(source, joinPath(folderOf(source.id), name) ?? name) : undefined) ??
        named(word, source) ??
        fileByName(source, name) ??
        folderBeside(source, name)
      );
    },
    byPath: pathFinder({ ...indexes, pick, at, byEnding, fileByName }),
    byTerm,
  };
}

/** What notes write in a wikilink, read once for all of them. */
interface Word {
  readonly name: string;
  readonly isPath: boolean;
  /** Whether a file that is no note is called so; `folders` is not asked for then. */
  readonly isFile: boolean;
  /** Folders, folded, in which a note may be that is called so. */
  readonly folders: ReadonlySet<string>;
  /** What it means, when no path answers to it, to those who ask in a language. */
  readonly meant: Partial<Record<Lang, { readonly found: Found | undefined }>>;
}

const NO_FOLDERS: ReadonlySet<string> = new Set();

/** The folder of a note, folded. A note asks for all of its links in a row. */
function foldedFolders(): (source: Note) => string {
  let last: { readonly source: Note; readonly folder: string } | undefined;
  return (source) => {
    if (last?.source !== source) last = { source, folder: fold(folderOf(source.id)) };
    return last.folder;
  };
}

/** Remembers what was found for a name and a language. */
function remember(find: Find): Find {
  const known = new Map<Lang, Map<string, Found | undefined>>();
  return (source, name) => {
    let ofLang = known.get(source.lang);
    if (ofLang === undefined) known.set(source.lang, (ofLang = new Map<string, Found | undefined>()));
    const before = ofLang.get(name);
    if (before !== undefined || ofLang.has(name)) return before;
    const found = find(source, name);
    ofLang.set(name, found);
    return found;
  };
}

function withEnding(notes: NoteIndex, name: string): readonly Note[] {
  const bare = withoutNoteExtension(name);
  const [ofName, ofBare] = [notes.named(nameOf(name)), bare === name ? [] : notes.named(nameOf(bare))];
  const found = ofBare.length === 0 ? ofName : [...new Set([...ofName, ...ofBare])];
  const ending = bare.toLowerCase();
  if (!ending.includes('/')) return found;
  return found.filter((note) => {
    const folder = folderOf(note.id);
    return fileNames(note).some((file) => `/${folder}/${file}`.toLowerCase().endsWith(`/${ending}`));
  });
}

function withStemEnding(notes: NoteIndex, name: string): readonly Note[] {
  const ending = withoutNoteExtension(name).toLowerCase();
  return notes.namedByStem(nameOf(ending)).filter((note) => `/${note.stem.toLowerCase()}`.endsWith(`/${ending}`));
}

function compareFiles(a: { readonly path: string }, b: { readonly path: string }): number {
  return depthOf(a.path) - depthOf(b.path) || a.path.length - b.path.length;
}

function depthOf(path: string): number {
  return path.split('/').length;
}
