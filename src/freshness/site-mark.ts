import { lstatSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { DIST_MARK, receiptPath } from '#locations';
import { type Digest, digestOf } from '#naming';
import { entriesOf } from './entries.ts';

/** A file of a site, as the file system tells it. */
export interface SiteFile {
  /** In bytes. */
  readonly size: number;
  /** Time of the last change, in milliseconds. */
  readonly mtimeMs: number;
}

/**
 * Stands for the files of a site that was just written, by their paths inside of it, and for its receipt: for what
 * `siteMark` will find. Throws where there is no mark or no receipt.
 */
export function writtenSiteMark(dist: string, files: ReadonlyMap<string, SiteFile>): Digest {
  const folders = new Set<string>();
  const rows: string[] = [];
  for (const [file, { size, mtimeMs }] of files) {
    rows.push(row(file, size, mtimeMs));
    for (let end = file.lastIndexOf('/'); end > 0; end = file.lastIndexOf('/', end - 1))
      folders.add(file.slice(0, end));
  }
  return markOf(dist, [...rows, ...folders]);
}

/** Stands for the files of a site as they are; `undefined` where there is none, or where something in it cannot be looked at. */
export function siteMark(dist: string): Digest | undefined {
  try {
    const rows: string[] = [];
    for (const { inside, absolutePath, kind } of entriesOf(dist, () => false)) {
      if (inside === DIST_MARK) continue;
      // Whatever is neither file nor folder is not what was written.
      if (kind === 'other') return undefined;
      if (kind === 'folder') {
        rows.push(inside.normalize('NFC'));
        continue;
      }
      const { size, mtimeMs } = lstatSync(absolutePath);
      rows.push(row(inside.normalize('NFC'), size, mtimeMs));
    }
    return markOf(dist, rows);
  } catch {
    return undefined;
  }
}

function row(file: string, size: number, mtimeMs: number): string {
  return `${file}\0${size} ${mtimeMs}`;
}

function markOf(dist: string, rows: string[]): Digest {
  const { size, mtimeMs } = lstatSync(receiptPath(dist));
  const finished = readFileSync(path.join(dist, DIST_MARK), 'utf8');
  return digestOf(rows.sort().join('\n'), finished, `${size} ${mtimeMs}`);
}
