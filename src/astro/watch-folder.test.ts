import { mkdirSync, mkdtempSync, realpathSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type FolderWatch, watchFolder } from './watch-folder.ts';

describe('watchFolder', () => {
  let root: string;
  let told: Set<string>;
  let watching: FolderWatch | undefined;

  beforeEach(() => {
    root = realpathSync(mkdtempSync(path.join(tmpdir(), 'madang-watch-')));
    told = new Set();
  });
  afterEach(() => {
    watching?.close();
    rmSync(root, { recursive: true, force: true });
  });

  const write = (name: string): void => {
    mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
    writeFileSync(path.join(root, name), name);
  };
  const start = (): void => {
    watching = watchFolder(
      root,
      (changed) => {
        for (const file of changed) told.add(path.relative(root, file));
      },
      (error) => {
        throw error;
      },
    );
  };
  const isTold = async (name: string): Promise<void> => {
    await vi.waitUntil(() => told.has(name), { timeout: 10_000, interval: 10 });
  };

  it('tells of what is written, in folders that were there and in new ones', async () => {
    write('ko/a.md');
    start();
    write('ko/a.md');
    await isTold('ko/a.md');
    write('ko/새/폴더/b.md');
    // The folder stands for what was written in it before it was watched.
    await isTold('ko/새');
    write('ko/새/폴더/c.md');
    await isTold('ko/새/폴더/c.md');
  });

  it('tells of what is renamed and removed, and goes on in a folder that came in place of another', async () => {
    write('a/b/one.md');
    start();
    renameSync(path.join(root, 'a'), path.join(root, 'c'));
    await isTold('c');
    expect(told).toContain('a');
    write('c/b/two.md');
    await isTold('c/b/two.md');
    rmSync(path.join(root, 'c/b'), { recursive: true });
    await isTold('c/b');
    told.clear();
    write('c/b/three.md');
    await isTold('c/b');
    write('c/b/four.md');
    await isTold('c/b/four.md');
  });

  it('follows links to folders, but not in a circle', async () => {
    write('elsewhere/a.md');
    mkdirSync(path.join(root, 'notes'));
    symlinkSync('../elsewhere', path.join(root, 'notes/link'));
    symlinkSync('..', path.join(root, 'notes/circle'));
    start();
    write('elsewhere/a.md');
    await isTold('notes/link/a.md');
  });

  it('goes on where a link leads to itself, whether it was there or is new', async () => {
    symlinkSync('loop.md', path.join(root, 'loop.md'));
    write('ko/a.md');
    start();
    symlinkSync('new loop.md', path.join(root, 'ko/new loop.md'));
    await isTold('ko/new loop.md');
    write('ko/a.md');
    await isTold('ko/a.md');
  });

  it('goes on where the whole folder is taken away and another put in its place', async () => {
    write('ko/a.md');
    start();
    rmSync(root, { recursive: true });
    await isTold('');
    told.clear();
    write('ko/a.md');
    await isTold('');
    write('ko/a.md');
    await isTold('ko/a.md');
  });

  it('says nothing of what holds no notes', async () => {
    write('.git/index');
    write('.obsidian/workspace.json');
    write('.obsidian/app.json');
    start();
    write('.git/index');
    write('.obsidian/workspace.json');
    write('.obsidian/app.json');
    await isTold('.obsidian/app.json');
    expect([...told].filter((name) => name !== '.obsidian' && name !== '.obsidian/app.json')).toEqual([]);
  });
});
