import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { diagnose } from '#diagnostics';
import { digestOf } from '#naming';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fileSystem } from './file-system.ts';
import type { Output } from './output.ts';
import { outputsOf, type SiteFolder, siteFolder } from './testing/site-folder.ts';
import { writeOutputs } from './write-outputs.ts';

const SITE = { 'index.html': 'home', 'ko/a/index.html': '<p>가</p>', 'ko/b/index.html': '<p>나</p>' };

let site: SiteFolder;
const at = (inside: string): string => path.join(site.dist, inside);
const timesOf = (): Record<string, number> =>
  Object.fromEntries(Object.keys(site.read()).map((name) => [name, statSync(at(name)).mtimeMs]));

beforeEach(() => {
  site = siteFolder();
});
afterEach(() => {
  site.remove();
});

describe('writeOutputs', () => {
  it('writes what is not there', async () => {
    const { written, kept, removed, why } = await site.build(SITE);
    expect(site.read()).toEqual(SITE);
    expect({ written, kept, removed }).toEqual({ written: Object.keys(SITE), kept: 0, removed: [] });
    expect([...why.values()]).toEqual([['new'], ['new'], ['new']]);
  });

  it('touches nothing where nothing changed', async () => {
    await site.build(SITE);
    for (const name of [...Object.keys(SITE), '.madang']) utimesSync(at(name), 1, statSync(at(name)).mtimeMs / 1000);
    await site.build(SITE);
    const before = [timesOf(), statSync(at('.madang')).mtimeMs];
    const { written, kept, removed, why } = await site.build(SITE);
    expect({ written, kept, removed }).toEqual({ written: [], kept: 3, removed: [] });
    expect(why.size).toBe(0);
    expect([timesOf(), statSync(at('.madang')).mtimeMs]).toEqual(before);
  });

  it('makes only what has another input, and says which', async () => {
    await site.build(SITE);
    const outputs = outputsOf(SITE).map((output): Output => {
      if (output.path !== 'index.html') return { ...output, make: () => expect.unreachable() };
      return { ...output, inputs: { text: digestOf('home'), title: digestOf('Home') }, make: () => 'Home' };
    });
    const { written, kept, why } = await site.build({}, { outputs });
    expect({ written, kept, why: [...why] }).toEqual({
      written: ['index.html'],
      kept: 2,
      why: [['index.html', ['title']]],
    });
    expect(site.read()).toEqual({ ...SITE, 'index.html': 'Home' });
    expect((await site.build(SITE)).why.get('index.html')).toEqual(['title']);
  });

  it('leaves a file alone that comes out as it was', async () => {
    await site.build(SITE);
    utimesSync(at('index.html'), 1, 1);
    await site.build(SITE);
    const before = timesOf();
    const outputs = outputsOf(SITE).map((output) => ({ ...output, inputs: { other: digestOf(output.path) } }));
    const { written, kept, why } = await site.build({}, { outputs });
    expect({ written, kept, made: why.size }).toEqual({ written: [], kept: 3, made: 3 });
    expect(timesOf()).toEqual(before);
    expect((await site.build({}, { outputs })).why.size).toBe(0);
  });

  it('tells of each file whose bytes are new, and of no other', async () => {
    await site.build(SITE);
    const told: [string, string][] = [];
    const derive = () => outputsOf({ 'font.css': 'font' });
    await site.build({ ...SITE, 'index.html': 'Home' }, { derive, onWritten: (...file) => told.push(file) });
    expect(told).toEqual([
      ['index.html', digestOf('Home')],
      ['font.css', digestOf('font')],
    ]);
  });

  it('takes away what is no longer wanted, with the folders that it leaves empty', async () => {
    await site.build(SITE);
    const { removed } = await site.build({ 'index.html': 'home' });
    expect(removed).toEqual(['ko/a/index.html', 'ko/b/index.html']);
    expect(site.folders()).toEqual([]);
  });

  const PAGE = 'ko/a/index.html';
  it.each<[string, () => void]>([
    [
      'was edited',
      () => {
        writeFileSync(at(PAGE), '<p>other</p>');
      },
    ],
    [
      'was replaced by one of the same size',
      () => {
        writeFileSync(at(PAGE), '<p>다</p>');
      },
    ],
    [
      'was deleted',
      () => {
        rmSync(at('ko/a'), { recursive: true });
      },
    ],
    [
      'became a folder',
      () => {
        rmSync(at(PAGE));
        mkdirSync(at(`${PAGE}/x`), { recursive: true });
      },
    ],
    [
      'lies in what became a file',
      () => {
        rmSync(at('ko/a'), { recursive: true });
        writeFileSync(at('ko/a'), 'x');
      },
    ],
    [
      'became a link',
      () => {
        rmSync(at(PAGE));
        symlinkSync(at('index.html'), at(PAGE));
      },
    ],
  ])('mends a file that %s', async (_, damage) => {
    await site.build(SITE);
    damage();
    const { written, why } = await site.build(SITE);
    expect(site.read()).toEqual(SITE);
    expect([written, why.get(PAGE)]).toEqual([[PAGE], ['not in place']]);
  });

  it('removes what others put there, and follows no link out of the folder', async () => {
    const outside = path.join(site.cache, '..', 'outside');
    mkdirSync(outside);
    writeFileSync(path.join(outside, 'note.md'), 'mine');
    await site.build(SITE);
    mkdirSync(at('ko/empty/deeper'), { recursive: true });
    writeFileSync(at('foreign.txt'), '');
    symlinkSync(outside, at('linked'));
    renameSync(at('ko/b'), at('ko/c'));
    symlinkSync(outside, at('ko/b'));
    await site.build(SITE);
    expect(site.read()).toEqual(SITE);
    expect(site.folders()).toEqual(['ko', 'ko/a', 'ko/b']);
    expect(readFileSync(path.join(outside, 'note.md'), 'utf8')).toBe('mine');
  });

  it.each([
    ['a file becomes a folder', { 'a.html': '1' }, { 'a.html/index.html': '2' }],
    ['a folder becomes a file', { 'a.html/b/index.html': '1' }, { 'a.html': '2' }],
    ['the case of a name changes', { 'media/그림.PNG': '1', 'Tag/a': '1' }, { 'media/그림.png': '1', 'tag/a': '1' }],
  ])('brings a folder to the new form when %s', async (_, before, after) => {
    await site.build(before);
    await site.build(after);
    expect(site.read()).toEqual(after);
  });

  it('replaces a name that is composed otherwise', async () => {
    writeFileSync(at('각.html'.normalize('NFD')), 'foreign');
    await site.build({ '각.html': 'ours' });
    expect(readdirSync(site.dist)).toEqual(['.madang', '각.html']);
  });

  it('knows its files where the file system itself decomposes names', async () => {
    const files = { '각/각.html': 'ours' };
    await site.build(files);
    const decomposing = {
      ...fileSystem,
      readdirSync: ((folder: string, options: { withFileTypes: true }) =>
        readdirSync(folder.normalize('NFC'), { ...options, withFileTypes: true }).map((entry) =>
          Object.assign(entry, { name: entry.name.normalize('NFD') }),
        )) as unknown as typeof readdirSync,
      lstatSync: ((file: string) => statSync(file.normalize('NFC'))) as unknown as typeof fileSystem.lstatSync,
    };
    const { written, removed, kept } = await site.build(files, { fileSystem: decomposing });
    expect({ written, removed, kept }).toEqual({ written: [], removed: [], kept: 1 });
  });

  it('makes everything again for another program', async () => {
    await site.build(SITE);
    const { why } = await site.build(SITE, { program: digestOf('2') });
    expect([...why.values()]).toEqual([['program'], ['program'], ['program']]);
  });

  it('leaves out what is not to be in the site, and tells its faults each time', async () => {
    const fault = diagnose('image-unreadable', { file: 'a.png', line: 1, column: 1 }, { format: 'PNG' });
    const image = (text: string): Output => ({
      path: 'media/a.png',
      inputs: { bytes: digestOf(text) },
      make: () => ({ content: text === '' ? undefined : text, diagnostics: text === '' ? [fault] : [] }),
    });
    const build = (text: string) => site.build({}, { outputs: [...outputsOf(SITE), image(text)] });
    await build('whole');
    expect(site.folders()).toContain('media');
    expect((await build('')).diagnostics).toEqual([fault]);
    expect(site.read()).toEqual(SITE);
    expect(site.folders()).not.toContain('media');
    const again = await build('');
    expect([again.diagnostics, again.why.size, again.kept]).toEqual([[fault], 0, 3]);
    mkdirSync(at('media'));
    writeFileSync(at('media/a.png'), 'foreign');
    await build('');
    expect(site.read()).toEqual(SITE);
    expect(site.folders()).not.toContain('media');
  });

  it('derives files from what the others hold, and takes away those of before', async () => {
    const derive: NonNullable<Parameters<typeof writeOutputs>[0]['derive']> = (files) => {
      const texts = [...files.values()].map(({ characters }) => characters).join('');
      return outputsOf({ [`fonts/${texts}.woff2`]: texts });
    };
    await site.build(SITE, { derive });
    expect(site.read()).toEqual({ ...SITE, 'fonts/가나.woff2': '가나' });
    expect((await site.build(SITE, { derive })).kept).toBe(4);
    const changed = { ...SITE, 'ko/b/index.html': '<p>다</p>' };
    const { removed } = await site.build(changed, { derive });
    expect(site.read()).toEqual({ ...changed, 'fonts/가다.woff2': '가다' });
    expect(removed).toEqual(['fonts/가나.woff2']);
  });

  it('copies what is too large to be held', async () => {
    const film = path.join(site.cache, '..', 'film.mp4');
    writeFileSync(film, 'film');
    const outputs = [
      { path: 'film.mp4', inputs: { bytes: digestOf('1') }, make: () => ({ content: { copyOf: film } }) },
    ];
    const { files } = await site.build({}, { outputs });
    expect(site.read()).toEqual({ 'film.mp4': 'film' });
    expect(files.get('film.mp4')?.digest).toBe(digestOf('film'));
    expect((await site.build({}, { outputs })).kept).toBe(1);
  });

  it('remembers what a file was made from in truth', async () => {
    const madeFrom = (text: string): Output => ({
      path: 'a.txt',
      inputs: { text: digestOf('one') },
      make: () => ({ content: text, inputs: { text: digestOf(text) } }),
    });
    await site.build({}, { outputs: [madeFrom('two')] });
    const { why } = await site.build({}, { outputs: [madeFrom('one')] });
    expect([...why]).toEqual([['a.txt', ['text']]]);
    expect(site.read()).toEqual({ 'a.txt': 'one' });
  });

  it('serves several folders from one cache', async () => {
    const other = path.join(site.dist, '..', 'other');
    await site.build(SITE);
    await site.build({ 'index.html': 'other' }, { dist: other });
    expect((await site.build(SITE)).why.size).toBe(0);
    expect((await site.build({ 'index.html': 'other' }, { dist: other })).why.size).toBe(0);
  });

  it('sees that a build with another cache was here', async () => {
    await site.build(SITE);
    await site.build({ ...SITE, 'index.html': 'HOME' }, { cache: `${site.cache}2` });
    await site.build(SITE);
    expect(site.read()).toEqual(SITE);
  });

  it.each<[string, (ledger: string) => string]>([
    ['truncated', (ledger) => ledger.slice(0, -10)],
    ['empty', () => ''],
    ['garbled', (ledger) => ledger.replace(digestOf('home'), digestOf('HOME'))],
    ['of another version', (ledger) => ledger.replace('madang-ledger-4', 'madang-ledger-3')],
  ])('makes everything again when the ledger is %s', async (_, spoil) => {
    await site.build(SITE);
    const folder = path.join(site.cache, 'ledgers');
    for (const name of readdirSync(folder)) {
      const file = path.join(folder, name);
      const whole = readFileSync(file, 'utf8');
      expect(spoil(whole)).not.toBe(whole);
      writeFileSync(file, spoil(whole));
    }
    const { written, why } = await site.build(SITE);
    expect([written, why.get('index.html')]).toEqual([Object.keys(SITE), ['new']]);
    expect(site.read()).toEqual(SITE);
  });

  it('believes no time of a folder that was left unfinished, but the bytes', async () => {
    await site.build(SITE);
    const { mtimeMs } = statSync(at('index.html'));
    writeFileSync(at('index.html'), 'HOME');
    utimesSync(at('index.html'), mtimeMs / 1000, mtimeMs / 1000);
    await writeOutputs({ dist: site.dist, cache: site.cache, outputs: outputsOf({}), program: digestOf('1') });
    mkdirSync(at('ko/a'), { recursive: true });
    writeFileSync(at('ko/a/index.html'), SITE['ko/a/index.html']);
    const { written, kept } = await site.build(SITE);
    expect({ written, kept }).toEqual({ written: ['index.html', 'ko/b/index.html'], kept: 1 });
    expect((await site.build(SITE)).why.size).toBe(0);
  });

  it.each([['../out'], ['/out'], ['a//b'], ['a/./b'], ['.madang'], ['a\\b'], ['각'.normalize('NFD')], ['']])(
    'refuses the path %j',
    async (name) => {
      await expect(site.build({ [name]: '' })).rejects.toThrow(RangeError);
    },
  );

  it('refuses two outputs with one path, and a file in which others lie', async () => {
    const twice = [...outputsOf({ a: '1' }), ...outputsOf({ a: '2' })];
    await expect(site.build({}, { outputs: twice })).rejects.toThrow(/Two outputs/);
    await expect(site.build({ a: '1', 'a/b': '2' })).rejects.toThrow(/file and a folder/);
    expect(existsSync(at('a'))).toBe(false);
    const derive = () => outputsOf({ a: '2' });
    await expect(site.build({ a: '1' }, { derive })).rejects.toThrow(/Two outputs/);
  });
});
