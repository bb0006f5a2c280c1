import { mkdirSync, renameSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fileSystem } from './file-system.ts';
import { lookAhead } from './look-ahead.ts';
import { lookAt, type SiteLook } from './site-look.ts';
import { type SiteFolder, siteFolder } from './testing/site-folder.ts';

const SITE = { 'index.html': 'home', 'ko/가/index.html': '<p>가</p>', 'ko/b/index.html': '<p>나</p>' };

let site: SiteFolder;
beforeEach(() => {
  site = siteFolder();
});
afterEach(() => {
  site.remove();
});

const at = (inside: string): string => path.join(site.dist, inside);

async function looked(): Promise<SiteLook> {
  return (await lookAhead(site.dist, site.cache, 0)) ?? expect.unreachable();
}

describe('a look at a site ahead', () => {
  it('sees what one sees later', async () => {
    await site.build(SITE);
    symlinkSync('index.html', at('link.html'));
    mkdirSync(at('empty'));
    const look = await looked();
    expect(look).toEqual(lookAt(site.dist, fileSystem));
    expect([...look.paths].sort()).toEqual([
      ...['empty', 'index.html', 'ko', 'ko/b', 'ko/b/index.html', 'ko/가', 'ko/가/index.html', 'link.html'],
    ]);
  });

  it('brings the site to the same', async () => {
    await site.build(SITE);
    writeFileSync(at('stray.html'), '');
    mkdirSync(at('index'));
    writeFileSync(at('index/a.html'), '');
    renameSync(at('ko/b/index.html'), at('ko/b/other.html'));
    const { written, kept, removed } = await site.build(SITE, { look: await looked() });
    expect({ written, kept, removed }).toEqual({
      written: ['ko/b/index.html'],
      kept: 2,
      removed: ['index/a.html', 'ko/b/other.html', 'stray.html'],
    });
    expect([site.read(), site.folders()]).toEqual([SITE, ['ko', 'ko/b', 'ko/가']]);
  });

  it('is not believed when somebody has built since', async () => {
    await site.build(SITE);
    const look = await looked();
    const other = { ...SITE, 'en/index.html': 'new' };
    await site.build(other);
    const { removed } = await site.build(SITE, { look });
    expect([removed, site.read()]).toEqual([['en/index.html'], SITE]);
  });

  it('is not taken of a small site, nor where there is none', async () => {
    await site.build(SITE);
    expect(await lookAhead(site.dist, site.cache)).toBeUndefined();
    expect(await lookAhead(at('missing'), site.cache, 0)).toMatchObject({ mark: undefined, paths: [] });
  });
});
