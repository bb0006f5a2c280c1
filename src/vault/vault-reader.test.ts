import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadSite } from '#site';
import { readVault, type Vault, vaultReader, type VaultReader } from '#vault';
import { seededRandom } from '../../test/hostile/seeded-random.ts';

const TODAY = '2026-01-01';

const TEXTS = [
  '',
  '# 제목\n\n[[b]] 글\n',
  '---\ntitle: 데몬셋\ntags: [a]\n---\n본문\n',
  '---\ndraft: true\n---\n',
  '---\npublish: true\n---\nasked\n',
  '---\npublishDate: 2026-01-02\n---\n',
  '---\ntitle: [broken\n---\n',
  '---\ncascade:\n  draft: true\n---\n',
  '{{< note >}} {% raw %} ![[x]]\n',
];
const FOLDERS = ['', 'ko', 'en/deep', '_posts', 'content', 'templates', '비공개'];
const NAMES = ['a.md', 'b.md', '가.md', 'index.md', '_index.md', '2026-01-05-c.md', 'x.png', 'p.html', 't.txt'];
/** Files that say how all others are read. */
const SETTINGS: Readonly<Record<string, readonly string[]>> = {
  '_config.yml': ['', 'exclude: [ko]', 'defaults: [{ scope: { path: "" }, values: { draft: true } }]'],
  '.obsidian/templates.json': ['{"folder": "ko"}', '{"folder": "templates"}'],
  '.obsidian/app.json': ['{}'],
  'hugo.toml': ['', 'contentDir = "content"', 'contentDir = "en"'],
  'quartz.config.ts': ['ignorePatterns: ["a.md"]', 'ignorePatterns: []'],
  'site.yaml': ['', 'never-public: ko', 'flavours: { "ko/**": jekyll }', 'languages: [ko]', 'publication: all'],
};

