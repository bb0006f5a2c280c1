import { cp, mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { type Diagnostic, printDiagnostics } from '#diagnostics';
import { DIST_MARK, receiptPath } from '#locations';
import { fileSystem } from './outputs/file-system.ts';
import { ledgerPath, removeLedger } from './outputs/ledger.ts';
import { markUnfinished } from './outputs/mark.ts';

/** Name of the file that stands in the place of a site that leaks. */
export const NOT_PUBLISHED = 'NOT-PUBLISHED.txt';

const NOTE = `이 폴더에는 사이트가 없습니다. 만든 사이트에 비공개 글이 들어 있어 치웠습니다. 빌드가 알린 내용을 보세요.
There is no site in this folder: the one that was built held something private, and was taken away. See what the build said.
`;

/** Where a site that leaks was put, to be looked at. */
export interface Withdrawn {
  readonly site: string;
  /** The leaks as JSON. */
  readonly report: string;
}

/**
 * Takes a site that leaks out of the folder `dist`, so that nothing can be published by mistake, and keeps it in the folder
 * `cache` with the list of its leaks. Nothing is left that a later build would take for its own, nor the receipt of a site
 * that is no longer there.
 */
export async function withdraw(dist: string, cache: string, leaks: readonly Diagnostic[]): Promise<Withdrawn> {
  const site = path.join(cache, 'leaking-site');
  const report = path.join(cache, 'leaks.json');
  removeLedger(ledgerPath(dist, cache), fileSystem);
  markUnfinished(dist, fileSystem);
  await rm(receiptPath(dist), { force: true });
  await rm(site, { recursive: true, force: true });
  await mkdir(site, { recursive: true });
  // The mark stays, without which the folder would seem to be somebody else's.
  const names = (await readdir(dist)).filter((name) => name !== DIST_MARK);
  for (const name of names) await move(path.join(dist, name), path.join(site, name));
  await writeFile(path.join(dist, NOT_PUBLISHED), NOTE);
  await writeFile(report, printDiagnostics(leaks, { lang: 'en', format: 'json' }));
  return { site, report };
}

async function move(from: string, to: string): Promise<void> {
  try {
    await rename(from, to);
  } catch {
    // Another file system.
    await cp(from, to, { recursive: true });
    await rm(from, { recursive: true, force: true });
  }
}
