import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { digestOf } from '#naming';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fileDigestsIn, openFileDigests } from './file-digests.ts';

let folder: string;
const at = (name: string): string => path.join(folder, name);
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'madang-digests-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const LONG_AGO = 1_600_000_000;

describe('digests of files', () => {
  it('see a change that keeps size and time', () => {
    const digests = openFileDigests(at('cache'));
    writeFileSync(at('a'), 'one');
    utimesSync(at('a'), LONG_AGO, LONG_AGO);
    expect(digests.of(at('a'))).toBe(digestOf('one'));
    writeFileSync(at('a'), 'two');
    utimesSync(at('a'), LONG_AGO, LONG_AGO);
    expect(digests.of(at('a'))).toBe(digestOf('two'));
  });

  it('are not kept of a file that is as young as the look at it', () => {
    const kept = new Map<string, string>();
    const digests = fileDigestsIn({
      get: (key) => kept.get(key),
      set: (key, value) => void kept.set(key, value),
      save: () => Promise.resolve(),
    });
    writeFileSync(at('a'), 'one');
    digests.of(at('a'));
    expect(kept.size).toBe(0);
    // A package has been there for longer.
    const digest = digests.of(path.resolve('node_modules/zod/LICENSE'));
    expect([...kept.values()]).toEqual([digest]);
  });
});