describe('vaultReader', () => {
  let above: string;
  let root: string;

  beforeEach(() => {
    above = mkdtempSync(path.join(tmpdir(), 'madang-reader-'));
    root = path.join(above, 'notes');
    mkdirSync(root);
  });
  afterEach(() => {
    rmSync(above, { recursive: true });
  });

  function write(name: string, text: string): string {
    const file = path.join(root, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
    return file;
  }

  /** Reads what changed, and the whole folder afresh. */
  async function both(reader: VaultReader, changed?: ReadonlySet<string>, today = TODAY): Promise<[Vault, Vault]> {
    const { site } = await loadSite(root);
    return [await reader.read(site, today, changed), await readVault(root, site, today)];
  }

  it.each([1, 2, 3, 4, 5, 6])('gives what reading everything gives, whatever is changed (seed %i)', async (seed) => {
    const { below, pick, once } = seededRandom(seed);
    const somewhere = (): string => path.posix.join(pick(FOLDERS), pick(NAMES));
    /** Changes something, and gives the paths that a watcher would tell of. */
    const change = (): string[] => {
      const name = somewhere();
      const file = path.join(root, name);
      switch (below(8)) {
        case 0:
        case 1:
        case 2:
          return [write(name, pick(TEXTS))];
        case 3:
          rmSync(file, { force: true });
          return [file];
        case 4: {
          const to = path.join(root, somewhere());
          if (!existsSync(file)) return [];
          mkdirSync(path.dirname(to), { recursive: true });
          renameSync(file, to);
          return [file, to];
        }
        case 5: {
          const from = path.join(root, pick(FOLDERS.slice(1)));
          const to = path.join(root, `moved-${below(3)}`);
          if (!existsSync(from) || existsSync(to)) return [];
          renameSync(from, to);
          return [from, to];
        }
        case 6: {
          const folder = path.join(root, pick([...FOLDERS.slice(1), 'moved-0', 'moved-1', 'moved-2']));
          rmSync(folder, { recursive: true, force: true });
          return [folder];
        }
        default: {
          const setting = pick(Object.keys(SETTINGS));
          const at = path.join(root, setting);
          if (once(2)) return [write(setting, pick(SETTINGS[setting] ?? ['']))];
          rmSync(at, { force: true });
          return [at];
        }
      }
    };
    for (let file = 0; file < 12; file++) write(somewhere(), pick(TEXTS));
    const reader = vaultReader(root);
    const [first, fresh] = await both(reader);
    expect(first).toEqual(fresh);
    for (let step = 0; step < 40; step++) {
      const changed = new Set(Array.from({ length: 1 + below(3) }, change).flat());
      const [vault, whole] = await both(reader, changed, once(4) ? '2026-01-03' : TODAY);
      expect([step, vault]).toEqual([step, whole]);
    }
  });

  it('looks only at what it is told of', async () => {
    const a = write('a.md', 'one');
    write('b.md', 'one');
    const reader = vaultReader(root);
    await both(reader);
    write('a.md', 'two');
    write('b.md', 'two');
    write('c.md', 'two');
    const [vault, whole] = await both(reader, new Set([path.join(above, 'x.md')]));
    expect(vault.notes.map(({ source }) => source)).toEqual(['one', 'one']);
    expect(whole.notes).toHaveLength(3);
    const told = await both(reader, new Set([a]));
    // The list of files in the folder is read anew with it.
    expect(told[0].notes.map(({ source }) => source)).toEqual(['two', 'one', 'two']);
    const [all, fresh] = await both(reader);
    expect(all).toEqual(fresh);
  });

  it('knows changed paths by the link through which the folder was opened, and in either normal form', async () => {
    const link = path.join(above, 'link');
    symlinkSync(root, link);
    write('가.md', 'one');
    const reader = vaultReader(link);
    const { site } = await loadSite(root);
    await reader.read(site, TODAY);
    write('가.md', 'two');
    const byLink = await reader.read(site, TODAY, new Set([path.join(link, '가.md'.normalize('NFD'))]));
    expect(byLink.notes.map(({ source }) => source)).toEqual(['two']);
    write('가.md', 'three');
    const byRealPath = await reader.read(site, TODAY, new Set([path.join(root, '가.md')]));
    expect(byRealPath.notes.map(({ source }) => source)).toEqual(['three']);
  });

  it('follows a link to a note that changed', async () => {
    const real = write('docs/real.md', 'one');
    symlinkSync('docs/real.md', path.join(root, 'link.md'));
    const reader = vaultReader(root);
    await both(reader);
    write('docs/real.md', 'two');
    const [vault, fresh] = await both(reader, new Set([real]));
    expect(vault.notes.map(({ source }) => source)).toEqual(['two', 'two']);
    expect(vault).toEqual(fresh);
  });

  it('gives the very notes again that did not change', async () => {
    write('a.md', 'one');
    write('_posts/2026-01-01-b.md', 'first');
    write('_posts/2026-01-02-b.md', 'second');
    const reader = vaultReader(root);
    const [before] = await both(reader);
    const [after] = await both(reader, new Set([write('a.md', 'two')]));
    expect(after.notes.map((note) => before.notes.includes(note))).toEqual([true, true, false]);
    const [closed] = await both(reader, new Set([write('site.yaml', 'never-public: a.md')]));
    expect(closed.notes.map((note) => after.notes.includes(note))).toEqual([true, true, false]);
  });

  it('reads all again after the whole folder was gone', async () => {
    const file = write('a.md', 'one');
    const reader = vaultReader(root);
    await both(reader);
    rmSync(root, { recursive: true });
    expect((await both(reader, new Set([root])))[0].notes).toEqual([]);
    mkdirSync(root);
    write('b.md', 'two');
    const [vault, fresh] = await both(reader, new Set([file]));
    expect(vault.notes.map(({ id }) => id)).toEqual(['b.md']);
    expect(vault).toEqual(fresh);
  });

  it('loses no change where it is asked again before it has answered', async () => {
    const [a, b] = [write('a.md', 'one'), write('b.md', 'one')];
    const { site } = await loadSite(root);
    const reader = vaultReader(root);
    await reader.read(site, TODAY);
    write('a.md', 'two');
    const first = reader.read(site, TODAY, new Set([a]));
    write('b.md', 'two');
    const second = reader.read(site, TODAY, new Set([b]));
    await first;
    expect((await second).notes.map(({ source }) => source)).toEqual(['two', 'two']);
  });
});
