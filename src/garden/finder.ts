import type { Href, Lang } from '#naming';
import type { Attachment, Note } from '#vault';
import type { FileIndex } from './file-index.ts';
import { type FolderIndex, folderOfStem } from './folder-index.ts';
import { nearestNote } from './nearest-note.ts';
import { fileNames, type NoteIndex } from './note-index.ts';
import type { TranslationSets } from './translation-sets.ts';
import { folderOf, joinPath, nameOf, withoutEndSlashes, withoutNoteExtension } from './vault-paths.ts';

/** What a name or a path stands for. Notes may be private. `rivals` could be meant just as well. */
export type Found =
  | { readonly kind: 'note'; readonly note: Note; readonly rivals: readonly Note[]; readonly lang?: Lang }
  | { readonly kind: 'folder'; readonly stem: string; readonly lang?: Lang }
  | { readonly kind: 'file'; readonly file: Attachment; readonly rivals: readonly Attachment[] }
  | { readonly kind: 'page'; readonly href: Href };

/** Finds what a note names. Neither anchors nor addresses of the site are its concern. */
export interface Finder {
  /**
   * By name, as Obsidian does: the path from the top, the path from the note's folder, then files whose path ends with
   * the name; then by other names (`dg-path`, aliases); then attachments.
   */
  byName(source: Note, name: string): Found | undefined;
  /**
   * By path, as a relative URL: from the folder of the note's file, from its place in the tree (so that a note that is
   * not translated is found), from the top; at last by name, as editors do that write links with the shortest path.
   */
  byPath(source: Note, path: string): Found | undefined;
}

export interface FinderIndexes {
  readonly notes: NoteIndex;
  readonly folders: FolderIndex;
  readonly files: FileIndex;
  readonly sets: TranslationSets;
}

export function finderOf({ notes, folders, files, sets }: FinderIndexes): Finder {
  const pick = (candidates: readonly Note[], source: Note): Found | undefined => {
    const nearest = nearestNote(candidates, source.lang, sets);
    return nearest && { kind: 'note', ...nearest };
  };

  const noteAt = (source: Note, path: string): Found | undefined => pick(notes.atPath(path), source);
  const fileAt = (path: string): Found | undefined => {
    const file = files.atPath(path);
    return file && { kind: 'file', file, rivals: [] };
  };
  const folderAt = (source: Note, path: string): Found | undefined => {
    const stem = folders.at(path);
    return pick(notes.ofFolder(path), source) ?? (stem === undefined ? undefined : { kind: 'folder', stem });
  };
  const at = (source: Note, path: string | undefined, written: string): Found | undefined => {
    if (path === undefined) return undefined;
    const asNote = written.endsWith('/') ? undefined : noteAt(source, path);
    return asNote ?? fileAt(path) ?? folderAt(source, path);
  };

  // What a name means when no path answers to it depends on the language of the asking note alone.
  const byEnding = remember((source, name) => pick(withEnding(notes, name), source));
  const byOtherName = remember(
    (source, name) => pick(withStemEnding(notes, name), source) ?? pick(notes.aliased(name), source),
  );

  const fileByName = (source: Note, name: string): Found | undefined => {
    const [file, ...others] = files.named(name).toSorted((a, b) => compareFiles(a, b, folderOf(source.id)));
    if (file === undefined) return undefined;
    const depth = file.path.split('/').length;
    const rivals = folderOf(file.path) === folderOf(source.id) ? [] : others;
    return { kind: 'file', file, rivals: rivals.filter(({ path }) => path.split('/').length === depth) };
  };

  const byPath: Find = (source, written) => {
    const path = written.trim().replaceAll('\\', '/');
    const found = path.startsWith('/')
      ? at(source, joinPath('', path), path)
      : (at(source, joinPath(folderOf(source.id), path), path) ?? fromTree(source, path));
    // Other generators write the address of the page that they make of a file.
    return found ?? (/[^/]\.html?$/i.test(path) ? byPath(source, path.replace(/\.html?$/i, '')) : undefined);
  };
  const fromTree: Find = (source, path) => {
    const stem = joinPath(folderOfStem(source), withoutNoteExtension(path));
    const name = path.replace(/^(?:\.\/)+/, '');
    const inTree = stem === undefined ? undefined : pick(notes.atStem(stem), source);
    // Every folder may have a README: one that is not there must not lead to another.
    if (inTree !== undefined || /^(?:readme|_?index)(?:\.\w+)?$/i.test(name)) return inTree;
    return at(source, joinPath('', path), path) ?? byEnding(source, name) ?? fileByName(source, name);
  };

  return {
    byName: (source, written) => {
      const name = withoutEndSlashes(written.trim().replaceAll('\\', '/').replace(/^\/+/, ''));
      const fromFolder = joinPath(folderOf(source.id), name);
      if (/^\.{1,2}(?:\/|$)/.test(name)) return at(source, fromFolder, name);
      const paths = fromFolder === undefined ? [name] : [name, fromFolder];
      return (
        first(paths, (path) => noteAt(source, path) ?? fileAt(path)) ??
        byEnding(source, name) ??
        byOtherName(source, name) ??
        fileByName(source, name) ??
        first(paths, (path) => folderAt(source, path))
      );
    },
    byPath,
  };
}

type Find = (source: Note, name: string) => Found | undefined;

function first(paths: readonly string[], find: (path: string) => Found | undefined): Found | undefined {
  for (const path of paths) {
    const found = find(path);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Remembers what was found for a name and a language. */
function remember(find: Find): Find {
  const known = new Map<string, Found | undefined>();
  return (source, name) => {
    const key = `${source.lang} ${name}`;
    if (!known.has(key)) known.set(key, find(source, name));
    return known.get(key);
  };
}

function withEnding(notes: NoteIndex, name: string): readonly Note[] {
  const ending = withoutNoteExtension(name).toLowerCase();
  const found = [...notes.named(nameOf(name)), ...notes.named(nameOf(ending))];
  const unique = [...new Set(found)];
  if (!ending.includes('/')) return unique;
  return unique.filter((note) => {
    const folder = folderOf(note.id);
    return fileNames(note).some((file) => `/${folder}/${file}`.toLowerCase().endsWith(`/${ending}`));
  });
}

function withStemEnding(notes: NoteIndex, name: string): readonly Note[] {
  const ending = withoutNoteExtension(name).toLowerCase();
  return notes.namedByStem(nameOf(ending)).filter((note) => `/${note.stem.toLowerCase()}`.endsWith(`/${ending}`));
}

function compareFiles(a: Attachment, b: Attachment, folder: string): number {
  const near = (file: Attachment): number => (folderOf(file.path) === folder ? 0 : 1);
  return near(a) - near(b) || a.path.split('/').length - b.path.split('/').length || a.path.length - b.path.length;
}
