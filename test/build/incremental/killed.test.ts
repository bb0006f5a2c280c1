import { readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { emptyFolder } from '../build-site.ts';
import { withThemes } from '../cache-of-tests.ts';
import { buildPair, type BuildPair, buildToday } from './build-pair.ts';
import { startBuild } from './build-process.ts';
import type { EditedVault } from './edited-vault.ts';
import { type Editor, editorOf } from './editor.ts';
import { firstVault } from './first-vault.ts';
import { seededRandom } from './seeded-random.ts';

const seed = Number(process.env['MADANG_SEED'] ?? 4);
const random = seededRandom(seed);
/** Edits before each build that is killed, so that it has something to write. */
const EDITS = 3;
const AT_WRITES = 11;
const AT_MOMENTS = 3;

describe(`a build that is killed (seed ${seed})`, () => {
  const folder = emptyFolder();
  let vault: EditedVault;
  let editor: Editor;
  let pair: BuildPair;
  /** What a build after some edits takes: milliseconds, and changes on the disk. */
  let milliseconds = 0;
  let changes = 0;

  const editSome = (): string[] => Array.from({ length: EDITS }, () => editor.edit());
  const start = (disk?: string) => startBuild({ content: vault.root, ...pair.incremental }, disk);
  const expectRight = async (what: string): Promise<void> => {
    expect([what, (await pair.build()).difference]).toEqual([what, undefined]);
  };

  beforeAll(async () => {
    vault = firstVault(path.join(folder, 'notes'));
    editor = editorOf(vault, random);
    pair = buildPair(vault, folder, { build: buildToday });
    await pair.build();
    withThemes(pair.incremental.cache);
    editSome();
    const counted = path.join(folder, 'changes');
    const begun = performance.now();
    await start(`count:${counted}`).ended;
    milliseconds = performance.now() - begun;
    changes = Number(readFileSync(counted, 'utf8'));
    expect(changes).toBeGreaterThan(5);
  });

  it(`at one of its changes on the disk, ${AT_WRITES} times, leaves nothing that spoils the next`, async () => {
    let killed = 0;
    for (let round = 0; round < AT_WRITES; round += 1) {
      const edits = editSome();
      const at = 1 + random.below(changes);
      if ((await start(`die:${at}`).ended).code === undefined) killed += 1;
      await expectRight(`killed at change ${at} after ${edits.join('; ')}`);
    }
    // Some edits leave less to write than was counted.
    expect(killed).toBeGreaterThan(AT_WRITES / 3);
  });

  it.each(['SIGKILL', 'SIGTERM', 'SIGINT'] as const)(
    `at any moment by %s, ${AT_MOMENTS} times, leaves nothing that spoils the next`,
    async (signal) => {
      let killed = 0;
      for (let round = 0; round < AT_MOMENTS; round += 1) {
        const edits = editSome();
        const { child, ended } = start();
        const after = milliseconds * (0.3 + random.below(70) / 100);
        await wait(after);
        child.kill(signal);
        if ((await ended).code !== 0) killed += 1;
        await expectRight(`${signal} after ${Math.round(after)} ms and ${edits.join('; ')}`);
      }
      expect(killed).toBeGreaterThan(0);
    },
  );
});
