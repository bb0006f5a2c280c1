import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { compareDiagnostics, type Diagnostic } from '#diagnostics';
import { DIST_MARK, type Growth } from '#engine';
import { checkLeaks } from '#leaks';
import { applySeverities } from '#site';
import { copyAssets } from './copy-assets.ts';
import { cutFonts } from './font/cut-fonts.ts';
import { programTexts } from './program-texts.ts';
import { writeReceipt } from './receipt/write-receipt.ts';
import { withdraw, type Withdrawn } from './withdraw.ts';

/** The finished pages, and what they were made from. */
export interface Publishing {
  /** The folder in which the pages stand. */
  readonly dist: string;
  /** The folder for what is worth keeping between builds. */
  readonly cache: string;
  readonly growth: Growth;
}

export interface Published {
  /** Faults found on the way, with the severities of `site.yaml`; and leaks, whose severity nothing changes. */
  readonly diagnostics: readonly Diagnostic[];
  /** Where the site was put instead, because it leaks; `undefined` for a site that stands where it should. */
  readonly withdrawn: Withdrawn | undefined;
}

/**
 * Writes what can only be made when all pages are there, then proves that nothing private is in the whole: a site that leaks
 * is taken away. Leaves a receipt beside the site.
 */
export async function publish({ dist, cache, growth }: Publishing): Promise<Published> {
  const { site, vault, garden } = growth;
  const faults = applySeverities(site, await copyAssets(garden.assets, dist));
  await cutFonts(dist, cache);
  await writeFile(path.join(dist, DIST_MARK), 'Written by Madang; emptied by its next build.\n');
  const { leaks, search } = await checkLeaks({ dist, site, vault, program: await programTexts() });
  const diagnostics = [...faults, ...leaks].sort(compareDiagnostics);
  if (leaks.length > 0) return { diagnostics, withdrawn: await withdraw(dist, cache, leaks) };
  await writeReceipt(dist, growth, search);
  return { diagnostics, withdrawn: undefined };
}
