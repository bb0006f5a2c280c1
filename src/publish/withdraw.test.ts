import { receiptPath } from '#locations';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { diagnose } from '#diagnostics';
import { expect, it } from 'vitest';
import { siteFolder } from './outputs/testing/site-folder.ts';
import { withdraw } from './withdraw.ts';

it('leaves nothing that could be published or kept, and the next build makes everything again', async () => {
  const files = { 'index.html': 'home', 'ko/가/index.html': '가' };
  const site = siteFolder();
  await site.build(files);
  writeFileSync(receiptPath(site.dist), '{}');
  const leak = diagnose('leak-file', { file: 'private.md', line: 1, column: 1 }, { distPath: 'index.html' });
  const { site: withdrawn, report } = await withdraw(site.dist, site.cache, [leak]);

  expect(readdirSync(site.dist).sort()).toEqual(['.madang', 'NOT-PUBLISHED.txt']);
  expect(existsSync(receiptPath(site.dist))).toBe(false);
  expect(readFileSync(path.join(withdrawn, 'ko/가/index.html'), 'utf8')).toBe('가');
  expect(readFileSync(report, 'utf8')).toContain('leak-file');

  const { written, why } = await site.build(files);
  expect([written, ...why.values()]).toEqual([Object.keys(files), ['new'], ['new']]);
  expect(site.read()).toEqual(files);
  site.remove();
});
