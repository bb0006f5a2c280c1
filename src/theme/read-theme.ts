import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { DocumentParts } from '#components';
import { type Digest, digestOf } from '#naming';
import { SCRIPTS } from '#shell';
import { stampOf } from './stamp.ts';
import { SHELLS, shellPath, type Theme, type ThemeFile } from './theme.ts';

/** Lies in the folder of a theme and holds the digest of each of its files. */
export const INVENTORY = 'inventory.json';

/** What an inventory says: digests by path, and which of the files are pages of notes that run code. */
export interface Inventory {
  readonly files: Readonly<Record<string, Digest>>;
  readonly codePages: readonly string[];
}

/** Reads a theme that was kept for sites with a base path. Throws where it is not whole. */
export function readTheme(folder: string, base: string): Theme {
  const { files, codePages } = JSON.parse(readFileSync(path.join(folder, INVENTORY), 'utf8')) as Inventory;
  const all = Object.entries(files).map(([file, known]): ThemeFile => {
    const absolutePath = path.join(folder, file);
    if (digestOf(readFileSync(absolutePath)) !== known) throw new Error(`Not as it was written: ${absolutePath}`);
    return { path: file, absolutePath, digest: known };
  });
  const shells = SCRIPTS.map((script) => readFileSync(path.join(folder, shellPath(script)), 'utf8'));
  const stamps = new Map(SCRIPTS.map((script, index) => [script, stampOf(shells[index] ?? '', base)]));
  const ofCode = new Set(codePages);
  return {
    shells: digestOf(base, ...shells),
    document: (parts: DocumentParts) => {
      const stamp = stamps.get(parts.script ?? 'none');
      if (stamp === undefined) throw new RangeError(`There is no shell for: ${String(parts.script)}`);
      return stamp(parts);
    },
    files: all.filter(({ path: file }) => !file.startsWith(`${SHELLS}/`) && !ofCode.has(file)),
    codePages: new Map(all.filter(({ path: file }) => ofCode.has(file)).map((file) => [file.path, file])),
  };
}

/** Takes stock of a folder that holds a theme. */
export function takeStock(folder: string, codePages: readonly string[]): Inventory {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/'))
    .sort();
  const files = Object.fromEntries(names.map((name) => [name, digestOf(readFileSync(path.join(folder, name)))]));
  return { files, codePages };
}
