import { LANGS } from '#naming';
import type { Note } from '#vault';
import { folderOfStem } from './folder-index.ts';
import { type Find, first, type Found } from './found.ts';
import { type NoteIndex, standsForFolder } from './note-index.ts';
import { permalinkPath } from './permalink.ts';
import type { FindAddress } from './site-address.ts';
import { folderOf, joinPath, withoutNoteExtension } from './vault-paths.ts';

export interface PathFinderParts {
  readonly notes: NoteIndex;
  readonly findAddress: FindAddress;
  readonly siteRoots: readonly string[];
  /** The nearest of some notes. */
  readonly pick: (candidates: readonly Note[], source: Note) => Found | undefined;
  /** The note, file or folder at a path of the vault; a folder rather than a note where `written` ends with a slash. */
  readonly at: (source: Note, path: string, written: string) => Found | undefined;
  readonly byEnding: Find;
  readonly fileByName: Find;
}

/**
 * Finds by path, as a relative URL, in the ways of all generators. With `/` in front: an address of the site, a file below
 * one of the site's roots, an address that another generator would give. Otherwise: from the folder of the note's file;
 * from the note's address, which is a folder to Hugo and Jekyll (where no extension tells of a file they come first); from
 * its place in the tree (so that a note that is not translated is found); from the top; at last by name, as editors do
 * that write links with the shortest path.
 */
export function pathFinder(parts: PathFinderParts): Find {
  const { notes, findAddress, siteRoots, pick, at, byEnding, fileByName } = parts;

  const inRoots: Find = (source, path) => {
    const folders = siteRoots.flatMap((root) => [root, ...[source.lang, ...LANGS].map((lang) => `${root}/${lang}`)]);
    return first(new Set(folders), (folder) => {
      const found = joinPath('', `${folder}/${path}`);
      return found === undefined || climbs(path) ? undefined : at(source, found, path);
    });
  };
  const fromTop: Find = (source, path) =>
    findAddress.known(source, path) ?? inRoots(source, path) ?? findAddress.elsewhere(source, path);

  const fromAddress: Find = (source, path) =>
    first(addressesOf(source), (base) => {
      const address = joinPath(base, path);
      return address === undefined ? undefined : fromTop(source, `/${address}${path.endsWith('/') ? '/' : ''}`);
    }) ?? fromFolder(withoutNoteExtension(source.id), source, path);
  const fromFolder = (folder: string, source: Note, path: string): Found | undefined => {
    const found = joinPath(folder, path);
    return found === undefined ? undefined : at(source, found, path);
  };
  const fromTree: Find = (source, path) => {
    const stem = joinPath(folderOfStem(source), withoutNoteExtension(path));
    return stem === undefined ? undefined : pick(notes.atStem(stem), source);
  };
  const byName: Find = (source, path) => {
    const name = path.replace(/^(?:\.\/)+/, '');
    // Every folder may have a README: one that is not there must not lead to another.
    if (/^(?:readme|_?index)(?:\.\w+)?$/i.test(name)) return undefined;
    return fromFolder('', source, path) ?? byEnding(source, name) ?? fileByName(source, name);
  };

  const find: Find = (source, path) => {
    if (path.startsWith('/'))
      return fromTop(source, path) ?? (isFile(path) ? byEnding(source, path.slice(1)) : undefined);
    const ways: Find[] = [(note, written) => fromFolder(folderOf(note.id), note, written), fromAddress];
    if (givesAddresses(source) && !isFile(path)) ways.reverse();
    return first([...ways, fromTree, byName], (way) => way(source, path));
  };
  return (source, written) => {
    const path = written.trim().replaceAll('\\', '/');
    // Other generators write the address of the page that they make of a file.
    return find(source, path) ?? (/\.html?$/i.test(path) ? find(source, withoutPage(path)) : undefined);
  };
}

/** Whether links of a note's flavour are written as addresses, relative to the address of the note. */
function givesAddresses(note: Note): boolean {
  return (note.flavour === 'hugo' || note.flavour === 'jekyll') && !standsForFolder(note);
}

/** Folders from which a browser would follow a note's relative links: of its old address, then of its place in the tree. */
function addressesOf({ stem, frontmatter: { permalink } }: Note): string[] {
  if (permalink === undefined) return [stem];
  const path = permalinkPath(permalink);
  return [/\.html?$/i.test(path) ? folderOf(path) : path, stem];
}

/** A page of another generator as what it is made of: `x.html` as `x`, `x/index.html` as `x/`. */
function withoutPage(path: string): string {
  return path.replace(/(^|\/)index\.html?$/i, '$1').replace(/\.html?$/i, '');
}

function isFile(path: string): boolean {
  return /\.[a-z]\w{0,5}$/i.test(path);
}

function climbs(path: string): boolean {
  return joinPath('', path) === undefined;
}
