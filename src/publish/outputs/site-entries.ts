import type { Stats } from 'node:fs';
import path from 'node:path';
import { DIST_MARK } from '#locations';
import { writing } from './disk-fault.ts';
import type { FileSystem } from './file-system.ts';

/** An entry of a folder of a site, but for its mark. */
export interface SiteEntry {
  /** Path inside the site; its last name is as the file system writes it. */
  readonly inside: string;
  readonly kind: 'file' | 'folder' | 'other';
}

/** A folder as a finished build left it. */
export interface KnownFolder {
  /** Where these are still its stamps, these are its entries; `''` where that was not known. */
  readonly stamps: string;
  readonly entries: readonly SiteEntry[];
}

/** Folders by their paths inside the site; `''` is its top. */
export type KnownFolders = ReadonlyMap<string, KnownFolder>;

/** The folders of a site that holds these files and nothing else, as long as its folders have these stamps. */
export function knownFolders(files: Iterable<string>, stamps: ReadonlyMap<string, string>): KnownFolders {
  const folders = new Map<string, { readonly stamps: string; readonly entries: SiteEntry[] }>();
  const entriesOf = (inside: string): SiteEntry[] => {
    const known = folders.get(inside);
    if (known !== undefined) return known.entries;
    const entries: SiteEntry[] = [];
    folders.set(inside, { stamps: stamps.get(inside) ?? '', entries });
    if (inside !== '') entriesOf(folderOf(inside)).push({ inside, kind: 'folder' });
    return entries;
  };
  for (const inside of files) entriesOf(folderOf(inside)).push({ inside, kind: 'file' });
  return folders;
}

/** Lists a folder of the site in `dist`; one that is not there is empty. Throws `DiskFault`. */
export function siteEntries(dist: string, folder: string, { readdirSync }: FileSystem): SiteEntry[] {
  const absolute = path.join(dist, folder);
  return writing(absolute, () => {
    try {
      const found = readdirSync(absolute, { withFileTypes: true }).map((entry): SiteEntry => {
        const kind = entry.isFile() ? 'file' : entry.isDirectory() ? 'folder' : 'other';
        return { inside: folder === '' ? entry.name : `${folder}/${entry.name}`, kind };
      });
      return folder === '' ? found.filter(({ inside, kind }) => inside !== DIST_MARK || kind !== 'file') : found;
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
      throw error;
    }
  });
}

/** A folder of the site in `dist`, as the file system tells it; `undefined` where there is none. Throws `DiskFault`. */
export function folderStats(dist: string, folder: string, { lstatSync }: FileSystem): Stats | undefined {
  const absolute = folder === '' ? dist : `${dist}/${folder}`;
  return writing(absolute, () => lstatSync(absolute, { throwIfNoEntry: false }));
}

/** The folder of a file or a folder of a site; `''` for its top. */
export function folderOf(inside: string): string {
  return inside.slice(0, Math.max(0, inside.lastIndexOf('/')));
}
