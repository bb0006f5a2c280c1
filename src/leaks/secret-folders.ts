import type { Note } from '#vault';

/** Folders that are known from private notes alone, so that their names are private too. */
export interface SecretFolders {
  readonly folders: ReadonlySet<string>;
  /** Whether the path of a folder is that of one of them. */
  readonly isSecret: (folder: string) => boolean;
}

export function secretFolders(hidden: readonly Note[], shown: readonly Note[]): SecretFolders {
  const open = new Set(shown.flatMap(({ id }) => foldersAbove(id)));
  const secret = new Set(hidden.flatMap(({ id }) => foldersAbove(id)).filter((folder) => !open.has(folder)));
  return { folders: secret, isSecret: (folder) => secret.has(folder) };
}

/** The folders that a file lies in, the outermost first: `a/b/c.md` gives `a` and `a/b`. */
export function foldersAbove(path: string): readonly string[] {
  const names = path.split('/').slice(0, -1);
  return names.map((_, index) => names.slice(0, index + 1).join('/'));
}
