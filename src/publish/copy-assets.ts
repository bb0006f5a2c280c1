import { copyFile, mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { diagnose, type Diagnostic } from '#diagnostics';
import type { Asset } from '#garden';
import { withoutMetadata } from '#metadata';

/** Larger files are copied as they are: to clean them they would have to be held in memory. */
const MOST_CLEANED = 512 * 1024 * 1024;
const AT_ONCE = 8;

/**
 * Copies the files that pages use into the site, without what tells where and by whom they were made. A file that is named
 * like an image but is none is left out: nobody knows what it holds. What stays in other files is reported.
 */
export async function copyAssets(assets: readonly Asset[], dist: string): Promise<readonly Diagnostic[]> {
  const diagnostics: Diagnostic[] = [];
  const waiting = assets.values();
  const copy = async (): Promise<void> => {
    for (const asset of waiting) diagnostics.push(...(await copyAsset(asset, dist)));
  };
  await Promise.all(Array.from({ length: AT_ONCE }, copy));
  return diagnostics;
}

async function copyAsset({ absolutePath, path: file, source }: Asset, dist: string): Promise<readonly Diagnostic[]> {
  const place = { file: source, line: 1, column: 1 };
  const target = path.join(dist, file);
  await mkdir(path.dirname(target), { recursive: true });
  if ((await stat(absolutePath)).size > MOST_CLEANED) {
    await copyFile(absolutePath, target);
    return [diagnose('metadata-kept', place, { kinds: ['?'] })];
  }
  const bytes = await readFile(absolutePath);
  const cleaned = withoutMetadata(source, bytes);
  switch (cleaned.state) {
    case 'cleaned':
      await writeFile(target, cleaned.bytes);
      return [];
    case 'kept':
      await writeFile(target, bytes);
      return cleaned.kinds.length === 0 ? [] : [diagnose('metadata-kept', place, { kinds: cleaned.kinds })];
    case 'faulty':
      return [diagnose('image-unreadable', place, { format: cleaned.format })];
  }
}
