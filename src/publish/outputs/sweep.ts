import path from 'node:path';
import { settledStamps, stampsOf } from '#freshness';
import type { FileSystem } from './file-system.ts';
import { writing } from './disk-fault.ts';
import { folderOf, folderStats, type KnownFolders, type SiteEntry, siteEntries } from './site-entries.ts';

/** What stands in the folder of a site after everything else was removed from it. */
export interface Swept {
  /** Wanted files that are there, as files. */
  readonly files: ReadonlySet<string>;
  /** Folders that are there. */
  readonly folders: Set<string>;
  /** Settled stamps of folders, its top among them, that hold nothing but what is here. */
  readonly stamps: Map<string, string>;
  /** Paths of the files that were removed, in order. */
  readonly removed: readonly string[];
}

export interface Sweeping {
  readonly dist: string;
  /** Paths of the files that may stay. */
  readonly wanted: ReadonlySet<string>;
  /** How the last finished build left the site; nothing where the last build did not come to its end. */
  readonly known?: KnownFolders | undefined;
  /** Called before anything is removed. */
  readonly beforeChange: () => void;
  readonly fileSystem: FileSystem;
}

/**
 * Removes every file and folder of a site that is not wanted: what an earlier build or somebody else left, also where a folder
 * stands in the place of a file or a link in that of a folder. Links are removed, never followed. Names count by their bytes,
 * so that a file whose name is to change its case is removed; but where the file system itself writes names in another form of
 * Unicode, they are the same. Folders that are known to hold the same as before are not listed.
 */
export function sweep({ dist, wanted, known, beforeChange, fileSystem }: Sweeping): Swept {
  const wantedFolders = foldersOf(wanted);
  const files = new Set<string>();
  const folders = new Set<string>();
  const stamps = new Map<string, string>();
  const removed: string[] = [];

  const remove = (inside: string): void => {
    beforeChange();
    removed.push(inside);
    stamps.delete(folderOf(inside));
    writing(path.join(dist, inside), () => {
      fileSystem.rmSync(path.join(dist, inside), { recursive: true, force: true });
    });
  };
  const entriesOf = (folder: string): readonly SiteEntry[] => {
    const found = folderStats(dist, folder, fileSystem);
    const before = known?.get(folder);
    const isKnown = found?.isDirectory() === true && stampsOf(found) === before?.stamps;
    const settled = isKnown ? before.stamps : settledStamps(found);
    if (settled !== '') stamps.set(folder, settled);
    return isKnown ? before.entries : siteEntries(dist, folder, fileSystem);
  };
  const visit = (folder: string): void => {
    for (const { inside: written, kind } of entriesOf(folder)) {
      const inside = written === written.normalize('NFC') ? written : sameFile(dist, written, fileSystem);
      if (kind === 'file' && wanted.has(inside)) files.add(inside);
      else if (kind === 'folder' && wantedFolders.has(inside)) {
        folders.add(inside);
        visit(inside);
      } else if (kind === 'folder') removeTree(written);
      else remove(written);
    }
  };
  const removeTree = (folder: string): void => {
    for (const { inside, kind } of siteEntries(dist, folder, fileSystem)) {
      if (kind === 'folder') removeTree(inside);
      else remove(inside);
    }
    beforeChange();
    stamps.delete(folderOf(folder));
    writing(path.join(dist, folder), () => {
      fileSystem.rmSync(path.join(dist, folder), { recursive: true, force: true });
    });
  };
  visit('');
  return { files, folders, stamps, removed: removed.sort() };
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
