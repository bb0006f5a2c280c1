import path from 'node:path';
import { DIST_MARK } from '#locations';
import { writing } from './disk-fault.ts';
import type { FileSystem } from './file-system.ts';

/** What lies in the folder of a site, in lists that belong together: thousands of entries are handed from thread to thread. */
export interface SiteLook {
  /** The mark, by which a site is known that nobody has built since; `undefined` where there is none. */
  readonly mark: string | undefined;
  /** Paths inside of the site as the file system spells them, a folder before what lies in it; the mark is not among them. */
  readonly paths: readonly string[];
  /** Of each, one of `KINDS`. */
  readonly kinds: Uint8Array;
  /** Of each file, in bytes. */
  readonly sizes: Float64Array;
  /** Of each file the time of its last change, in milliseconds. */
  readonly times: Float64Array;
}

export const KINDS = { file: 0, folder: 1, other: 2 } as const;

/** Looks at all that lies in the folder `dist`; links are not followed. Throws `DiskFault`. */
export function lookAt(dist: string, files: FileSystem): SiteLook {
  const mark = markOf(dist, files);
  const paths: string[] = [];
  const [kinds, sizes, times]: [number[], number[], number[]] = [[], [], []];
  const visit = (folder: string): void => {
    const at = folder === '' ? dist : `${dist}${path.sep}${folder}`;
    for (const entry of writing(at, () => entriesIn(at, files))) {
      if (folder === '' && entry.name === DIST_MARK && entry.isFile()) continue;
      const inside = folder === '' ? entry.name : `${folder}/${entry.name}`;
      const isFile = entry.isFile();
      const stats = isFile ? files.lstatSync(`${dist}${path.sep}${inside}`, { throwIfNoEntry: false }) : undefined;
      // What has just gone is nothing to look at.
      if (isFile && stats === undefined) continue;
      paths.push(inside);
      kinds.push(isFile ? KINDS.file : entry.isDirectory() ? KINDS.folder : KINDS.other);
      sizes.push(stats?.size ?? 0);
      times.push(stats?.mtimeMs ?? 0);
      if (entry.isDirectory()) visit(inside);
    }
  };
  visit('');
  return {
    ...{ mark, paths, kinds: Uint8Array.from(kinds) },
    ...{ sizes: Float64Array.from(sizes), times: Float64Array.from(times) },
  };
}

/** Whether nobody has built into the folder since it was looked at: a build writes the mark before it changes anything. */
export function isSameSite(dist: string, { mark }: SiteLook, files: FileSystem): boolean {
  return markOf(dist, files) === mark;
}

function markOf(dist: string, files: FileSystem): string | undefined {
  const stats = files.lstatSync(path.join(dist, DIST_MARK), { throwIfNoEntry: false });
  return stats && `${stats.ino} ${stats.size} ${stats.mtimeMs} ${stats.ctimeMs}`;
}

function entriesIn(folder: string, { readdirSync }: FileSystem) {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
}
