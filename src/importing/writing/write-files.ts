import { copyFile, lstat, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { PerLang, VaultPath } from '#naming';
import { digestOfFile } from '../naming/index.ts';
import type { ReportProgress } from '../progress.ts';
import { folderMaker } from './place-in-folder.ts';
import { writeReason } from './write-reason.ts';

/** A file to be written: a text, or a copy of a file with the given digest of its bytes. */
export type NewFile = { readonly path: VaultPath } & (
  { readonly text: string } | { readonly copyOf: string; readonly digest: string }
);

/**
 * What became of a file. `unchanged`: it was there already, with these bytes; `conflict`: another is there, and was kept;
 * `left`: it was not tried, since writing had become hopeless before.
 */
export type Outcome =
  | { readonly kind: 'written' | 'overwritten' | 'unchanged' | 'conflict' | 'left' }
  | { readonly kind: 'failed'; readonly reason: PerLang<string> };

export interface WriteOptions {
  /** The folder below which everything is written. */
  readonly to: string;
  /** Only tells what would be done. */
  readonly dryRun: boolean;
  /** Whether files with other content give way. */
  readonly overwrite: boolean;
}

/**
 * Writes files in the given order. Each is written beside its place and then moved there, so that none is ever half
 * written. Never throws.
 */
export async function writeFiles(
  files: readonly NewFile[],
  options: WriteOptions,
  progress: ReportProgress,
): Promise<ReadonlyMap<VaultPath, Outcome>> {
  const outcomes = new Map<VaultPath, Outcome>();
  const folders = folderMaker(options.to);
  let isHopeless = false;
  for (const [index, file] of files.entries()) {
    progress('writing', index, files.length);
    if (isHopeless) {
      outcomes.set(file.path, { kind: 'left' });
      continue;
    }
    try {
      outcomes.set(file.path, { kind: await writeOne(file, options, folders.above) });
    } catch (error) {
      const failure = writeReason(error);
      outcomes.set(file.path, { kind: 'failed', reason: failure.reason });
      isHopeless = failure.isHopeless;
    }
  }
  return outcomes;
}

async function writeOne(
  file: NewFile,
  { to, dryRun, overwrite }: WriteOptions,
  makeFolders: (file: string) => Promise<void>,
): Promise<'written' | 'overwritten' | 'unchanged' | 'conflict'> {
  const target = path.join(to, file.path);
  const found = await lstat(target).catch(ifMissing);
  if (found?.isFile() === true && (await hasContent(target, file, found.size))) return 'unchanged';
  if (found !== undefined && (!overwrite || found.isDirectory())) return 'conflict';
  const done = found === undefined ? 'written' : 'overwritten';
  if (dryRun) return done;
  await makeFolders(file.path);
  const part = path.join(path.dirname(target), `.${path.basename(target)}.part`);
  try {
    if ('text' in file) await writeFile(part, file.text);
    else await copyFile(file.copyOf, part);
    await rename(part, target);
  } catch (error) {
    await rm(part, { force: true });
    throw error;
  }
  return done;
}

async function hasContent(target: string, file: NewFile, size: number): Promise<boolean> {
  if ('text' in file) return size === Buffer.byteLength(file.text) && (await readFile(target, 'utf8')) === file.text;
  return (await digestOfFile(target)) === file.digest;
}

function ifMissing(error: unknown): undefined {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
  throw error;
}
