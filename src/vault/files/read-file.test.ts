import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { readFile } from './read-file.ts';

const KB = 1024;
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'madang-file-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

it.each([0, 1, 64 * KB - 1, 64 * KB, 64 * KB + 1, 300 * KB])('reads the %i bytes of a file, all of them', (size) => {
  const file = path.join(folder, 'a.md');
  const bytes = Buffer.from(Array.from({ length: size }, (_, at) => (at * 7) % 251));
  writeFileSync(file, bytes);
  const read = readFile(file, 400 * KB);
  expect('bytes' in read && bytes.equals(read.bytes)).toBe(true);
});

it.each([
  [10, 10, false],
  [11, 10, true],
  [64 * KB, 64 * KB, false],
  [64 * KB + 1, 64 * KB, true],
  [300 * KB, 100 * KB, true],
])('takes a file of %i bytes for too large where it may have %i: %s', (size, most, isTooLarge) => {
  const file = path.join(folder, 'a.md');
  writeFileSync(file, Buffer.alloc(size));
  const read = readFile(file, most);
  expect('tooLarge' in read ? read.tooLarge : 'fits').toBe(isTooLarge ? size : 'fits');
});

it('does not wait for a pipe', () => {
  const pipe = path.join(folder, 'pipe.md');
  execFileSync('mkfifo', [pipe]);
  expect(() => readFile(pipe, KB)).toThrow('ESPIPE');
});

it('throws what the system throws', () => {
  expect(() => readFile(path.join(folder, 'none.md'), KB)).toThrow('ENOENT');
  expect(() => readFile(folder, KB)).toThrow('EISDIR');
});
