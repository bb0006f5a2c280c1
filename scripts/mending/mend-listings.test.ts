import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { loadSite } from '#site';
import { readVault } from '#vault';
import { mendable, mendNote } from './mend-listings.ts';
import { mendableText, mendedText } from './mended-text.ts';

const LOST = '---\ntitle: 파드\n---\n\n```yaml\napiVersion: v1\nkind: Pod\nmetadata:\nname: a\n```\n';
const WHOLE = LOST.replace('\nname: a', '\n  name: a');

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'madang-mend-'));
  writeFileSync(path.join(folder, 'lost.md'), LOST);
  writeFileSync(path.join(folder, 'sound.md'), WHOLE);
  writeFileSync(path.join(folder, 'korean.md'), Buffer.from([0xb8, 0xb6, 0xb4, 0xe7, ...Buffer.from(`\n${LOST}`)]));
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

it('finds the notes that can be mended, rewrites those only that are UTF-8, and says what was done', async () => {
  const { site } = await loadSite(folder);
  const lost = mendable(await readVault(folder, site));
  expect(lost.map(({ file }) => file)).toContain('lost.md');
  expect(lost.map(({ file }) => file)).not.toContain('sound.md');
  expect(mendableText(lost, 'ko')).toContain('check:notes -- --fix');

  const before = readFileSync(path.join(folder, 'korean.md'));
  expect(await mendNote(folder, 'korean.md')).toEqual([]);
  expect(readFileSync(path.join(folder, 'korean.md'))).toEqual(before);

  const listings = await mendNote(folder, 'lost.md');
  expect(readFileSync(path.join(folder, 'lost.md'), 'utf8')).toBe(WHOLE);
  const mended = [{ file: 'lost.md', listings }];
  expect(mendedText(mended, 'ko')).toBe('lost.md:5: 들여쓰기를 Pod의 필드대로 되살렸습니다.\n');
  expect(mendedText(mended, 'en')).toBe('lost.md:5: the indentation was put back as the fields of Pod ask for it.\n');
  expect(mendable(await readVault(folder, site)).map(({ file }) => file)).not.toContain('lost.md');
});

it('says nothing where nothing is to be done', () => {
  expect([mendableText([], 'en'), mendedText([], 'ko')]).toEqual(['', '']);
});
