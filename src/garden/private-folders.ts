import type { Note } from '#vault';
import { isPublic } from './note-facts.ts';
import { once } from './once.ts';
import { folderOf, foldersAbove } from './vault-paths.ts';

/** What the folders of a vault tell of private notes. */
export interface PrivateFolders {
  /** Whether a file lies in or below a folder that holds private notes and no public one: its path names what is private. */
  isClosed(path: string): boolean;
  /** Whether the nearest notes above a file are private, or some of them, so that it may belong to one. */
  isNearPrivate(path: string): boolean;
}

export function privateFolders(notes: readonly Note[]): PrivateFolders {
  const folders = once(() => sortFolders(notes));
  return {
    isClosed: (path) => foldersAbove(path).some((folder) => folders().closed.has(folder)),
    isNearPrivate: (path) => {
      const { withPrivate, withPublic } = folders();
      const nearest = [...foldersAbove(path), ''].find((folder) => withPrivate.has(folder) || withPublic.has(folder));
      return nearest !== undefined && withPrivate.has(nearest);
    },
  };
}

interface SortedFolders {
  /** Folders that hold notes of their own, private ones or public ones. */
  readonly withPrivate: ReadonlySet<string>;
  readonly withPublic: ReadonlySet<string>;
  /** Folders in or below which there are private notes and no others. */
  readonly closed: ReadonlySet<string>;
}

function sortFolders(notes: readonly Note[]): SortedFolders {
  const [withPrivate, withPublic] = [new Set<string>(), new Set<string>()];
  for (const note of notes) (isPublic(note) ? withPublic : withPrivate).add(folderOf(note.id));
  const open = withAbove(withPublic);
  return { withPrivate, withPublic, closed: withAbove(withPrivate).difference(open) };
}

/** Folders and all above them, without the top. */
function withAbove(folders: ReadonlySet<string>): Set<string> {
  return new Set([...folders].flatMap((folder) => (folder === '' ? [] : [folder, ...foldersAbove(folder)])));
}
