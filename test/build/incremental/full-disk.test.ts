import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { emptyFolder } from '../build-site.ts';
import { withThemes } from '../cache-of-tests.ts';
import { buildPair, buildToday } from './build-pair.ts';
import { startBuild } from './build-process.ts';
import { firstVault } from './first-vault.ts';
import { seededRandom } from './seeded-random.ts';

/** Builds, each of which finds the disk full a little later. */
const ROUNDS = 6;

it('says that the disk is full, wherever it is in its work, and is right when there is room again', async () => {
  const folder = emptyFolder();
  const vault = firstVault(path.join(folder, 'notes'));
  const random = seededRandom(5);
  const pair = buildPair(vault, folder, { build: buildToday });
  await pair.build();
  withThemes(pair.incremental.cache);
  const edit = (): void => {
    vault.write('ko/index.md', `${vault.read('ko/index.md')}\n\n${random.below(1e9)}\n`);
  };
  const start = (disk: string) => startBuild({ content: vault.root, ...pair.incremental }, disk);

  edit();
  const counted = path.join(folder, 'changes');
  await start(`count:${counted}`).ended;
  // The same edit may come to a few changes less.
  const changes = Math.floor(Number(readFileSync(counted, 'utf8')) * 0.7);
  expect(changes).toBeGreaterThan(ROUNDS);
  for (let round = 0; round < ROUNDS; round += 1) {
    edit();
    const at = 1 + Math.floor((changes * round) / ROUNDS);
    const { code, output } = await start(`full:${at}`).ended;
    expect([at, code, output]).toEqual([at, 2, expect.stringMatching(/디스크가 가득 찼습니다|the disk is full/i)]);
    expect(output).not.toMatch(/\n\s+at |ENOSPC: no space/);
    expect([at, (await pair.build()).difference]).toEqual([at, undefined]);
  }
});
