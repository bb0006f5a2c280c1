import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { CACHE_OF_TESTS } from '../cache-of-tests.ts';
import { buildAnew, buildOnce, differenceOfBuilds, type Made, type Places } from './build-pair.ts';
import { filesOf } from './compare-sites.ts';
import { firstVault } from './first-vault.ts';
import { memoryFolder } from './memory-folder.ts';
import { type Random, seededRandom } from './seeded-random.ts';

const seed = Number(process.env['MADANG_SEED'] ?? 8);

/** What may happen to a file: what it holds then, `undefined` for nothing at all. */
const DAMAGES: Readonly<Record<string, (content: Buffer, random: Random) => Buffer | undefined>> = {
  deleted: () => undefined,
  emptied: () => Buffer.alloc(0),
  'cut off': (content, random) => content.subarray(0, random.below(content.length)),
  garbled: (content, random) => {
    const changed = Buffer.from(content);
    const at = random.below(content.length);
    changed.writeUInt8(changed.readUInt8(at) ^ (1 + random.below(255)), at);
    return changed;
  },
  'continued with something else': (content) => Buffer.concat([content, Buffer.from('\n{"a":[1,2,3]}\n')]),
};

describe(`a cache that is damaged (seed ${seed})`, () => {
  const folder = memoryFolder();
  const vault = firstVault(path.join(folder, 'notes'));
  const home = vault.read('ko/index.md');
  const places = (name: string): Places => ({
    dist: path.join(folder, name, 'site'),
    cache: path.join(folder, name, 'cache'),
    themeCache: CACHE_OF_TESTS,
  });
  /** An edit after each damage, so that something is made. The edits are the same for all kinds of damage. */
  const edit = (step: number): void => {
    vault.write('ko/index.md', `${home}\n${'가나다라'.repeat(step)}\n`);
  };
  const clean = new Map<number, Promise<Made>>();
  /** What is right after an edit: built once, with a cache that no damaged build reads. */
  const rightAfter = (step: number): Promise<Made> => {
    const known = clean.get(step);
    if (known !== undefined) return known;
    const { dist } = places(`clean-${step}`);
    const right = buildAnew(vault, { ...places('clean'), dist }).then((outcome) => ({ dist, outcome }));
    clean.set(step, right);
    return right;
  };

  it.each(Object.keys(DAMAGES))('in a file that was %s is as good as none', async (name) => {
    const random = seededRandom(seed);
    const damaged = places(name);
    edit(0);
    await buildOnce(vault, damaged);
    for (const [index, file] of [...filesOf(damaged.cache).keys()].entries()) {
      const at = path.join(damaged.cache, file);
      if (!existsSync(at)) continue;
      const content = readFileSync(at);
      const left = content.length === 0 ? undefined : DAMAGES[name]?.(content, random);
      if (left === undefined) rmSync(at);
      else writeFileSync(at, left);
      edit(index + 1);
      // Sometimes there is no site, so that everything is made.
      if (random.chance(0.3)) rmSync(damaged.dist, { recursive: true });
      const outcome = await buildOnce(vault, damaged);
      const right = await rightAfter(index + 1);
      expect([file, differenceOfBuilds({ ...damaged, outcome }, right)]).toEqual([file, undefined]);
    }
  });
});
