import {
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { digestOf } from '#naming';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fileSystem, type FileSystem } from './file-system.ts';
import { outputsOf, type SiteFolder, siteFolder } from './testing/site-folder.ts';
import { writeOutputs } from './write-outputs.ts';

const SITE = { 'index.html': 'home', 'ko/a/index.html': '<p>가</p>', 'ko/b/index.html': '<p>나</p>' };

let site: SiteFolder;
const at = (inside: string): string => path.join(site.dist, inside);

/** Builds long after the last change of a folder, then goes on as soon as a change shows in its times. */
async function buildLater(files: Readonly<Record<string, string>> = SITE): Promise<void> {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 60_000 });
  await site.build(files);
  vi.useRealTimers();
  const { ctimeMs } = lstatSync(at('ko/b'));
  const probe = path.join(site.cache, 'probe');
  do writeFileSync(probe, '');
  while (lstatSync(probe).ctimeMs === ctimeMs);
}

/** The real file system, with the folders of the site that were listed. */
function listing(): { readonly fileSystem: FileSystem; readonly listed: string[] } {
  const listed: string[] = [];
  const readdir = (folder: string, ...more: readonly []) => {
    if (!path.relative(site.dist, folder).startsWith('..')) listed.push(path.relative(site.dist, folder));
    return fileSystem.readdirSync(folder, ...more);
  };
  return { fileSystem: { ...fileSystem, readdirSync: readdir as FileSystem['readdirSync'] }, listed };
}

beforeEach(() => {
  site = siteFolder();
});
afterEach(() => {
  vi.useRealTimers();
  site.remove();
});

describe('folders of a finished site', () => {
  it('are not listed again while nothing in them changes', async () => {
    await buildLater();
    const again = listing();
    await site.build({ ...SITE, 'ko/b/index.html': '<p>다</p>' }, { fileSystem: again.fileSystem });
    expect(again.listed).not.toContain('ko/a');
    expect(site.read()).toEqual({ ...SITE, 'ko/b/index.html': '<p>다</p>' });
  });

  it('are not listed for a page that goes, but that goes', async () => {
    await buildLater();
    const rest = { 'index.html': SITE['index.html'], 'ko/b/index.html': SITE['ko/b/index.html'] };
    const { removed } = await site.build(rest);
    expect(removed).toEqual(['ko/a/index.html']);
    expect(site.read()).toEqual(rest);
    expect(site.folders()).toEqual(['ko', 'ko/b']);
  });

  it('are listed where the last build has not come to its end', async () => {
    await buildLater();
    await writeOutputs({
      dist: site.dist,
      cache: site.cache,
      outputs: outputsOf({ ...SITE, 'index.html': 'other' }),
      program: digestOf('1'),
    });
    const again = listing();
    await site.build(SITE, { fileSystem: again.fileSystem });
    expect(again.listed).toEqual(expect.arrayContaining(['', 'ko', 'ko/a', 'ko/b']));
    expect(site.read()).toEqual(SITE);
  });

  it('are listed by the next build where somebody put something into them while they were written', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 60_000 });
    const written = await writeOutputs({
      dist: site.dist,
      cache: site.cache,
      outputs: outputsOf(SITE),
      program: digestOf('1'),
    });
    writeFileSync(at('ko/a/foreign.html'), '');
    expect([...written.folders().keys()].sort()).toEqual(['', 'ko', 'ko/b']);
    written.finish();
    await site.build(SITE);
    expect(site.read()).toEqual(SITE);
  });

  it.each<[string, () => void]>([
    [
      'a file that somebody put there',
      () => {
        writeFileSync(at('ko/a/foreign.html'), '');
      },
    ],
    [
      'an empty folder',
      () => {
        mkdirSync(at('ko/a/empty'));
      },
    ],
    [
      'a page with another name',
      () => {
        renameSync(at('ko/a/index.html'), at('ko/a/Index.html'));
      },
    ],
    [
      'a page that is gone',
      () => {
        rmSync(at('ko/a/index.html'));
      },
    ],
    [
      'a folder in the place of a page',
      () => {
        rmSync(at('ko/a/index.html'));
        mkdirSync(at('ko/a/index.html'));
      },
    ],
    [
      'a link in the place of a folder',
      () => {
        renameSync(at('ko/a'), path.join(site.cache, 'elsewhere'));
        symlinkSync(path.join(site.cache, 'elsewhere'), at('ko/a'));
      },
    ],
    [
      'another folder of that name',
      () => {
        rmSync(at('ko/a'), { recursive: true });
        mkdirSync(at('ko/a'));
        writeFileSync(at('ko/a/other.html'), '');
      },
    ],
    [
      'a page that was written anew',
      () => {
        writeFileSync(at('ko/a/index.html'), '<p>가나다</p>');
      },
    ],
  ])('become as they were with %s', async (_what, change) => {
    await buildLater();
    change();
    await site.build(SITE);
    expect(site.read()).toEqual(SITE);
    expect(readdirSync(at('ko/a'))).toEqual(['index.html']);
    expect(lstatSync(at('ko/a')).isDirectory()).toBe(true);
    expect(readFileSync(at('ko/a/index.html'), 'utf8')).toBe(SITE['ko/a/index.html']);
  });
});
