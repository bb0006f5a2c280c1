import path from 'node:path';
import { expect, it } from 'vitest';
import { emptyFolder } from '../build-site.ts';
import { CACHE_OF_TESTS } from '../cache-of-tests.ts';
import { buildToday } from './build-pair.ts';
import { startBuild } from './build-process.ts';
import { differenceOfSites } from './compare-sites.ts';
import { editorOf } from './editor.ts';
import { firstVault } from './first-vault.ts';
import { seededRandom } from './seeded-random.ts';

const ROUNDS = 4;

it(`share a cache, started at the same moment, and are both right, ${ROUNDS} times`, async () => {
  const folder = emptyFolder();
  const vaults = ['one', 'other'].map((name) => firstVault(path.join(folder, name, 'notes')));
  const editors = vaults.map((vault, index) => editorOf(vault, seededRandom(6 + index)));
  const cache = path.join(folder, 'shared');
  const dists = ['one', 'other'].map((name) => path.join(folder, name, 'shared-site'));
  for (let round = 0; round < ROUNDS; round += 1) {
    const builds = vaults.map(
      ({ root }, index) => startBuild({ content: root, dist: dists[index] ?? '', cache }).ended,
    );
    const ended = await Promise.all(builds);
    for (const [index, vault] of vaults.entries()) {
      // One after the other, with a cache that nobody shares.
      const alone = { dist: path.join(folder, 'site'), cache: path.join(folder, 'cache'), themeCache: CACHE_OF_TESTS };
      const right = await buildToday(vault, alone);
      expect([round, index, ended[index]?.code]).toEqual([round, index, right.exitCode]);
      expect(differenceOfSites(dists[index] ?? '', alone.dist)).toBeUndefined();
    }
    for (const editor of editors) for (let edit = 0; edit < 4; edit += 1) editor.edit();
  }
});
