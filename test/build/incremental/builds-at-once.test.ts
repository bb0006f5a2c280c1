import { cpSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { emptyFolder } from '../build-site.ts';
import { buildOnce, buildPair } from './build-pair.ts';
import { startBuild } from './build-process.ts';
import { differenceOfSites } from './compare-sites.ts';
import { editorOf } from './editor.ts';
import { firstVault } from './first-vault.ts';
import { seededRandom } from './seeded-random.ts';

const ROUNDS = 4;

it(`share a cache, started at the same moment, and are both right, ${ROUNDS} times`, async () => {
  const folder = emptyFolder();
  const notes = firstVault(path.join(folder, 'notes'));
  const others = firstVault(path.join(folder, 'other-notes'));
  const editors = [editorOf(notes, seededRandom(6)), editorOf(others, seededRandom(7))];
  const theme = path.join(folder, 'theme');
  const pairs = [
    buildPair(notes, path.join(folder, 'one'), theme),
    buildPair(others, path.join(folder, 'other'), theme),
  ];
  await pairs[0]?.build();
  const cache = path.join(folder, 'shared');
  cpSync(theme, cache, { recursive: true });

  for (let round = 0; round < ROUNDS; round += 1) {
    const dists = [path.join(folder, 'dist-of-notes'), path.join(folder, 'dist-of-others')];
    const builds = [notes, others].map(({ root }, index) =>
      startBuild({ content: root, dist: dists[index] ?? '', cache }),
    );
    const codes = (await Promise.all(builds.map(({ ended }) => ended))).map(({ code }) => code);
    for (const [index, pair] of pairs.entries()) {
      const vault = [notes, others][index] ?? notes;
      const right = await buildOnce(vault, pair.incremental);
      expect([round, index, codes[index]]).toEqual([round, index, right.exitCode]);
      expect(differenceOfSites(dists[index] ?? '', pair.incremental.dist)).toBeUndefined();
    }
    for (const editor of editors) for (let edit = 0; edit < 4; edit += 1) editor.edit();
  }
});
