import { mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Digest, digestOf } from '#naming';
import { loadSite } from '#site';
import type { Store } from '#store';
import { NoteChanged, readVault, type Vault, vaultReader } from '#vault';

const TODAY = '2026-01-01';
const PROGRAM = digestOf('program');
const NOTHING = (): void => undefined;

/** A store in memory that tells how often something was put into it. */
function countingStore(): Store & { readonly count: () => number; readonly text: () => string } {
  const values = new Map<Digest, string>();
  let count = 0;
  return {
    get: (key) => values.get(key),
    has: (key) => values.has(key),
    set: (key, value) => {
      count++;
      values.set(key, value);
    },
    save: () => Promise.resolve(),
    count: () => count,
    text: () => [...values.values()].join('\n'),
  };
}

/** As JSON has it, in which a field that is `undefined` and one that is not there are the same. */
function plain({ attachments, ...vault }: Vault): unknown {
  return JSON.parse(JSON.stringify({ ...vault, attachments: [...attachments] }));
}

const fixtures = path.join(import.meta.dirname, 'fixtures');

describe('facts that were kept', () => {
  it.each(readdirSync(fixtures))('are those that are found in fixtures/%s', async (name) => {
    const content = path.join(fixtures, name, 'content');
    const { site } = await loadSite(content);
    const fresh = await readVault(content, site, TODAY);
    const store = countingStore();
    expect(plain(await readVault(content, site, TODAY, { store, program: PROGRAM }))).toEqual(plain(fresh));
    const written = store.count();
    expect(plain(await readVault(content, site, TODAY, { store, program: PROGRAM }))).toEqual(plain(fresh));
    expect(store.count()).toBe(written);
  });
});

