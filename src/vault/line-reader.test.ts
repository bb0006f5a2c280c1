import path from 'node:path';
import { expect, it } from 'vitest';
import { readSite } from '#site';
import { lineReader, readVault } from '#vault';

it('reads lines of notes and of the settings, and of nothing else', async () => {
  const content = path.join(import.meta.dirname, 'fixtures/faulty-frontmatter/content');
  const readLine = lineReader(await readVault(content, readSite('', 'site.yaml', 'notes').site));
  expect(readLine('colon.md', 2)).toBe('title: 데몬셋: 정리');
  expect(readLine('colon.md', 99)).toBeUndefined();
  expect(readLine('site.yaml', 1)).toBe('publication: all');
  expect(readLine('../expected.json', 1)).toBe('');
  expect(readLine('none.md', 1)).toBe('');
});
