import { cpSync, rmSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { emptyFolder } from '../build-site.ts';
import { CACHE_OF_TESTS } from '../cache-of-tests.ts';
import { buildOnce, type Places } from './build-pair.ts';
import { differenceOfSites } from './compare-sites.ts';
import { editedVault } from './edited-vault.ts';
import { FIRST_DAY, firstVault } from './first-vault.ts';

it('makes nothing again on another machine that was given the cache of the first', async () => {
  const folder = emptyFolder();
  const places = (machine: string): Places => {
    const cache = path.join(folder, machine, 'cache');
    return { dist: path.join(folder, machine, 'site'), cache, themeCache: CACHE_OF_TESTS };
  };
  const [first, second] = [places('first'), places('second')];
  const vault = firstVault(path.join(folder, 'first', 'notes'));
  const built = await buildOnce(vault, first);
  expect(built.drafted).toBeGreaterThan(10);

  // A clone has other times, and lies elsewhere.
  cpSync(vault.root, path.join(folder, 'second', 'notes'), { recursive: true });
  const clone = editedVault(path.join(folder, 'second', 'notes'), FIRST_DAY);
  for (const file of clone.paths()) clone.touch(file, 1_700_000_000);
  cpSync(first.cache, second.cache, { recursive: true });
  rmSync(first.cache, { recursive: true });

  const again = await buildOnce(clone, second);
  expect(again.drafted).toBe(0);
  expect(differenceOfSites(second.dist, first.dist)).toBeUndefined();
  expect([again.exitCode, again.diagnostics, again.receipt]).toEqual([
    built.exitCode,
    built.diagnostics,
    built.receipt,
  ]);
});
