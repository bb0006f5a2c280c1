import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { documentShell } from '#components';
import { type Script, SCRIPTS } from '#shell';
import type { Manifest } from 'vite';
import { ENTRIES, MANIFEST } from './entries.ts';
import { shellPath } from './theme.ts';

/**
 * Writes the shells of documents that load what Vite has bundled into `folder`, for a site with a base path, and takes Vite's
 * manifest away. Throws where an entry was not bundled.
 */
export function writeShells(folder: string, base: string): void {
  const manifest = path.join(folder, MANIFEST);
  const bundled = JSON.parse(readFileSync(manifest, 'utf8')) as Manifest;
  const addressOf = (entry: keyof typeof ENTRIES): string => {
    const file = bundled[ENTRIES[entry]]?.file;
    if (file === undefined) throw new Error(`Vite has made nothing of ${ENTRIES[entry]}`);
    return base + file;
  };
  const shellFor = (script: Script): string =>
    documentShell({
      styles: [addressOf('styles')],
      scripts: script === 'none' ? [] : [addressOf(script)],
      hasPolicy: true,
    });
  for (const script of SCRIPTS) {
    const file = path.join(folder, shellPath(script));
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, shellFor(script));
  }
  rmSync(manifest);
}
