import { cpSync, mkdirSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { receiptPath } from '#locations';
import { emptyFolder } from '../build-site.ts';
import { buildOnce, buildPair, type BuildPair } from './build-pair.ts';
import type { EditedVault } from './edited-vault.ts';
import { firstVault } from './first-vault.ts';

const folder = emptyFolder();
let vault: EditedVault;
let pair: BuildPair;

beforeAll(async () => {
  vault = firstVault(path.join(folder, 'notes'));
  pair = buildPair(vault, folder);
  await pair.build();
});

const PAGE = 'ko/workloads/데몬셋/index.html';

/** What others than Madang may do to the folder of a site between two builds. */
const DOINGS: Readonly<Record<string, (dist: string) => void>> = {
  'deleted the site': (dist) => {
    rmSync(dist, { recursive: true });
  },
  'deleted a page': (dist) => {
    rmSync(path.join(dist, PAGE));
  },
  'deleted a folder': (dist) => {
    rmSync(path.join(dist, 'ko'), { recursive: true });
  },
  'deleted the receipt': (dist) => {
    rmSync(receiptPath(dist));
  },
  'spoilt the receipt': (dist) => {
    writeFileSync(receiptPath(dist), '{}');
  },
  'changed a page': (dist) => {
    writeFileSync(path.join(dist, PAGE), 'changed');
  },
  'emptied an image': (dist) => {
    writeFileSync(path.join(dist, 'media/ko/images/nodes.png'), '');
  },
  'given files another time': (dist) => {
    utimesSync(path.join(dist, PAGE), 1_600_000_000, 1_600_000_000);
    utimesSync(path.join(dist, 'index.html'), 1_600_000_000, 1_600_000_000);
  },
  'put a file and a folder into it': (dist) => {
    mkdirSync(path.join(dist, 'mine/empty'), { recursive: true });
    writeFileSync(path.join(dist, 'mine/thesis.txt'), 'mine');
  },
  'put a folder in the place of a page': (dist) => {
    rmSync(path.join(dist, PAGE));
    mkdirSync(path.join(dist, PAGE));
  },
  'moved it away and put a copy there': (dist) => {
    cpSync(dist, `${dist}.copy`, { recursive: true });
    rmSync(dist, { recursive: true });
    renameSync(`${dist}.copy`, dist);
  },
};

it.each(Object.entries(DOINGS))('a build is right after somebody has %s', async (_doing, act) => {
  act(pair.incremental.dist);
  expect((await pair.build()).difference).toBeUndefined();
});

it('a build is right after other notes were built into the same folder, with the same cache', async () => {
  const others = firstVault(path.join(folder, 'other-notes'));
  others.remove('ko/workloads/데몬셋.md');
  others.write('ko/index.md', '# 다른 처음\n');
  await buildOnce(others, pair.incremental);
  expect((await pair.build()).difference).toBeUndefined();
});

it('a build is right after an older site was put back', async () => {
  const { dist } = pair.incremental;
  cpSync(dist, `${dist}.old`, { recursive: true, preserveTimestamps: true });
  vault.write('ko/workloads/정적 파드.md', '# 정적 파드\n\n다시 썼습니다.\n');
  await pair.build();
  rmSync(dist, { recursive: true });
  renameSync(`${dist}.old`, dist);
  expect((await pair.build()).difference).toBeUndefined();
});
