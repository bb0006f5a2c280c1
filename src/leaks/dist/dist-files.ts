import { type Dirent, readdirSync, statSync } from 'node:fs';
import path from 'node:path';

/** What is known of a site without listing its folders. */
export interface Listed {
  /** Paths of files that it holds. */
  readonly files: Iterable<string>;
  /** Whether a folder (`''` for the top) was listed before, and held nothing but these files and folders with such in them. */
  readonly isKnown: (folder: string) => boolean;
}

/**
 * Paths of all files in the folder `dist`, in order, `/` between segments, as the file system has them. It is read at one go:
 * a folder for each page would take a turn of the event loop for each.
 */
export function distPaths(dist: string, listed?: Listed): readonly string[] {
  const found: string[] = [];
  const done = new Set<string>();
  const list = (folder: string): void => {
    if (done.has(folder) || listed?.isKnown(folder) === true) return;
    done.add(folder);
    for (const entry of entriesOf(path.join(dist, folder))) {
      const inside = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory()) list(inside);
      else found.push(inside);
    }
  };
  // A site that is not there is a fault; a folder that has gone meanwhile holds nothing.
  statSync(dist);
  list('');
  // Below a folder that is known there may be others that are not.
  const seen = new Set<string>();
  for (const file of listed?.files ?? []) {
    let folder = folderOf(file);
    if (listed?.isKnown(folder) === true) found.push(file);
    for (; !seen.has(folder); folder = folderOf(folder)) {
      seen.add(folder);
      list(folder);
    }
  }
  return found.sort();
}

function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
}

function folderOf(inside: string): string {
  return inside.slice(0, Math.max(0, inside.lastIndexOf('/')));
}