describe('facts that were kept, after a change,', () => {
  let root: string;
  /** Each file is as old as no other, and older than the coarsest clock. */
  let age: number;
  beforeEach(() => {
    root = mkdtempSync(path.join(tmpdir(), 'madang-facts-'));
    age = 1_600_000_000;
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 60_000 });
  });
  afterEach(() => {
    vi.useRealTimers();
    rmSync(root, { recursive: true });
  });

  function write(name: string, content: string): void {
    const file = path.join(root, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content);
    utimesSync(file, age, ++age);
  }

  /** Reads with what was kept, reading only what changed, and without, on a day. */
  async function both(store: Store, today: string): Promise<{ kept: unknown; late: unknown; fresh: unknown }> {
    const { site } = await loadSite(root);
    const kept = await readVault(root, site, today, { store, program: PROGRAM });
    const late = await readVault(root, site, today, { store, program: PROGRAM, readsLate: true });
    return { kept: plain(kept), late: plain(late), fresh: plain(await readVault(root, site, today)) };
  }

  it.each<[what: string, before: Record<string, string>, change: () => void, today?: string]>([
    [
      'the text of a note',
      { 'a.md': 'one' },
      () => {
        write('a.md', 'two');
      },
    ],
    [
      'its name',
      { 'a.md': 'one' },
      () => {
        renameSync(path.join(root, 'a.md'), path.join(root, 'a.en.md'));
      },
    ],
    [
      'its bytes, which give the same text',
      { 'a.md': 'one\n' },
      () => {
        write('a.md', 'one\r\n');
      },
    ],
    [
      'what the settings say about flavours',
      { 'a.md': '' },
      () => {
        write('site.yaml', 'flavours: { a.md: jekyll }');
      },
    ],
    [
      'the languages',
      { 'a.md': '---\nlang: en\n---\n' },
      () => {
        write('site.yaml', 'languages: [ko]');
      },
    ],
    [
      'the default language',
      { 'a.md': '' },
      () => {
        write('site.yaml', 'default-language: en');
      },
    ],
    [
      'what marks its folder',
      { 'a.md': '' },
      () => {
        write('.obsidian/app.json', '{}');
      },
    ],
    [
      'another mark of its folder',
      { 'a.md': '', '.obsidian/app.json': '' },
      () => {
        write('_config.yml', 'title: a');
      },
    ],
    [
      'what the settings of Jekyll give it',
      { 'a.md': '', '_config.yml': 'defaults: [{ scope: { path: "" }, values: { layout: page, description: one } }]' },
      () => {
        write('_config.yml', 'defaults: [{ scope: { path: "" }, values: { layout: page, description: two } }]');
      },
    ],
    [
      'the lines on which they do',
      { 'a.md': '', '_config.yml': 'defaults: [{ scope: { path: "" },  values: { draft: maybe } }]' },
      () => {
        write('_config.yml', 'defaults: [{ scope: { path: "" },\n values: { draft: maybe } }]');
      },
    ],
    [
      'the folder of notes of Hugo',
      { 'docs/a.md': '', 'content/a.md': '', 'hugo.toml': 'contentDir = "docs"' },
      () => {
        write('hugo.toml', 'contentDir = "content"');
      },
    ],
    [
      'what Quartz ignores',
      { 'content/a.md': '', 'quartz.config.ts': 'ignorePatterns: []' },
      () => {
        write('quartz.config.ts', 'ignorePatterns: ["a.md"]');
      },
    ],
    ['the day, where a note waits for it', { 'a.md': '---\npublishDate: 2026-01-05\n---\n' }, NOTHING, '2026-01-05'],
    ['the day, where a note ends', { 'a.md': '---\nexpiryDate: 2026-01-05\n---\n' }, NOTHING, '2026-01-05'],
    ['the day, where a post waits for it', { '_posts/2026-01-05-a.md': '' }, NOTHING, '2026-01-05'],
    [
      'what another note asks for',
      { 'a.md': '', 'b.md': '' },
      () => {
        write('b.md', '---\npublish: true\n---\n');
      },
    ],
  ])('follow %s', async (_what, before, change, today = TODAY) => {
    for (const [name, content] of Object.entries(before)) write(name, content);
    const store = countingStore();
    const first = await both(store, TODAY);
    expect(first.kept).toEqual(first.fresh);
    expect(first.late).toEqual(first.fresh);
    change();
    const second = await both(store, today);
    expect(second.fresh).not.toEqual(first.fresh);
    expect(second.kept).toEqual(second.fresh);
    expect(second.late).toEqual(second.fresh);
    // And back on the first day, where only the day was another.
    if (today !== TODAY) expect((await both(store, TODAY)).kept).toEqual(first.fresh);
  });

  describe('of files that are known', () => {
    /** The text of `a.md` as it is read when it is asked for, after another reading and after a change in between. */
    async function textAfter(change: () => void): Promise<() => string | undefined> {
      write('a.md', 'one\r\n');
      const { site } = await loadSite(root);
      const kept = { store: countingStore(), program: PROGRAM, readsLate: true };
      await vaultReader(root, kept).read(site, TODAY);
      const { notes } = await vaultReader(root, kept).read(site, TODAY);
      change();
      return () => notes[0]?.source;
    }

    it('tell the text that is read when it is asked for', async () => {
      const text = await textAfter(NOTHING);
      expect(text()).toBe('one\n');
      write('a.md', 'two');
      expect(text()).toBe('one\n');
    });

    it.each<[what: string, change: () => void]>([
      [
        'is another',
        () => {
          write('a.md', 'two');
        },
      ],
      [
        'is gone',
        () => {
          rmSync(path.join(root, 'a.md'));
        },
      ],
    ])('tell no text that %s by then', async (_what, change) => {
      const text = await textAfter(change);
      expect(text).toThrow(NoteChanged);
      expect(text).toThrow('a.md');
    });

    it('tell the text of a file that may change unseen as it was', async () => {
      vi.setSystemTime(vi.getRealSystemTime());
      const text = await textAfter(() => {
        write('a.md', 'two');
      });
      expect(text()).toBe('one\n');
    });
  });

  it('are found anew by another program', async () => {
    write('a.md', 'one');
    const { site } = await loadSite(root);
    const store = countingStore();
    await readVault(root, site, TODAY, { store, program: PROGRAM });
    const written = store.count();
    await readVault(root, site, TODAY, { store, program: digestOf('another program') });
    expect(store.count()).toBe(2 * written);
  });

  it('are forgotten where most of them are of no note any more', async () => {
    // So many that each bundle of facts has other notes too; the store itself lets go of what nobody asks for.
    for (let note = 0; note < 600; note++) write(`${note}.md`, `---\ntitle: note ${note}\n---\n`);
    const store = countingStore();
    await both(store, TODAY);
    for (let note = 0; note < 500; note++) rmSync(path.join(root, `${note}.md`));
    await both(store, TODAY);
    const left = [...store.text().matchAll(/"note (\d+)"/g)].map(([, note]) => Number(note));
    expect(left.filter((note) => note >= 500)).toHaveLength(100);
    expect(left.length).toBeLessThan(400);
  });

  it('are kept while another branch is looked at', async () => {
    write('a.md', 'one');
    const store = countingStore();
    const { site } = await loadSite(root);
    await readVault(root, site, TODAY, { store, program: PROGRAM });
    write('a.md', 'two');
    await readVault(root, site, TODAY, { store, program: PROGRAM });
    const before = store.count();
    write('a.md', 'one');
    await readVault(root, site, TODAY, { store, program: PROGRAM });
    expect(store.count()).toBe(before);
  });

  it('stay on another day, where no day is waited for', async () => {
    write('a.md', '---\ndate: 2026-01-05\n---\n');
    const store = countingStore();
    await both(store, TODAY);
    const written = store.count();
    await both(store, '2026-01-05');
    expect(store.count()).toBe(written);
  });
});
