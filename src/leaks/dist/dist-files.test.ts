import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { distPaths } from './dist-files.ts';

const FILES = ['a/b/one.html', 'a/b/two.html', 'a/c/three.html', 'top.html'];

let dist: string;
beforeEach(() => {
  dist = mkdtempSync(path.join(tmpdir(), 'madang-leaks-'));
  for (const file of FILES) {
    mkdirSync(path.dirname(path.join(dist, file)), { recursive: true });
    writeFileSync(path.join(dist, file), '');
  }
});
afterEach(() => {
  rmSync(dist, { recursive: true });
});

function pathsWhere(known: readonly string[]): readonly string[] {
  return distPaths(dist, { files: FILES, isKnown: (folder) => known.includes(folder) });
}

it('finds every file, in order, whatever is known', () => {
  expect(distPaths(dist)).toEqual(FILES);
  for (const known of [[], [''], ['a'], ['', 'a', 'a/b'], ['', 'a', 'a/b', 'a/c'], ['a/c']]) {
    expect(pathsWhere(known)).toEqual(FILES);
  }
});

it('finds what nobody told of, in a folder that is not known to hold nothing else', () => {
  mkdirSync(path.join(dist, 'a/c/d'));
  writeFileSync(path.join(dist, 'a/c/d/more.html'), '');
  const all = [...FILES, 'a/c/d/more.html'].sort();
  expect(distPaths(dist)).toEqual(all);
  expect(pathsWhere(['', 'a', 'a/b'])).toEqual(all);
  expect(pathsWhere(['', 'a', 'a/b', 'a/c'])).toEqual(FILES);
});

it('takes a folder for empty that has gone meanwhile, but not the site', () => {
  rmSync(path.join(dist, 'a/c'), { recursive: true });
  expect(pathsWhere(['', 'a', 'a/b'])).toEqual(FILES.filter((file) => !file.startsWith('a/c')));
  expect(() => distPaths(path.join(dist, 'nowhere'))).toThrow('ENOENT');
});
