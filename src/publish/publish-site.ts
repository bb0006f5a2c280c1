import { compareDiagnostics, type Diagnostic } from '#diagnostics';
import type { Growth } from '#engine';
import { DIST_MARK } from '#locations';
import { openLeakCheck, type OpenLeakCheck } from '#leaks';
import type { Digest } from '#naming';
import type { Progress } from '#progress';
import { applySeverities } from '#site';
import { assetOutputs } from './assets/asset-outputs.ts';
import { fontOutputs } from './font/font-outputs.ts';
import { lockSite } from './lock-site.ts';
import { FINISHED_DIGEST } from './outputs/mark.ts';
import type { Output } from './outputs/output.ts';
import { type Written, writeOutputs } from './outputs/write-outputs.ts';
import { programTexts } from './program-texts.ts';
import { writeReceipt } from './receipt/write-receipt.ts';
import { searchOutputs } from './search/search-outputs.ts';
import type { ShelvedScenario } from './search/shelved-scenario.ts';
import { withdraw, type Withdrawn } from './withdraw.ts';

/** A site to be written. */
export interface Publishing {
  /** The folder of the site, an absolute path: all that lies in it is Madang's. */
  readonly dist: string;
  /** The folder for what is worth keeping between builds. */
  readonly cache: string;
  readonly growth: Growth;
  /** Every file of the site but the files that pages use and the font, which are added here. */
  readonly outputs: readonly Output[];
  /** The scenarios on the shelf of the simulator, to be found. */
  readonly shelf?: readonly ShelvedScenario[];
  /** Digests of files that were made before any note was read. */
  readonly ownFiles?: ReadonlySet<Digest>;
  readonly progress?: Progress;
}

export interface Published {
  /** Faults found on the way, with the severities of `site.yaml`; and leaks, whose severity nothing changes. */
  readonly diagnostics: readonly Diagnostic[];
  /** Where the site was put instead, because it leaks; `undefined` for a site that stands where it should. */
  readonly withdrawn: Withdrawn | undefined;
  /** What was done to the files of the site. */
  readonly files: Written;
}

/**
 * Writes a site, of which it keeps what is the same as before; then proves that nothing private is in the whole: a site that
 * leaks is taken away. Leaves a receipt beside the site. Throws `DiskFault` where the file system refuses, and `UnsafeDist`
 * where another build is writing to the same folder.
 */
export async function publishSite(publishing: Publishing): Promise<Published> {
  const unlock = lockSite(publishing.dist, publishing.cache);
  try {
    return await publish(publishing);
  } finally {
    unlock();
  }
}

async function publish(publishing: Publishing): Promise<Published> {
  const { dist, cache, growth, shelf, ownFiles, progress } = publishing;
  const { site, vault, glossary } = growth;
  const check = openLeakCheck({
    ...{ dist, site, vault, program: await programTexts(cache), cache },
    alsoSaid: [...saidByGlossary(glossary), ...saidByShelf(shelf)],
    ...(ownFiles && { ownFiles }),
    ...(progress && { progress }),
  });
  try {
    return await writeAndCheck(publishing, check);
  } finally {
    await check.close();
  }
}

async function writeAndCheck(
  { dist, cache, growth, outputs, shelf, progress }: Publishing,
  check: OpenLeakCheck,
): Promise<Published> {
  const { site, garden } = growth;
  progress?.begin('assets', garden.assets.length);
  const assets = await assetOutputs(garden.assets, cache);
  progress?.end('assets');
  // Another thread makes most of it while pages are written here.
  const searching = searchOutputs({ garden, cache, shelf, progress });
  searching.catch(() => undefined);
  const written = await writeOutputs({
    dist,
    cache,
    outputs: [...outputs, ...assets],
    derive: async (files) => {
      // They are looked at while the rest is made.
      check.look(inventoried(files));
      return [...(await fontOutputs(files, cache)), ...(await searching)];
    },
    progress,
  });
  const faults = applySeverities(site, written.diagnostics);

  const files = [{ path: DIST_MARK, digest: FINISHED_DIGEST }, ...inventoried(written.files)].sort((a, b) =>
    a.path < b.path ? -1 : 1,
  );
  const { leaks, search } = await check.finish(files, written.folders());
  const diagnostics = [...faults, ...leaks].sort(compareDiagnostics);
  if (leaks.length > 0) return { diagnostics, withdrawn: await withdraw(dist, cache, leaks), files: written };

  progress?.begin('receipt');
  writeReceipt({ dist, growth, search, files });
  written.finish();
  progress?.end('receipt');
  return { diagnostics, withdrawn: undefined, files: written };
}

/** What the pages of concepts show, and the search knows them by. */
function saidByGlossary(glossary: Growth['glossary']): string[] {
  return (glossary?.concepts ?? []).flatMap(({ term, definition, aliases, misspellings }) => [
    ...Object.values(term),
    ...Object.values(definition),
    ...aliases,
    ...misspellings,
  ]);
}

function saidByShelf(shelf: readonly ShelvedScenario[] = []): string[] {
  return shelf.flatMap(({ title, description }) => [...Object.values(title), ...Object.values(description)]);
}

function inventoried(files: Written['files']) {
  return [...files].map(([path, { digest }]) => ({ path, digest }));
}
