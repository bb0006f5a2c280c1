import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Growth } from '#engine';
import type { LeakSearch } from '#leaks';
import { type Digest, digestOf } from '#naming';
import { type Receipt, receiptPath } from './receipt.ts';
import { takeInventory } from './take-inventory.ts';

const AT_ONCE = 16;

/** Writes the receipt of the finished site in the folder `dist` beside it. */
export async function writeReceipt(dist: string, growth: Growth, search: LeakSearch): Promise<void> {
  const inventory = takeInventory(growth);
  const { pages, assets, redirects, tags } = inventory;
  const files = await digestsOf(dist);
  const notes = new Set(pages.flatMap(({ note }) => note ?? []));
  const receipt: Receipt = {
    version: 1,
    totals: {
      notes: notes.size,
      pages: pages.length,
      assets: assets.length,
      redirects: redirects.length,
      tags: tags.length,
      files: Object.keys(files).length,
    },
    leakCheck: { ...search, filesNotSought: search.filesNotSought.length },
    ...inventory,
    files,
  };
  await writeFile(receiptPath(dist), `${JSON.stringify(receipt, null, 2)}\n`);
}

async function digestsOf(dist: string): Promise<Readonly<Record<string, Digest>>> {
  const entries = await readdir(dist, { recursive: true, withFileTypes: true });
  const names = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(dist, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/'))
    .sort();
  const digests = new Map<string, Digest>();
  const waiting = names.values();
  const work = async (): Promise<void> => {
    for (const name of waiting) digests.set(name, digestOf(await readFile(path.join(dist, name))));
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return Object.fromEntries(names.flatMap((name) => [[name, digests.get(name) ?? digestOf('')]]));
}
