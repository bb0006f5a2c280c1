import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { digestOf } from '#naming';
import { loadSite } from '#site';
import { readVault } from '#vault';
import { checkLeaks, openLeakCheck } from './check-leaks.ts';

const root = mkdtempSync(path.join(tmpdir(), 'madang-leaks-'));
afterAll(() => {
  rmSync(root, { recursive: true });
});

const [content, dist] = [path.join(root, 'content'), path.join(root, 'dist')];
const PAGES = 200;
/** What the pages say: one in seven what nobody may know. */
const pages = Array.from({ length: PAGES }, (_, page) => ({
  path: `en/${page}/index.html`,
  text: `<nav><a href="/en/">Home</a></nav><h1>Page ${page}</h1><p>${page % 7 === 3 ? `Violet Whale ${page}` : 'A note'}</p>`,
}));

function write(folder: string, file: string, text: string): void {
  mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
  writeFileSync(path.join(folder, file), text);
}

write(content, 'a.md', '---\nprivate: true\ntitle: Violet Whale\n---\nNobody may know.\n');
write(content, 'b.md', '# Page\n\nA note.\n');
for (const { path: file, text } of pages) write(dist, file, text);
const files = pages.map(({ path: file, text }) => ({ path: file, digest: digestOf(text) }));
const { site } = await loadSite(content);
const check = { dist, site, vault: await readVault(content, site), program: [] };

it('finds in a thread, in files that it is told of while others are made, what it finds at the end', async () => {
  const atTheEnd = await checkLeaks({ ...check, files });
  expect(atTheEnd.leaks).toHaveLength(1);
  const open = openLeakCheck({ ...check, few: 10 });
  for (const file of files.slice(0, 150)) open.look([file]);
  const ahead = await open.finish(files);
  await open.close();
  expect(ahead).toEqual(atTheEnd);
});

it('searches a file again that is another at the end than when it was told of it', async () => {
  const open = openLeakCheck({ ...check, few: 10 });
  open.look(files.map((file) => ({ ...file, digest: digestOf('before') })));
  const { leaks } = await open.finish(files);
  await open.close();
  expect(leaks).toEqual((await checkLeaks(check)).leaks);
});

it('fails where a file cannot be read that is in the site', async () => {
  const open = openLeakCheck({ ...check, few: 10 });
  open.look([...files, { path: 'en/nowhere/index.html', digest: digestOf('nowhere') }]);
  await expect(open.finish(files)).rejects.toThrow('nowhere');
  await open.close();
});
