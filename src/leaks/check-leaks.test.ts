import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { loadSite } from '#site';
import { readVault } from '#vault';
import { checkLeaks } from './check-leaks.ts';

const root = mkdtempSync(path.join(tmpdir(), 'madang-leaks-'));
afterAll(() => {
  rmSync(root, { recursive: true, force: true });
});

function write(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(path.join(root, 'folder-'));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  }
  return folder;
}

async function leaksOf(
  notes: Readonly<Record<string, string>>,
  page: string,
  alsoSaid: readonly string[] = [],
): Promise<string[]> {
  const content = write(notes);
  const { site } = await loadSite(content);
  const vault = await readVault(content, site);
  const { leaks } = await checkLeaks({ dist: write({ 'en/index.html': page }), site, vault, program: [], alsoSaid });
  return leaks.map(({ file }) => file);
}

const PUBLIC = '# Notes of a keeper\n\n## Aggregate functions\n';

it('knows the name of the site behind the title of a page', async () => {
  const notes = {
    'site.yaml': 'title: lighthouse garden\n',
    'a.md': PUBLIC,
    'b.md': '---\nprivate: true\n---\nKeeper lighthouse garden plans.\n',
  };
  expect(await leaksOf(notes, '<title>Notes of a keeper · lighthouse garden</title>')).toEqual([]);
  expect(await leaksOf(notes, '<p>keeper lighthouse garden plans</p>')).toEqual(['b.md']);
});

it('knows what the glossary says, a private note called like a concept or not', async () => {
  const notes = { 'a.md': PUBLIC, 'b.md': '---\nprivate: true\n---\n# 노드 압박 축출\n\nNobody may know.\n' };
  const page = '<h1>노드 압박 축출</h1>';
  expect(await leaksOf(notes, page, ['노드 압박 축출'])).toEqual([]);
  expect(await leaksOf(notes, page)).toEqual(['b.md']);
  expect(await leaksOf(notes, '<p>nobody may know</p>', ['노드 압박 축출'])).toEqual(['b.md']);
});

it('knows the name of the anchor beside a heading', async () => {
  const notes = {
    'a.md': PUBLIC,
    'b.md': '---\nprivate: true\n---\nA link to aggregate functions\n',
  };
  expect(await leaksOf(notes, '<a aria-label="Link to “Aggregate functions”"></a>')).toEqual([]);
  expect(await leaksOf(notes, '<p>A link to aggregate functions</p>')).toEqual(['b.md']);
});

it('knows both faces of a public note, beside which a private one has the same path', async () => {
  const notes = {
    'ko/데몬셋/daemonset.md': '# 데몬셋\n',
    'en/데몬셋/daemonset.md': '---\ndraft: true\n---\n# DaemonSet plans\n',
    'ko/데몬셋/daemonset.csv': '1,2\n',
  };
  expect(await leaksOf(notes, '<a href="/en/데몬셋/daemonset/"></a><a href="/ko/데몬셋/daemonset/"></a>')).toEqual([]);
  expect(await leaksOf(notes, '<a href="/ko/데몬셋/daemonset.csv"></a>')).toEqual(['ko/데몬셋/daemonset.csv']);
  expect(await leaksOf(notes, '<p>Daemonset plans</p>')).toEqual(['en/데몬셋/daemonset.md']);
});

it('knows a link to a section of a public note', async () => {
  const notes = {
    'a/priority-disk.md': PUBLIC,
    'b.md':
      '---\nprivate: true\n---\nSee [[priority-disk#Aggregate functions]] and [[a/priority-disk#Secret functions]].\n',
  };
  expect(await leaksOf(notes, '<a href="/a">priority-disk &gt; Aggregate functions</a>')).toEqual([]);
  expect(await leaksOf(notes, '<a href="/a">priority-disk &gt; Secret functions</a>')).toEqual(['b.md']);
});
