import { readFileSync } from 'node:fs';
import type { Growth } from '#engine';
import { receiptPath } from '#locations';
import type { LeakSearch } from '#leaks';
import type { Digest } from '#naming';
import { replaceFile } from '../outputs/replace-file.ts';
import type { Receipt } from './receipt.ts';
import { takeInventory } from './take-inventory.ts';

export interface Receiving {
  /** The folder of the finished site. */
  readonly dist: string;
  readonly growth: Growth;
  readonly search: LeakSearch;
  /** Digests of all files of the site, in the order of their paths. */
  readonly files: readonly { readonly path: string; readonly digest: Digest }[];
}

/** Writes the receipt of a finished site beside it, in one step; one that says the same already is left alone. */
export function writeReceipt({ dist, growth, search, files }: Receiving): void {
  const inventory = takeInventory(growth);
  const { pages, assets, redirects, tags } = inventory;
  const notes = new Set(pages.flatMap(({ note }) => note ?? []));
  const receipt: Receipt = {
    version: 1,
    totals: {
      notes: notes.size,
      pages: pages.length,
      assets: assets.length,
      redirects: redirects.length,
      tags: tags.length,
      files: files.length,
    },
    leakCheck: { ...search, filesNotSought: search.filesNotSought.length },
    ...inventory,
    files: Object.fromEntries(files.map(({ path, digest }) => [path, digest])),
  };
  const target = receiptPath(dist);
  const text = `${JSON.stringify(receipt, null, 2)}\n`;
  if (text === readIfThere(target)) return;
  // One name for all builds, so that nothing is left beside the site when one is killed.
  replaceFile(target, text, `${target}.writing`);
}

function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
