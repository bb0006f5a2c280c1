import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { digestOf } from '#naming';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DiskFault } from './disk-fault.ts';
import type { Output } from './output.ts';
import { refusing } from './testing/failing-file-system.ts';
import { type SiteFolder, siteFolder } from './testing/site-folder.ts';
import { writingThread } from './writing-thread.ts';

const SITE = {
  'index.html': 'home',
  'ko/a/index.html': '<p>가</p>',
  'ko/b/index.html': '<p>나 &#8594;</p>',
  'z.txt': 'Z',
};
/** No file is written before the thread is started. */
const IN_THREAD = { few: 0 };

let site: SiteFolder;
beforeEach(() => {
  site = siteFolder();
});
afterEach(() => {
  site.remove();
});

function facts(files: ReadonlyMap<string, { readonly mtimeMs: number }>): [string, unknown][] {
  return [...files].map(([file, { mtimeMs, ...known }]) => {
    expect(mtimeMs).toBe(statSync(path.join(site.dist, file)).mtimeMs);
    return [file, known];
  });
}

describe('a site that a thread writes', () => {
  it('is the one that would be written without', async () => {
    const { why, written, files } = await site.build(SITE);
    const [here, known] = [site.read(), facts(files)];
    site.remove();
    site = siteFolder();
    // Whatever is not written in the thread fails.
    const fileSystem = refusing('writeSync', 'EIO', () => true);
    const inThread = await site.build(SITE, { ...IN_THREAD, fileSystem });
    expect(site.read()).toEqual(here);
    expect([[...inThread.why], inThread.written, facts(inThread.files)]).toEqual([[...why], written, known]);
  });

  it('is left alone where it comes out as it was', async () => {
    await site.build(SITE, IN_THREAD);
    const times = Object.keys(SITE).map((file) => statSync(path.join(site.dist, file)).mtimeMs);
    const { why, written, kept } = await site.build(SITE, { ...IN_THREAD, program: digestOf('2') });
    expect([why.size, written, kept]).toEqual([4, [], 4]);
    expect(Object.keys(SITE).map((file) => statSync(path.join(site.dist, file)).mtimeMs)).toEqual(times);
  });

  it('is marked as unfinished before its first change', async () => {
    await site.build(SITE);
    const output: Output = { path: 'index.html', inputs: { text: digestOf('new') }, make: () => 'new' };
    await site.build({}, { ...IN_THREAD, outputs: [output], derive: () => expect.fail('stop') }).catch(() => undefined);
    expect(site.read()).toEqual({ 'index.html': 'new' });
    expect(readFileSync(path.join(site.dist, '.madang'), 'utf8')).toContain('unfinished');
  });

  it('holds bytes too, which are written without', async () => {
    const bytes: Output = { path: 'a.png', inputs: { file: digestOf('a') }, make: () => Buffer.from('bytes') };
    const text: Output = { path: 'a.html', inputs: { text: digestOf('a') }, make: () => 'text' };
    await site.build({}, { ...IN_THREAD, outputs: [text, bytes] });
    expect(site.read()).toEqual({ 'a.html': 'text', 'a.png': 'bytes' });
  });

  it('says what the file system refuses, and writes no more', async () => {
    const long = `${'a'.repeat(300)}/index.html`;
    const build = site.build({ ...SITE, [long]: 'text' }, IN_THREAD);
    await expect(build).rejects.toThrow(DiskFault);
    await expect(build).rejects.toThrow(/ENAMETOOLONG[^]*longer than the file system/);
    await site.build(SITE, IN_THREAD);
    expect(site.read()).toEqual(SITE);
  });

  it('is not waited for when the thread has ended', async () => {
    const thread = writingThread({ dist: site.dist, folders: new Set() });
    thread.put({ inside: 'index.html', content: 'home', standing: undefined }, () => undefined);
    await thread.close();
    await expect(thread.settled(0)).rejects.toThrow('ended with code');
  });
});
