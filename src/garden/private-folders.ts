import type { Note } from '#vault';
import { isPublic } from './note-facts.ts';
import { folderOf, foldersAbove } from './vault-paths.ts';

/** What the folders of a vault tell of private notes. */
export interface PrivateFolders {
  /** Whether a file lies in or below a folder that holds private notes and no public one: its path names what is private. */
  isClosed(path: string): boolean;
  /** Whether the nearest notes above a file are private, or some of them, so that it may belong to one. */
  isNearPrivate(path: string): boolean;
}

export function privateFolders(notes: readonly Note[]): PrivateFolders {
  const open = new Set(notes.filter(isPublic).flatMap(({ id }) => foldersAbove(id)));
  const hidden = notes.filter((note) => !isPublic(note));
  const closed = new Set(hidden.flatMap(({ id }) => foldersAbove(id)).filter((folder) => !open.has(folder)));
  const withPrivate = new Set(hidden.map(({ id }) => folderOf(id)));
  const withPublic = new Set(notes.filter(isPublic).map(({ id }) => folderOf(id)));
  return {
    isClosed: (path) => foldersAbove(path).some((folder) => closed.has(folder)),
    isNearPrivate: (path) => {
      const nearest = [...foldersAbove(path), ''].find((folder) => withPrivate.has(folder) || withPublic.has(folder));
      return nearest !== undefined && withPrivate.has(nearest);
    },
  };
}
