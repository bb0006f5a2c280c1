import { type Dirent } from 'node:fs';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { type Diagnostic, diagnose } from '#diagnostics';
import { toVaultPath, type VaultPath } from '#naming';
import { followLink } from './follow-link.ts';
import { mapBounded } from './map-bounded.ts';
import { isLandmark, isSkipped } from './skipped.ts';
import { specialFile, systemReason } from './system-reason.ts';
import type { TemplateFolders } from './template-folders.ts';

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
  | undefined;

/** Folders read at a time; more does not make a disk faster. */
const AT_ONCE = 16;

/**
 * Finds all files below the folder `root` (a real path) that a site may use. Never throws: what cannot be read is a
 * diagnostic. Symbolic links are followed to files inside the folder and nowhere else, so that no link publishes what lies
 * outside, and none leads round in circles.
 */
export async function findFiles(root: string, templates: TemplateFolders): Promise<FoundFiles> {
  const files = new Map<VaultPath, FoundFile>();
  const landmarks: string[] = [];
  const diagnostics: Diagnostic[] = [];
  let level: Folder[] = [{ path: '', absolutePath: root }];
  while (level.length > 0) {
    const entries = (await mapBounded(level, AT_ONCE, (folder) => readFolder(folder, root, templates))).flat();
    level = [];
    for (const entry of entries) {
      if (entry === undefined) continue;
      if ('landmark' in entry) landmarks.push(entry.landmark);
      else if ('folder' in entry) level.push(entry.folder);
      else if ('fault' in entry) diagnostics.push(entry.fault);
      else if (files.has(entry.file.path)) diagnostics.push(fault('file-name-twice', entry.file.path));
      else files.set(entry.file.path, entry.file);
    }
  }
  return {
    files: [...files.values()].sort((a, b) => (a.path < b.path ? -1 : 1)),
    landmarks: landmarks.sort(),
    diagnostics,
  };
}

async function readFolder(folder: Folder, root: string, templates: TemplateFolders): Promise<Entry[]> {
  try {
    const entries = await readdir(folder.absolutePath, { withFileTypes: true });
    // Of two names that differ in normalisation alone, always the same one is read.
    entries.sort((a, b) => (a.name < b.name ? -1 : 1));
    return await mapBounded(entries, AT_ONCE, (entry) => readEntry(entry, folder, root, templates));
  } catch (error) {
    return [{ fault: diagnose('file-unreadable', top(folder.path), { reason: systemReason(error) }) }];
  }
}

async function readEntry(entry: Dirent, folder: Folder, root: string, templates: TemplateFolders): Promise<Entry> {
  const name = entry.name.normalize('NFC');
  const file = folder.path === '' ? name : `${folder.path}/${name}`;
  if (isSkipped(folder.path, name)) return isLandmark(name) ? { landmark: file } : undefined;
  // U+FFFD stands where the system's name is not UTF-8; such a file cannot even be opened by its name.
  if (name.includes('\\') || name.includes('\uFFFD')) return { fault: fault('file-name-unusable', file) };
  const absolutePath = path.join(folder.absolutePath, entry.name);
  if (entry.isDirectory()) {
    switch (templates(file)) {
      case 'set':
        return undefined;
      case 'named':
        return { fault: fault('templates-skipped', file) };
      case undefined:
        return { folder: { path: file, absolutePath } };
    }
  }
  if (entry.isSymbolicLink()) {
    const target = await followLink(absolutePath, root, top(file));
    if (target === 'skipped') return undefined;
    return 'fault' in target ? target : { file: { path: toVaultPath(file), absolutePath, realPath: target.file } };
  } else if (!entry.isFile()) {
    return { fault: diagnose('file-unreadable', top(file), { reason: specialFile }) };
  }
  return { file: { path: toVaultPath(file), absolutePath, realPath: file } };
}

function fault(code: 'file-name-twice' | 'file-name-unusable' | 'templates-skipped', file: string): Diagnostic {
  return diagnose(code, top(file), undefined);
}

/** The place of a fault that a file has as a whole. */
function top(file: string): { file: string; line: number; column: number } {
  return { file: file === '' ? '.' : file, line: 1, column: 1 };
}
