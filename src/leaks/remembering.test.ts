import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { digestOf } from '#naming';
import { loadSite } from '#site';
import { readVault } from '#vault';
import { checkLeaks } from './check-leaks.ts';
import { tell } from './testing/random-story.ts';

/** Against endless loops alone. */
const LONGEST = 300_000;
const STEPS = 150;

describe('a check that remembers', () => {
  it.each([1, 2, 3])(
    'comes to the same result as one that does not, whatever was edited (%i)',
    async (seed) => {
      const { differences, leaking } = await tell({ seed, steps: STEPS, remembering: checkLeaks });
      expect(differences).toEqual([]);
      // It had something to tell, and something to be silent about.
      expect(leaking).toBeGreaterThan(20);
      expect(leaking).toBeLessThan(STEPS);
    },
    LONGEST,
  );
});

type Part = (...given: readonly never[]) => unknown;
type Module = Readonly<Record<string, Part>>;

/** The check with one of the things forgotten that make what it remembers true. */
async function forgetful(file: string, weaker: (module: Module) => Module): Promise<typeof checkLeaks> {
  vi.resetModules();
  vi.doMock(file, async (original: () => Promise<Module>) => {
    const module = await original();
    return { ...module, ...weaker(module) };
  });
  const { checkLeaks: forgetting } = await import('./check-leaks.ts');
  vi.doUnmock(file);
  return forgetting;
}

const ANY = digestOf('any');

describe('the story tells on a check that forgets', () => {
  it.each<readonly [string, string, (module: Module) => Module]>([
    ['the text of notes', './sources.ts', () => ({ noteKey: ({ id }: { id: string }) => digestOf(id) })],
    [
      'the settings and the program',
      './kept-memory.ts',
      ({ keptMemory, keepMemory }) => ({
        keptMemory: (cache: never) => keptMemory?.(cache, ANY as never),
        keepMemory: (cache: never, _: never, ...rest: never[]) => keepMemory?.(cache, ANY as never, ...rest),
      }),
    ],
    [
      'what files hold',
      './known-files.ts',
      ({ knownFile }) => ({
        knownFile: async (file: { path: string }, cleaned: never) => {
          const known = (await knownFile?.(file as never, cleaned)) as object | undefined;
          return known && { ...known, key: digestOf(file.path) };
        },
      }),
    ],
  ])(
    '%s',
    async (_, file, weaker) => {
      const remembering = await forgetful(file, weaker);
      const { differences } = await tell({ seed: 1, steps: STEPS, remembering });
      expect(differences).not.toEqual([]);
    },
    LONGEST,
  );

  it(
    'what the site holds',
    async () => {
      const { differences } = await tell({ seed: 1, steps: STEPS, remembering: checkLeaks, digestOfFile: () => ANY });
      expect(differences).not.toEqual([]);
    },
    LONGEST,
  );
});

type Files = Readonly<Record<string, string | undefined>>;

/** Files whose secrets are in a page, found by a check that remembers how it was before. `undefined` takes a file away. */
async function leaksAfter(check: typeof checkLeaks, page: string, before: Files, after: Files): Promise<string[]> {
  const root = mkdtempSync(path.join(tmpdir(), 'madang-leaks-'));
  const [content, dist, cache] = [path.join(root, 'content'), path.join(root, 'dist'), path.join(root, 'cache')];
  let leaks: string[] = [];
  for (const files of [{ '../dist/index.html': page, ...before }, after]) {
    for (const [name, text] of Object.entries(files)) {
      const file = path.join(content, name);
      mkdirSync(path.dirname(file), { recursive: true });
      if (text === undefined) rmSync(file);
      else writeFileSync(file, text);
    }
    const { site } = await loadSite(content);
    const vault = await readVault(content, site);
    const found = await check({ dist, site, vault, program: [], cache });
    leaks = found.leaks.map(({ file }) => file);
  }
  rmSync(root, { recursive: true });
  return leaks;
}

const PRIVATE = '---\nprivate: true\n---\n';

describe.each<readonly [string, string, Files, Files, string, string, (module: Module) => Module]>([
  [
    'the name of a private note, which a public one says as long as it was none',
    '<p>Violet Whale</p>',
    { 'a.md': 'See [[Violet Whale]].\n', 'b.md': `${PRIVATE}## Violet Whale\n` },
    { 'c.md': '---\nprivate: true\ntitle: Violet Whale\n---\n' },
    'b.md',
    './secret-names.ts',
    ({ secretNames }) => ({
      secretNames: (notes: never) => ({ ...(secretNames?.(notes) as object), names: new Set() }),
    }),
  ],
  [
    'the name of a folder, which a file says as long as a public note lies there',
    '<p>Galaxy Ledger</p>',
    {
      'a.md': 'See ![[table.csv]].\n',
      'Galaxy Ledger/b.md': `${PRIVATE}Nothing.\n`,
      'Galaxy Ledger/c.md': 'Nothing.\n',
      'Galaxy Ledger/table.csv': '1,2\n',
    },
    { 'Galaxy Ledger/c.md': undefined },
    'Galaxy Ledger/b.md',
    './secret-folders.ts',
    ({ secretFolders }) => ({
      secretFolders: (...notes: never[]) => ({ ...(secretFolders?.(...notes) as object), folders: new Set() }),
    }),
  ],
])('%s', (_, page, before, after, leaking, file, weaker) => {
  it('is found out, but by a check that forgets who is private', async () => {
    expect(await leaksAfter(checkLeaks, page, before, {})).toEqual([]);
    expect(await leaksAfter(checkLeaks, page, before, after)).toEqual([leaking]);
    expect(await leaksAfter(await forgetful(file, weaker), page, before, after)).toEqual([]);
  });
});
