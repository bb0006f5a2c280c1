import path from 'node:path';
import { DIST_MARK } from '#locations';
import type { FileSystem } from './file-system.ts';
import { writing } from './disk-fault.ts';

/** What stands in the folder of a site after everything else was removed from it. */
export interface Swept {
  /** Wanted files that are there, as files. */
  readonly files: ReadonlySet<string>;
  /** Folders that are there. */
  readonly folders: Set<string>;
  /** Paths of the files that were removed, in order. */
  readonly removed: readonly string[];
}

export interface Sweeping {
  readonly dist: string;
  /** Paths of the files that may stay. */
  readonly wanted: ReadonlySet<string>;
  /** Called before anything is removed. */
  readonly beforeChange: () => void;
  readonly fileSystem: FileSystem;
}

/**
 * Removes every file and folder of a site that is not wanted: what an earlier build or somebody else left, also where a folder
 * stands in the place of a file or a link in that of a folder. Links are removed, never followed. Names count by their bytes,
 * so that a file whose name is to change its case is removed; but where the file system itself writes names in another form of
 * Unicode, they are the same.
 */
export function sweep({ dist, wanted, beforeChange, fileSystem }: Sweeping): Swept {
  const wantedFolders = foldersOf(wanted);
  const files = new Set<string>();
  const folders = new Set<string>();
  const removed: string[] = [];

  const remove = (inside: string): void => {
    beforeChange();
    removed.push(inside);
    writing(path.join(dist, inside), () => {
      fileSystem.rmSync(path.join(dist, inside), { recursive: true, force: true });
    });
  };
  const visit = (folder: string): void => {
    for (const entry of list(path.join(dist, folder), fileSystem)) {
      if (folder === '' && entry.name === DIST_MARK && entry.isFile()) continue;
      const written = folder === '' ? entry.name : `${folder}/${entry.name}`;
      const inside = entry.name === entry.name.normalize('NFC') ? written : sameFile(dist, written, fileSystem);
      if (entry.isFile() && wanted.has(inside)) files.add(inside);
      else if (entry.isDirectory() && wantedFolders.has(inside)) {
        folders.add(inside);
        visit(inside);
      } else if (entry.isDirectory()) removeTree(written);
      else remove(written);
    }
  };
  const removeTree = (folder: string): void => {
    for (const entry of list(path.join(dist, folder), fileSystem)) {
      const inside = `${folder}/${entry.name}`;
      if (entry.isDirectory()) removeTree(inside);
      else remove(inside);
    }
    beforeChange();
    writing(path.join(dist, folder), () => {
      fileSystem.rmSync(path.join(dist, folder), { recursive: true, force: true });
    });
  };
  visit('');
  return { files, folders, removed: removed.sort() };
}

/** All folders in which the files of a site lie, without the site's own. */
export function foldersOf(files: Iterable<string>): ReadonlySet<string> {
  const folders = new Set<string>();
  for (const file of files) {
    for (let end = file.lastIndexOf('/'); end > 0; end = file.lastIndexOf('/', end - 1)) {
      const folder = file.slice(0, end);
      if (folders.has(folder)) break;
      folders.add(folder);
    }
  }
  return folders;
}

function list(folder: string, { readdirSync }: FileSystem): ReturnType<typeof readEntries> {
  return writing(folder, () => readEntries(folder, readdirSync));
}

function readEntries(folder: string, readdirSync: FileSystem['readdirSync']) {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
}

/** The path in NFC where it leads to the same file, as it does on a file system that writes names decomposed. */
function sameFile(dist: string, inside: string, { lstatSync }: FileSystem): string {
  const composed = inside.normalize('NFC');
  const one = lstatSync(path.join(dist, inside), { throwIfNoEntry: false });
  const other = lstatSync(path.join(dist, composed), { throwIfNoEntry: false });
  return one !== undefined && one.ino === other?.ino && one.dev === other.dev ? composed : inside;
}
