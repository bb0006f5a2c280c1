import type { Note } from '#vault';
import type { Found } from './found.ts';
import { isPublic } from './note-facts.ts';
import { standsForFolder } from './note-index.ts';
import { once } from './once.ts';
import { folderOf, nameOf } from './vault-paths.ts';

/** Folders that hold notes, by what a link may call them. Case is disregarded. */
export interface FolderIndex {
  /** By path of the folder in the vault (`ko/workloads`) or in stems (`workloads`). */
  at(path: string): Extract<Found, { kind: 'folder' | 'closed-folder' }> | undefined;
}

export function indexFolders(notes: readonly Note[]): FolderIndex {
  const open = once(() => stemsOf(notes.filter(isPublic)));
  const all = once(() => stemsOf(notes));
  return {
    at: (path) => {
      const key = path.toLowerCase();
      const stem = open().get(key);
      if (stem !== undefined) return { kind: 'folder', stem };
      return all().has(key) ? { kind: 'closed-folder', path } : undefined;
    },
  };
}

/** Paths of folders in stems by what a link may call them, in lower case. */
function stemsOf(notes: readonly Note[]): ReadonlyMap<string, string> {
  const stems = new Map<string, string>();
  const add = (path: string, stem: string): void => {
    const key = path.toLowerCase();
    if (!stems.has(key)) stems.set(key, stem);
  };
  // Notes of one folder stand next to each other: it is looked at once.
  const folders = notes.map((note) => [folderOf(note.id), folderOfStem(note)] as const);
  const fresh = folders.filter(([path, stem], index) => {
    const before = folders[index - 1];
    return before?.[0] !== path || before[1] !== stem;
  });
  for (const [inVault, inStems] of fresh) {
    for (const [path, stem] of sideBySide(inVault, inStems)) add(path, stem);
  }
  for (const [, inStems] of fresh) {
    for (let stem = inStems; ; stem = folderOf(stem)) {
      add(stem, stem);
      if (stem === '') break;
    }
  }
  return stems;
}

/** The folder that a note lies in, as in stems; for a README the folder that it stands for. */
export function folderOfStem(note: Note): string {
  return standsForFolder(note) ? note.stem : folderOf(note.stem);
}

/** Folders of the vault with what they are called in stems, as long as the names agree (`dg-path` may part them). */
function* sideBySide(inVault: string, inStems: string): Generator<[string, string]> {
  let [path, stem] = [inVault, inStems];
  while (stem !== '' && nameOf(path) === nameOf(stem)) {
    yield [path, stem];
    [path, stem] = [folderOf(path), folderOf(stem)];
  }
  // What is left is the folder of a language, or the top itself.
  if (stem === '' && !path.includes('/')) yield [path, stem];
}
