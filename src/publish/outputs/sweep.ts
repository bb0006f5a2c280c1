import path from 'node:path';
import { writing } from './disk-fault.ts';
import type { FileSystem } from './file-system.ts';
import { KINDS, type SiteLook } from './site-look.ts';

/** What stands in the folder of a site after everything else was removed from it. */
export interface Swept {
  /** Wanted files that are there, as files. */
  readonly files: ReadonlyMap<string, StandingFile>;
  /** Folders that are there. */
  readonly folders: Set<string>;
  /** Paths of the files that were removed, in order. */
  readonly removed: readonly string[];
}

export interface StandingFile {
  /** In bytes. */
  readonly size: number;
  /** Time of the last change, in milliseconds. */
  readonly mtimeMs: number;
}

export interface Sweeping {
  readonly dist: string;
  /** What lies in it. */
  readonly look: SiteLook;
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
export function sweep({ dist, look, wanted, beforeChange, fileSystem }: Sweeping): Swept {
  const wantedFolders = foldersOf(wanted);
  const files = new Map<string, StandingFile>();
  const folders = new Set<string>();
  const removed: string[] = [];
  const emptied: string[] = [];

  const remove = (inside: string): void => {
    beforeChange();
    writing(path.join(dist, inside), () => {
      fileSystem.rmSync(path.join(dist, inside), { recursive: true, force: true });
    });
  };
  for (const [at, written] of look.paths.entries()) {
    const inside = written === written.normalize('NFC') ? written : sameFile(dist, written, fileSystem);
    const kind = look.kinds[at];
    if (kind === KINDS.file && wanted.has(inside)) {
      files.set(inside, { size: look.sizes[at] ?? 0, mtimeMs: look.times[at] ?? 0 });
    } else if (kind !== KINDS.folder) {
      remove(written);
      removed.push(written);
    } else if (wantedFolders.has(inside)) folders.add(inside);
    else emptied.push(written);
  }
  // What lies in a folder goes before it.
  for (const folder of emptied.reverse()) remove(folder);
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

/** The path in NFC where it leads to the same file, as it does on a file system that writes names decomposed. */
function sameFile(dist: string, inside: string, { lstatSync }: FileSystem): string {
  const composed = inside.normalize('NFC');
  const one = lstatSync(path.join(dist, inside), { throwIfNoEntry: false });
  const other = lstatSync(path.join(dist, composed), { throwIfNoEntry: false });
  return one !== undefined && one.ino === other?.ino && one.dev === other.dev ? composed : inside;
}
