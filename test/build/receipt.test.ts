import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Difference, Receipt } from '#publish';
import { beforeAll, describe, expect, it } from 'vitest';
import { jpegWithPlace } from '../../src/metadata/testing/made-images.ts';
import { buildSite, type Built, emptyFolder, folderOf, showDifference } from './build-site.ts';

const content = folderOf({
  'site.yaml': 'title: 시험\naddress: https://example.org/wiki/\n',
  'ko/가.md': '---\ndg-publish: true\ntags: [시험]\npermalink: /옛집/\n---\n\n# 가\n\n![[그림.jpg]]\n',
  'ko/나.md': '# 나\n\n아직 아무도 읽지 않습니다.\n',
});
writeFileSync(path.join(content, 'ko/그림.jpg'), jpegWithPlace());
const dist = path.join(emptyFolder(), 'site');
const receiptOf = (site: string): string => readFileSync(`${site}.receipt.json`, 'utf8');

describe('the receipt of a build', () => {
  let built: Built;
  beforeAll(async () => {
    built = await buildSite(content, dist);
  });

  it('lies beside the site and not in it', () => {
    expect(built.code).toBe(0);
    expect([...built.files.keys()].filter((file) => file.includes('receipt'))).toEqual([]);
    expect(existsSync(path.join(content, 'site.receipt.json'))).toBe(false);
  });

  it('says what was published, from where and why', () => {
    const { pages, assets, redirects, totals, leakCheck, files } = JSON.parse(receiptOf(dist)) as Receipt;
    expect(pages.find(({ kind }) => kind === 'note')).toEqual({
      address: `/wiki/ko/${encodeURIComponent('가')}/`,
      kind: 'note',
      note: 'ko/가.md',
      why: { decidedBy: 'dg-publish', at: 'ko/가.md:2' },
    });
    expect(assets).toEqual([{ path: 'media/ko/그림.jpg', source: 'ko/그림.jpg', usedBy: ['ko/가.md'] }]);
    expect(redirects.map(({ from }) => from)).toEqual(['옛집']);
    expect(totals).toMatchObject({ notes: 1, assets: 1, redirects: 1, files: built.files.size });
    expect(leakCheck).toMatchObject({ privateNotes: 1, filesNotSought: 0, filesSearched: built.files.size });
    expect(Object.keys(files)).toEqual([...built.files.keys()]);
  });

  it('names nothing private, no place of the machine and no time', () => {
    expect(receiptOf(dist)).not.toMatch(/나\.md|\/tmp\/|20\d\d-\d\d/);
  });

  it('is the same, byte for byte, for the same notes', async () => {
    const again = path.join(emptyFolder(), 'site');
    await buildSite(content, again);
    expect(receiptOf(again)).toBe(receiptOf(dist));
  });
});

describe('build --diff', () => {
  it('has nothing to say when nothing would change, and writes nothing', async () => {
    const before = receiptOf(dist);
    const { code, output } = await showDifference(content, dist, '--fail-on-new');
    expect([code, output.trim()]).toEqual([0, '새로 공개되는 것이 없습니다.']);
    expect(receiptOf(dist)).toBe(before);
  });

  it('says that there is no receipt yet', async () => {
    const fresh = path.join(emptyFolder(), 'site');
    const { code, output } = await showDifference(content, fresh);
    expect(code).toBe(0);
    expect(output).toContain('영수증');
    expect(output).toContain('+ ko/가.md → /wiki/ko/가/');
    expect(existsSync(fresh)).toBe(false);
  });

  it('shows what becomes public and what no longer is, before it does', async () => {
    const changed = folderOf({
      'site.yaml': 'title: { ko: 시험, en: Trial }\naddress: https://example.org/wiki/\ndefault-language: en\n',
      'ko/나.md': '---\ndg-publish: true\naliases: [둘]\n---\n\n# 나\n\n![[표.csv]] [표](표.csv)\n',
      'ko/표.csv': 'a,b\n',
    });
    mkdirSync(path.join(changed, 'en'));
    const text = await showDifference(changed, dist, '--fail-on-new');
    expect(text.code).toBe(1);
    expect(text.output).toContain('Newly public:\n  + ko/나.md → /wiki/ko/나/  dg-publish (ko/나.md:2)');
    expect(text.output).toContain('  + ko/표.csv ← ko/나.md');
    expect(text.output).toMatch(/No longer public:\n {2}- ko\/가\.md/);
    const json = await showDifference(changed, dist, `${dist}.receipt.json`, '--format', 'json');
    const difference = JSON.parse(json.output) as Difference & { readonly compared: boolean };
    expect(difference.compared).toBe(true);
    expect(difference.added.notes.map(({ note }) => note)).toEqual(['ko/나.md']);
    expect(difference.removed.redirects.map(({ from }) => from)).toEqual(['옛집']);
  });

  it('fails where the receipt is none', async () => {
    const { code, output } = await showDifference(content, dist, path.join(content, 'site.yaml'));
    expect(code).toBe(2);
    expect(output).toContain('영수증이 아닙니다');
  });
});
