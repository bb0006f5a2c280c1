import type { Note } from '#vault';

/** Tells whether a folder's path is known from private notes alone, so that its name is private too. */
export function secretFolders(hidden: readonly Note[], shown: readonly Note[]): (folder: string) => boolean {
  const open = new Set(shown.flatMap(({ id }) => foldersAbove(id)));
  const secret = new Set(hidden.flatMap(({ id }) => foldersAbove(id)).filter((folder) => !open.has(folder)));
  return (folder) => secret.has(folder);
}

/** The folders that a file lies in, the outermost first: `a/b/c.md` gives `a` and `a/b`. */
export function foldersAbove(path: string): readonly string[] {
  const names = path.split('/').slice(0, -1);
  return names.map((_, index) => names.slice(0, index + 1).join('/'));
}
