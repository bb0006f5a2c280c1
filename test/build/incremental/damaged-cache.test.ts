import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildPair, type BuildPair } from './build-pair.ts';
import { filesOf } from './compare-sites.ts';
import type { EditedVault } from './edited-vault.ts';
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
  let vault: EditedVault;
  let pair: BuildPair;
  beforeAll(async () => {
    vault = firstVault(path.join(folder, 'notes'));
    pair = buildPair(vault, folder);
    await pair.build();
  });

  it.each(Object.keys(DAMAGES))('in a file that was %s is as good as none', async (name) => {
    const random = seededRandom(seed);
    const { cache, dist } = pair.incremental;
    for (const file of [...filesOf(cache).keys()]) {
      const at = path.join(cache, file);
      if (!existsSync(at)) continue;
      const content = readFileSync(at);
      const damaged = content.length === 0 ? undefined : DAMAGES[name]?.(content, random);
      if (damaged === undefined) rmSync(at);
      else writeFileSync(at, damaged);
      // An edit, so that something is made; and sometimes no site, so that everything is.
      vault.write('ko/index.md', `${vault.read('ko/index.md')}${random.chance(0.5) ? '가' : '나'}\n`);
      if (random.chance(0.3)) rmSync(dist, { recursive: true });
      expect([file, (await pair.build()).difference]).toEqual([file, undefined]);
    }
  });
});
