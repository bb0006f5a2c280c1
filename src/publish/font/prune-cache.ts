import { readdir, rm, stat } from 'node:fs/promises';
import path from 'node:path';

/** Enough for several sites and a while of writing; a few megabytes. */
const KEPT = 24;

/** Throws away the cut fonts that have not been used for longest. */
export async function pruneCache(folder: string): Promise<void> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.woff2'));
  if (names.length <= KEPT) return;
  const files = await Promise.all(
    names.map(async (name) => ({ file: path.join(folder, name), used: (await stat(path.join(folder, name))).mtimeMs })),
  );
  for (const { file } of files.sort((a, b) => b.used - a.used).slice(KEPT)) await rm(file, { force: true });
}
