import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { emptyFolder } from '../build-site.ts';
import { buildPair } from './build-pair.ts';
import { startBuild } from './build-process.ts';
import { editorOf } from './editor.ts';
import { firstVault } from './first-vault.ts';
import { seededRandom } from './seeded-random.ts';

const ROUNDS = 8;

it(`says that the disk is full, at whichever of its changes, and is right when there is room again`, async () => {
  const folder = emptyFolder();
  const vault = firstVault(path.join(folder, 'notes'));
  const random = seededRandom(5);
  const editor = editorOf(vault, random);
  const pair = buildPair(vault, folder, path.join(folder, 'incremental', 'cache'));
  await pair.build();
  const edit = (): void => {
    vault.write('ko/index.md', `${vault.read('ko/index.md')}\n\n${random.below(1e9)}\n`);
    editor.edit();
  };
  const start = (disk: string) => startBuild({ content: vault.root, ...pair.incremental }, disk);

  edit();
  await start(`count:${path.join(folder, 'changes')}`).ended;
  const changes = Number(readFileSync(path.join(folder, 'changes'), 'utf8'));
  for (let round = 0; round < ROUNDS; round += 1) {
    edit();
    // The first and the last of all changes, and some between them.
    const at = round === 0 ? 1 : round === 1 ? changes - 1 : 1 + random.below(changes - 1);
    const { code, output } = await start(`full:${at}`).ended;
    expect([at, code, output]).toEqual([at, 2, expect.stringMatching(/디스크가 가득 찼습니다|The disk is full/)]);
    expect(output).not.toMatch(/\n\s+at |ENOSPC: no space/);
    expect([at, (await pair.build()).difference]).toEqual([at, undefined]);
  }
});
