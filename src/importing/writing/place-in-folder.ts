import { lstat, mkdir } from 'node:fs/promises';
import path from 'node:path';

/** Makes sure of the folders of files below a folder. */
export interface FolderMaker {
  /** Makes the folders above a path, one by one; throws where one of them is a symbolic link or a file. */
  readonly above: (file: string) => Promise<void>;
}

/**
 * Makes folders below `to` without following symbolic links, one of which could lead what is written out of `to`. Throws
 * errors of the file system.
 */
export function folderMaker(to: string): FolderMaker {
  const made = new Set<string>();
  return {
    above: async (file) => {
      if (made.size === 0) await mkdir(to, { recursive: true });
      made.add(to);
      let folder = to;
      for (const segment of path.dirname(file).split('/')) {
        if (segment === '.') continue;
        folder = path.join(folder, segment);
        if (made.has(folder)) continue;
        await makeOne(folder);
        made.add(folder);
      }
    },
  };
}

async function makeOne(folder: string): Promise<void> {
  const found = await lstat(folder).catch(() => undefined);
  if (found === undefined) await mkdir(folder);
  else if (!found.isDirectory())
    throw Object.assign(new Error(`Not a folder: ${folder}`), { code: found.isSymbolicLink() ? 'ELINK' : 'ENOTDIR' });
}
