import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { generatedPages } from './generated-pages.ts';

it('the pages on settings and diagnostics say what the program says (npm run generate:pages)', async () => {
  const pages = await generatedPages();
  expect(pages.size).toBeGreaterThan(10);
  for (const [path, text] of pages) expect([path, await readFile(`content/${path}`, 'utf8')]).toEqual([path, text]);
});
