import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { digestOf } from '#naming';
import type { Output } from '../output.ts';
import { type Writing, type Written, writeOutputs } from '../write-outputs.ts';

/** A folder for a site, one for what is kept, and builds that bring the one to what is asked for. */
export interface SiteFolder {
  readonly dist: string;
  readonly cache: string;
  /** Builds to the end. */
  build(files: Readonly<Record<string, string>>, more?: Partial<Writing>): Promise<Written>;
  /** What lies in the folder of the site, but for the mark. */
  read(): Record<string, string>;
  /** Folders in the folder of the site. */
  folders(): string[];
  remove(): void;
}

export function siteFolder(): SiteFolder {
  const root = mkdtempSync(path.join(tmpdir(), 'madang-outputs-'));
  const [dist, cache] = [path.join(root, 'dist'), path.join(root, 'cache')];
  mkdirSync(dist);
  const entries = () => readdirSync(dist, { recursive: true, withFileTypes: true });
  const inside = (entry: { parentPath: string; name: string }): string =>
    path.relative(dist, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/');
  return {
    dist,
    cache,
    async build(files, more = {}) {
      const written = await writeOutputs({ dist, cache, outputs: outputsOf(files), program: digestOf('1'), ...more });
      written.finish();
      return written;
    },
    read: () =>
      Object.fromEntries(
        entries()
          .filter((entry) => !entry.isDirectory())
          .map((entry) => [inside(entry), readFileSync(path.join(entry.parentPath, entry.name), 'utf8')] as const)
          .filter(([name]) => name !== '.madang')
          .sort(),
      ),
    folders: () =>
      entries()
        .filter((entry) => entry.isDirectory())
        .map(inside)
        .sort(),
    remove() {
      rmSync(root, { recursive: true, force: true });
    },
  };
}

/** Outputs that say what is given, with their text as their one input. */
export function outputsOf(files: Readonly<Record<string, string>>): Output[] {
  return Object.entries(files).map(([name, text]) => ({
    path: name,
    inputs: { text: digestOf(text) },
    make: () => text,
  }));
}
