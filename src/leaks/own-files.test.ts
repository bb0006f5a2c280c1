import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { digestOf } from '#naming';
import { loadSite } from '#site';
import { readVault } from '#vault';
import { checkLeaks } from './check-leaks.ts';

const SCRIPT = 'const label = "Violet Whale Migration";';

let root: string;
beforeEach(() => (root = mkdtempSync(path.join(tmpdir(), 'madang-leaks-'))));
afterEach(() => {
  rmSync(root, { recursive: true });
});

/** Files that hold the title of a private note, where `own` was there before the notes were read. */
async function leakingFiles(files: Readonly<Record<string, string>>, own: readonly string[]): Promise<string[]> {
  const [content, dist, cache] = [path.join(root, 'content'), path.join(root, 'dist'), path.join(root, 'cache')];
  const notes = { 'content/a.md': '---\nprivate: true\ntitle: Violet Whale Migration\n---\n' };
  const inSite = Object.entries(files).map(([file, text]) => [`dist/${file}`, text] as const);
  for (const [file, text] of [...Object.entries(notes), ...inSite]) {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    writeFileSync(path.join(root, file), text);
  }
  const { site } = await loadSite(content);
  const vault = await readVault(content, site);
  const ownFiles = new Set(own.map((text) => digestOf(text)));
  const { leaks } = await checkLeaks({ dist, site, vault, program: [], cache, ownFiles });
  return leaks.flatMap(({ message }) => Object.keys(files).filter((file) => message.en.includes(file)));
}

describe('a file that was there before the notes', () => {
  it('may say what a private note is called', async () => {
    expect(await leakingFiles({ 'assets/a.js': SCRIPT }, [])).toEqual(['assets/a.js']);
    expect(await leakingFiles({ 'assets/a.js': SCRIPT }, [SCRIPT])).toEqual([]);
  });

  it('is searched again as soon as a byte of it is another', async () => {
    expect(await leakingFiles({ 'assets/a.js': SCRIPT }, [SCRIPT])).toEqual([]);
    expect(await leakingFiles({ 'assets/a.js': `${SCRIPT} ` }, [SCRIPT])).toEqual(['assets/a.js']);
  });

  it('is searched by a build in which it is no such file', async () => {
    expect(await leakingFiles({ 'assets/a.js': SCRIPT }, [SCRIPT])).toEqual([]);
    expect(await leakingFiles({ 'assets/a.js': SCRIPT }, [])).toEqual(['assets/a.js']);
  });

  it('must not be called like a private note', async () => {
    const files = { 'assets/Violet Whale Migration.js': SCRIPT };
    expect(await leakingFiles(files, [SCRIPT])).toEqual(Object.keys(files));
  });
});
