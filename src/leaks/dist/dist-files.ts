import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

/** Files that are read ahead of the one being looked at. */
const AHEAD = 16;

/** A file of the finished site. */
export interface DistFile {
  /** Path inside the site, `/` between segments, as the file system has it. */
  readonly path: string;
  readonly bytes: Buffer;
}

/** Paths of all files in the folder `dist`, in order. */
export async function distPaths(dist: string): Promise<readonly string[]> {
  const entries = await readdir(dist, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => path.relative(dist, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/'))
    .sort();
}

/** The files of the site in order, a few of them in memory at a time. */
export async function* distFiles(dist: string, paths: readonly string[]): AsyncGenerator<DistFile> {
  const ahead: Promise<Buffer>[] = [];
  for (let index = 0; index < paths.length; index += 1) {
    while (ahead.length < AHEAD && index + ahead.length < paths.length) {
      const next = readFile(path.join(dist, paths[index + ahead.length] ?? ''));
      // Whoever comes to it sees the error; until then it must not end the process.
      next.catch(() => undefined);
      ahead.push(next);
    }
    yield { path: paths[index] ?? '', bytes: (await ahead.shift()) ?? Buffer.of() };
  }
}
