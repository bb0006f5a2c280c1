import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { mayHaveHistory } from './may-have-history.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'madang-history-'));
  mkdirSync(path.join(root, 'garden/notes'), { recursive: true });
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

const may = (folder: string, environment: NodeJS.ProcessEnv = {}): boolean =>
  mayHaveHistory(path.join(root, folder), environment);

it('sees a repository around a folder, be it a folder or, in another work tree, a file', () => {
  expect(may('garden/notes')).toBe(false);
  writeFileSync(path.join(root, 'garden/.git'), 'gitdir: elsewhere\n');
  expect(may('garden/notes')).toBe(true);
  expect(may('')).toBe(false);
  mkdirSync(path.join(root, '.git'));
  expect(may('')).toBe(true);
});

it('sees the one around what a link leads to', () => {
  mkdirSync(path.join(root, 'garden/.git'));
  symlinkSync(path.join(root, 'garden/notes'), path.join(root, 'linked'));
  expect(may('linked')).toBe(true);
});

it('leaves it to git where the environment names a repository, or where there is nothing to see', () => {
  expect(may('garden', { GIT_DIR: '/elsewhere/.git' })).toBe(true);
  expect(may('nowhere')).toBe(true);
});
