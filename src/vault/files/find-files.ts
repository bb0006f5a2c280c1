import { type Dirent, readdirSync } from 'node:fs';
import path from 'node:path';
import { type Diagnostic, diagnose } from '#diagnostics';
import { isVaultPath, toVaultPath, type VaultPath } from '#naming';
import { followLink } from './follow-link.ts';
import { isLandmark, isSkipped } from './skipped.ts';
import { specialFile, systemReason } from './system-reason.ts';
import type { IsTemplates } from './template-folders.ts';

export interface FoundFile {
  readonly path: VaultPath;
  readonly absolutePath: string;
  /** Where it really lies in the folder: another path than `path` for a symbolic link. */
  readonly realPath: string;
}

export interface FoundFiles {
  /** In the order of their paths. */
  readonly files: readonly FoundFile[];
  /** Paths of what is skipped and yet tells what its folder was made for: `.obsidian`, `_config.yml`. */
  readonly landmarks: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
  /** What each folder held. */
  readonly listings: Listings;
}

/** What folders hold, by their absolute paths. */
export type Listings = ReadonlyMap<string, readonly Entry[]>;

/** What an earlier search found, and which folders (relative, NFC, `''` for the top) hold the same as then. */
export interface EarlierSearch {
  readonly listings: Listings;
  readonly isUnchanged: (folder: string) => boolean;
}

/** A folder still to be read; its path is relative and NFC, `''` for the top. */
interface Folder {
  readonly path: string;
  readonly absolutePath: string;
}

/** What an entry of a folder comes to. */
type Entry =
  | { readonly file: FoundFile }
  | { readonly folder: Folder }
  | { readonly fault: Diagnostic }
  | { readonly landmark: string }
  | { readonly skippedLink: string };

/**
 * Finds all files below the folder `root` (a real path) that a site may use. Never throws: what cannot be read is a
 * diagnostic. Symbolic links are followed to files inside the folder and nowhere else, so that no link publishes what lies
 * outside, and none leads round in circles.
 */
export function findFiles(root: string, isTemplates: IsTemplates, earlier?: EarlierSearch): FoundFiles {
  const files = new Map<VaultPath, FoundFile>();
  const landmarks: string[] = [];
  const diagnostics: Diagnostic[] = [];
  const listings = new Map<string, readonly Entry[]>();
  let level: readonly Folder[] = [{ path: '', absolutePath: root }];
  while (level.length > 0) {
    const below: Folder[] = [];
    for (const folder of level) {
      const known = earlier?.isUnchanged(folder.path) === true ? earlier.listings.get(folder.absolutePath) : undefined;
      const entries = known ?? readFolder(folder, root, isTemplates);
      if (entries.every(staysTheSame)) listings.set(folder.absolutePath, entries);
      for (const entry of entries) {
        if ('landmark' in entry) landmarks.push(entry.landmark);
        else if ('folder' in entry) below.push(entry.folder);
        else if ('skippedLink' in entry) continue;
        else if ('fault' in entry) diagnostics.push(entry.fault);
        else if (files.has(entry.file.path)) diagnostics.push(fault('file-name-twice', entry.file.path));
        else files.set(entry.file.path, entry.file);
      }
    }
    level = below;
  }
  return {
    files: [...files.values()].sort((a, b) => (a.path < b.path ? -1 : 1)),
    landmarks: landmarks.sort(),
    diagnostics,
    listings,
  };
}

/** Whether an entry depends on nothing but its folder: where a link leads, and what could not be read, may change elsewhere. */
function staysTheSame(entry: Entry): boolean {
  return 'file' in entry ? entry.file.realPath === entry.file.path : 'folder' in entry || 'landmark' in entry;
}

function readFolder(folder: Folder, root: string, isTemplates: IsTemplates): Entry[] {
  try {
    const entries = readdirSync(folder.absolutePath, { withFileTypes: true });
    // Of two names that differ in normalisation alone, always the same one is read.
    entries.sort((a, b) => (a.name < b.name ? -1 : 1));
    return entries.flatMap((entry) => readEntry(entry, folder, root, isTemplates) ?? []);
  } catch (error) {
    return [{ fault: diagnose('file-unreadable', top(folder.path), { reason: systemReason(error) }) }];
  }
}

function readEntry(entry: Dirent, folder: Folder, root: string, isTemplates: IsTemplates): Entry | undefined {
  const name = entry.name.normalize('NFC');
  const file = folder.path === '' ? name : `${folder.path}/${name}`;
  if (isSkipped(folder.path, name)) return isLandmark(name) ? { landmark: file } : undefined;
  // U+FFFD stands where the system's name is not UTF-8; such a file cannot even be opened by its name.
  if (name.includes('\\') || name.includes('\uFFFD')) return { fault: fault('file-name-unusable', file) };
  const absolutePath = folder.absolutePath + (folder.absolutePath.endsWith(path.sep) ? '' : path.sep) + entry.name;
  if (entry.isDirectory()) {
    switch (isTemplates(file)) {
      case 'set':
        return undefined;
      case 'named':
        return { fault: fault('templates-skipped', file) };
      case undefined:
        return { folder: { path: file, absolutePath } };
    }
  }
  if (entry.isSymbolicLink()) {
    const target = followLink(absolutePath, root, top(file));
    if (target === 'skipped') return { skippedLink: file };
    return 'fault' in target ? target : { file: { path: toVaultPath(file), absolutePath, realPath: target.file } };
  } else if (!entry.isFile()) {
    return { fault: diagnose('file-unreadable', top(file), { reason: specialFile }) };
  }
  return { file: { path: isVaultPath(file) ? file : toVaultPath(file), absolutePath, realPath: file } };
}

function fault(code: 'file-name-twice' | 'file-name-unusable' | 'templates-skipped', file: string): Diagnostic {
  return diagnose(code, top(file), undefined);
}

/** The place of a fault that a file has as a whole. */
function top(file: string): { file: string; line: number; column: number } {
  return { file: file === '' ? '.' : file, line: 1, column: 1 };
}
