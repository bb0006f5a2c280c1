import { mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { digestOf } from '#naming';
import { keepMemory, keptMemory } from './kept-memory.ts';
import { emptyMemory, type Memory } from './memory.ts';
import { folder } from './text/fold.ts';
import { FILLER } from './text/fold-table.ts';

const VERSION = digestOf('version');
const KEY = digestOf('key');

let cache: string;
beforeEach(() => {
  cache = mkdtempSync(path.join(tmpdir(), 'madang-leaks-'));
});
afterEach(() => {
  rmSync(cache, { recursive: true });
});

/** A memory with three needles of which the middle one is not looked for any more. */
async function keep(): Promise<void> {
  const memory: Memory = { ...emptyMemory(), isChanged: true };
  const fold = folder();
  for (const name of ['violet whale', 'old teapot', '얼어붙은 항구']) {
    const { text } = fold(Buffer.from(name), 'plain');
    memory.needles.add('name', text, 0, text.length);
  }
  memory.sources.set(KEY, { needles: Int32Array.of(0, 2), form: { size: 70, digest: KEY } });
  memory.said.set(KEY, Int32Array.of(1, 2));
  memory.named.sign = '\\.png';
  memory.named.byNote.set(KEY, ['a.png']);
  const file = { digest: KEY, size: 9, wrapped: [], hasMetadata: false };
  memory.files.set('a', { ...file, inName: Int32Array.of(2), inText: Int32Array.of(1, 0) });
  const parts = [{ digest: KEY, inText: Int32Array.of(1, 2) }];
  memory.files.set('c', { ...file, inName: Int32Array.of(), inText: Int32Array.of(2), parts });
  memory.files.set('b', { ...file, inName: Int32Array.of(), inText: undefined });
  memory.cleaned.set(KEY, [{ size: 8, digest: KEY }]);
  await keepMemory(cache, VERSION, memory, [0, 2]);
}

it('comes back as it was, without what is not looked for any more', async () => {
  await keep();
  const { needles, sources, said, named, files, cleaned } = keptMemory(cache, VERSION);
  expect(needles.size).toBe(2);
  expect(String.fromCharCode(...needles.pool.filter((unit) => unit > FILLER))).toBe('violetwhale얼어붙은항구');
  expect(sources.get(KEY)).toEqual({ needles: Int32Array.of(0, 1), form: { size: 70, digest: KEY } });
  expect(said.get(KEY)).toEqual(Int32Array.of(1));
  expect(named).toEqual({ sign: '\\.png', byNote: new Map([[KEY, ['a.png']]]) });
  expect(files.get('a')).toMatchObject({ inName: Int32Array.of(1), inText: Int32Array.of(0) });
  expect(files.get('b')?.inText).toBeUndefined();
  expect(files.get('b')?.parts).toBeUndefined();
  expect(files.get('c')?.parts).toEqual([{ digest: KEY, inText: Int32Array.of(1) }]);
  expect(cleaned.get(KEY)).toEqual([{ size: 8, digest: KEY }]);
});

it.each<readonly [string, (file: string) => void]>([
  [
    'cut off',
    (file) => {
      truncateSync(file, 100);
    },
  ],
  [
    'empty',
    (file) => {
      truncateSync(file, 0);
    },
  ],
  [
    'garbled',
    (file) => {
      const bytes = readFileSync(file);
      bytes[200] = (bytes[200] ?? 0) ^ 1;
      writeFileSync(file, bytes);
    },
  ],
])('is empty where the file is %s', async (_, spoil) => {
  await keep();
  for (const name of readdirSync(cache)) spoil(path.join(cache, name));
  expect(keptMemory(cache, VERSION).sources.size).toBe(0);
});

it('is empty where there is none, or none of this version', async () => {
  expect(keptMemory(cache, VERSION).sources.size).toBe(0);
  await keep();
  expect(keptMemory(cache, digestOf('another version')).sources.size).toBe(0);
  expect(keptMemory(cache, VERSION).sources.size).toBe(1);
});
