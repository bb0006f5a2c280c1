import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { DIST_MARK, receiptPath } from '#locations';
import { settledStamps, stampsOf } from './folder-stamps.ts';

/** A file of a site, as the file system tells it. */
export interface SiteFile {
  /** In bytes. */
  readonly size: number;
  /** Time of the last change, in milliseconds. */
  readonly mtimeMs: number;
}

/** What a finished site looks like from outside, as JSON. Paths lie inside the site, with `/` between NFC names; `''` is its top. */
export interface SiteRecord {
  /** Its mark, and what the file system tells of its receipt. */
  readonly finished: string;
  /** Each folder, and by what is known that its entries are still the same; `''` where that cannot be known. */
  readonly folders: readonly (readonly [folder: string, stamps: string])[];
  readonly files: readonly (readonly [file: string, size: number, mtimeMs: number])[];
}

/**
 * Records a site that was just written, from its files but for the mark. `stamps` are those of its folders, where somebody has
 * looked at them; one that is not among them counts as unknown. Throws where there is no mark or no receipt.
 */
export function recordOf(
  dist: string,
  files: ReadonlyMap<string, SiteFile>,
  now = Date.now(),
  stamps?: ReadonlyMap<string, string>,
): SiteRecord {
  const look = (folder: string): string =>
    settledStamps(lstatSync(path.join(dist, folder), { throwIfNoEntry: false }), now);
  const folders = new Set(['']);
  for (const file of files.keys()) {
    for (let above = folderOf(file); !folders.has(above); above = folderOf(above)) folders.add(above);
  }
  return {
    finished: finishedAt(dist),
    folders: Array.from(folders, (folder) => [folder, stamps ? (stamps.get(folder) ?? '') : look(folder)] as const),
    files: Array.from(files, ([file, { size, mtimeMs }]) => [file, size, mtimeMs] as const),
  };
}

/** Whether a site is as it was recorded, with nothing added to it or taken from it. Folders that surely hold the same are not listed. */
export function isAsRecorded(dist: string, { finished, folders, files }: SiteRecord): boolean {
  try {
    if (finished !== finishedAt(dist)) return false;
    const listings = new Map<string, Set<string>>();
    for (const [folder, stamps] of folders) {
      const absolute = path.join(dist, folder);
      const found = lstatSync(absolute);
      if (!found.isDirectory()) return false;
      if (stampsOf(found) !== stamps) listings.set(folder, namesIn(absolute, folder === ''));
    }
    for (const [inside] of [...folders, ...files]) {
      const listing = inside === '' ? undefined : listings.get(folderOf(inside));
      if (listing?.delete(inside.slice(inside.lastIndexOf('/') + 1)) === false) return false;
    }
    if (listings.values().some((unknown) => unknown.size > 0)) return false;
    return files.every(([file, size, mtimeMs]) => {
      const found = lstatSync(`${dist}/${file}`);
      return found.size === size && found.mtimeMs === mtimeMs && found.isFile();
    });
  } catch {
    // Something is gone, or cannot be looked at.
    return false;
  }
}

function finishedAt(dist: string): string {
  const { size, mtimeMs } = lstatSync(receiptPath(dist));
  return `${size} ${mtimeMs} ${readFileSync(path.join(dist, DIST_MARK), 'utf8')}`;
}

/** Names of the entries of a folder; in the top of a site, all but the mark. */
function namesIn(folder: string, isTop: boolean): Set<string> {
  const names = new Set(readdirSync(folder).map((name) => name.normalize('NFC')));
  if (isTop) names.delete(DIST_MARK);
  return names;
}

function folderOf(inside: string): string {
  return inside.slice(0, Math.max(0, inside.lastIndexOf('/')));
}
