import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildSite, checkNotes, emptyFolder, folderOf, importNotes, readFiles } from './build-site.ts';

describe('npm run import', () => {
  it('tells how it is used, in both languages', async () => {
    const [en, ko] = await Promise.all([importNotes('--help'), importNotes('--help', '--lang', 'ko')]);
    expect([en.code, ko.code]).toEqual([0, 0]);
    for (const word of ['--to', '--dry-run', '--overwrite', '--verbose', '--format', '--lang']) {
      expect(en.output).toContain(word);
      expect(ko.output).toContain(word);
    }
    expect(ko.output).toContain('쓰는 법');
  });

  it.each([[], ['a', 'b'], ['a', '--bogus'], ['a', '--format', 'xml'], ['a', '--lang', 'fr'], ['nowhere']])(
    'refuses the arguments %j %j %j',
    async (...args) => {
      const { code, output } = await importNotes(...args);
      expect(code).toBe(2);
      expect(output).not.toMatch(/^\s+at /m);
    },
  );

  it('writes notes, and tells of each in a line; a second run changes nothing', async () => {
    const from = folderOf({ 'ko/가.md': '# 가\n\n[[나]]', 'ko/나.md': '---\ndraft: true\n---\n글', 'x.png': 'x' });
    const to = path.join(emptyFolder(), 'content');
    const tried = await importNotes(from, '--to', to, '--dry-run');
    expect([tried.code, existsSync(to)]).toEqual([0, false]);
    const first = await importNotes(from, '--to', to, '--lang', 'ko');
    expect(first.code).toBe(0);
    expect(first.output).toContain('100  ko/가.md  ←  ko/가.md');
    expect(first.output).toContain('비공개 노트 1개');
    expect(first.output).toContain('x.png');
    const files = readFiles(to);
    const second = await importNotes(from, '--to', to, '--lang', 'en');
    expect(second.output).toContain('unchanged 2');
    expect(readFiles(to)).toEqual(files);
  });

  it('ends with 1 where something is in the way', async () => {
    const { code, output } = await importNotes(folderOf({ 'ko/a.md': '가' }), '--to', folderOf({ 'ko/a.md': '나' }));
    expect(code).toBe(1);
    expect(output).toContain('--overwrite');
  });

  it('tells programs the same', async () => {
    const from = folderOf({ 'a.md': '가나다 [[없음]]' });
    const { output } = await importNotes(from, '--to', path.join(emptyFolder(), 'x'), '--format', 'json');
    expect(JSON.parse(output)).toMatchObject({
      notes: [
        { from: 'a.md', to: 'ko/a.md', outcome: 'written', score: 90, faults: [{ code: 'link-broken', column: 5 }] },
      ],
      totals: { notes: 1, faults: 1, outcomes: { written: 1 } },
    });
  });
});

// Notes of other people, which lie beside the project and not in it.
const notes = path.resolve('../shared/seeds');

if (existsSync(notes)) {
  describe('five real notes', () => {
    it('become notes that nobody could tell from others, and whose faults are named', async () => {
      const to = path.join(emptyFolder(), 'content');
      const { code, output } = await importNotes(notes, '--to', to);
      expect(code).toBe(0);
      expect([...readFiles(to).keys()]).toEqual([
        'ko/DaemonSet.md',
        'ko/DaemonSets.md',
        'ko/DemonSet.md',
        'ko/Session 2 DaemonSet과 시스템 서비스 관리.md',
        'ko/클러스터 구성 변경 자동 대응.md',
      ]);
      const faults = [...output.matchAll(/^\S*?(\d{3})_\w+\.txt:(\d+):\d+ \w+ (\S+)/gm)].map(([, file, line, code]) =>
        [file, line, code].join(' '),
      );
      expect(faults).toEqual([
        '001 15 image-remote',
        '002 15 import-indentation-restored',
        '002 68 import-indentation-restored',
        '002 115 import-indentation-restored',
        '003 1 import-title-guessed',
      ]);
      const texts = [...readFiles(to).values()].join('\n');
      for (const trace of ['layout:', 'dg-publish', 'cs |', '카테고리의 다른 글', '3bf521d65410a8a0']) {
        expect(texts).not.toContain(trace);
      }
      const [checked, built] = [await checkNotes(to, '--format', 'json'), await buildSite(to)];
      const left = (JSON.parse(checked.output) as { code: string }[]).map((fault) => fault.code);
      // What is wrong in the manifests and diagrams themselves is for a person to put right.
      expect(left.filter((code) => !/^(?:manifest|diagram)-/.test(code))).toEqual(['image-remote']);
      expect(left.filter((code) => code === 'manifest-refused')).toHaveLength(1);
      expect(built.code).toBe(1);
      expect(readFileSync(path.join(built.dist, 'ko/daemonsets/index.html'), 'utf8')).toContain('monitoring-daemon');
    });
  });
}
