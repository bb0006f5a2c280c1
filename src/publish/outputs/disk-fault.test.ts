import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DiskFault } from './disk-fault.ts';
import type { FileSystem } from './file-system.ts';
import { refusing } from './testing/failing-file-system.ts';
import { type SiteFolder, siteFolder } from './testing/site-folder.ts';

const OLD = { 'index.html': 'old', 'ko/가/index.html': '가' };
const NEW = { 'index.html': 'new', 'ko/나/index.html': '나' };

let site: SiteFolder;
beforeEach(() => {
  site = siteFolder();
});
afterEach(() => {
  site.remove();
});

function ledger(): string {
  const folder = path.join(site.cache, 'ledgers');
  return readdirSync(folder)
    .map((name) => readFileSync(path.join(folder, name), 'utf8'))
    .join('');
}

async function faultOf(fileSystem: FileSystem): Promise<DiskFault> {
  try {
    await site.build(NEW, { fileSystem });
  } catch (error) {
    if (error instanceof DiskFault) return error;
    throw error;
  }
  throw new Error('The build went through');
}

const anything = (): boolean => true;

describe('DiskFault', () => {
  it.each<[keyof FileSystem, string, RegExp, RegExp]>([
    ['writeSync', 'ENOSPC', /공간을 비우고/, /disk is full/],
    ['openSync', 'EACCES', /권한/, /not permitted/],
    ['rmSync', 'EPERM', /권한/, /not permitted/],
    ['mkdirSync', 'EROFS', /읽기만/, /only be read/],
    ['renameSync', 'EDQUOT', /몫/, /share of the disk/],
    ['openSync', 'ENAMETOOLONG', /이름/, /longer than the file system/],
    ['renameSync', 'EIO', /EIO: refused/, /EIO: refused/],
  ])('says in both languages that %s was refused with %s, where, and what to do', async (name, code, ko, en) => {
    await site.build(OLD);
    const { sentence } = await faultOf(refusing(name, code, anything));
    expect(sentence.ko).toMatch(ko);
    expect(sentence.en).toMatch(en);
    for (const text of [sentence.ko, sentence.en]) {
      expect(text).toContain(code);
      expect(text).toContain(site.dist);
    }
  });

  it('leaves what is known of the last build as it was, and no half of a file', async () => {
    await site.build(OLD);
    const before = ledger();
    await faultOf(refusing('renameSync', 'ENOSPC', (file) => file.startsWith(path.join(site.dist, 'ko'))));
    expect(ledger()).toBe(before);
    expect(site.read()).toEqual({ 'index.html': 'new' });
    await site.build(NEW);
    expect(site.read()).toEqual(NEW);
  });

  it('says so too when there is no room for what is kept between builds', async () => {
    const { sentence } = await faultOf(refusing('writeFileSync', 'ENOSPC', (file) => file.startsWith(site.cache)));
    expect(sentence.en).toContain(site.cache);
    expect(readFileSync(path.join(site.dist, '.madang'), 'utf8')).toContain('unfinished');
    await site.build(NEW);
    expect(site.read()).toEqual(NEW);
  });
});
