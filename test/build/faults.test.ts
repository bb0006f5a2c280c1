import { beforeAll, describe, expect, it } from 'vitest';
import { buildSite, type Built, checkNotes, folderOf } from './build-site.ts';

interface Printed {
  readonly code: string;
  readonly severity: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

const content = folderOf({
  'site.yaml': 'title: 시험\nlanguages: [ko, de]\n',
  'ko/하나.md': '# 하나\n\n[[두울]]로 갑니다.\n',
  'ko/둘.md': '# 둘\n\n[하나](하나.md#없는-절)\n',
});

describe('a folder with faults', () => {
  let built: Built;
  beforeAll(async () => {
    built = await buildSite(content);
  });

  it('still gives a site, and fails the build', () => {
    expect(built.code).toBe(1);
    expect([...built.files.keys()]).toEqual(expect.arrayContaining(['ko/하나/index.html', 'ko/둘/index.html']));
  });

  it('has each fault printed once, with its place, and no stack', () => {
    for (const fault of ['site.yaml:2:', 'ko/하나.md:3:1', 'ko/둘.md:3:']) {
      expect(built.output.split(fault)).toHaveLength(2);
    }
    expect(built.output).not.toMatch(/^\s+at /m);
    expect(built.output).not.toContain('unhandled');
  });

  it('is checked without building', async () => {
    const { code, output } = await checkNotes(content, '--format', 'json');
    expect(code).toBe(1);
    const faults = JSON.parse(output) as Printed[];
    expect(faults.map(({ file, line, severity }) => [file, line, severity])).toEqual([
      ['ko/둘.md', 3, expect.any(String)],
      ['ko/하나.md', 3, 'error'],
      ['site.yaml', 2, 'error'],
    ]);
  });

  it('is shown on GitHub beside the lines', async () => {
    const { output } = await checkNotes(content, '--format', 'github');
    expect(output).toMatch(/^::error file=.*하나\.md,line=3,col=1.*title=[^:]*\(link-broken\)::/m);
  });

  it('speaks Korean or English', async () => {
    const [korean, english] = await Promise.all([
      checkNotes(content, '--lang', 'ko'),
      checkNotes(content, '--lang', 'en'),
    ]);
    expect(korean.output).toMatch(/[가-힣]{2,}니다/);
    expect(english.output).toContain('No note');
  });

  it('may be judged more mildly in its settings', async () => {
    const mild = folderOf({
      'site.yaml': 'checks: { link-broken: warning }\n',
      'ko/하나.md': '# 하나\n\n[[두울]]로 갑니다.\n',
    });
    expect((await checkNotes(mild)).code).toBe(0);
    expect((await checkNotes(mild, '--max-warnings', '0')).code).toBe(1);
  });
});

describe('a build that fails half-way', () => {
  it('leaves a folder that the next build takes', async () => {
    const notes = folderOf({ 'ko/하나.md': '# 하나\n' });
    // The pages stand when the fonts are cut, for which there is no room.
    const broken = await buildSite(notes, undefined, folderOf({ font: 'a file, no folder' }));
    expect([broken.code, broken.files.has('ko/하나/index.html')]).toEqual([2, true]);
    expect((await buildSite(notes, broken.dist)).code).toBe(0);
  });
});

describe('check:notes', () => {
  it('says nothing is wrong where nothing is', async () => {
    const { code, output } = await checkNotes(folderOf({ 'ko/하나.md': '# 하나\n' }), '--format', 'json');
    expect([code, JSON.parse(output)]).toEqual([0, []]);
  });

  it('explains its arguments', async () => {
    const { code, output } = await checkNotes('content', '--format', 'xml');
    expect(code).toBe(2);
    expect(output).toContain('--format');
    expect(output).not.toMatch(/^\s+at /m);
  });
});
