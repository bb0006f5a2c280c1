import { cpSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildSite, emptyFolder, folderOf } from './build-site.ts';

/** Every file and folder below a folder with its size and the time of its last change. */
function stateOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .sort()
    .map((name) => {
      const { size, mtimeMs, mode } = statSync(path.join(folder, name));
      return `${name} ${size} ${mtimeMs} ${mode}`;
    });
}

describe('a folder of notes', () => {
  it('may be empty: the site is there, and says so', async () => {
    const { code, files } = await buildSite(emptyFolder());
    expect(code).toBe(0);
    expect([...files.keys()]).toEqual(
      expect.arrayContaining(['index.html', 'ko/index.html', 'en/index.html', '404.html']),
    );
  });

  it('may hold one note without any frontmatter, and no settings', async () => {
    const { code, files } = await buildSite(folderOf({ '첫 노트.md': '# 첫 노트\n\n안녕하세요.\n' }));
    expect(code).toBe(0);
    expect(files.get('ko/첫-노트/index.html')).toContain('안녕하세요.');
    expect(files.get('en/첫-노트/index.html')).toContain('안녕하세요.');
  });

  it('is not touched', async () => {
    const content = emptyFolder();
    cpSync('test/fixtures/vaults/tour', content, { recursive: true, preserveTimestamps: true });
    const before = stateOf(content);
    const { code } = await buildSite(content);
    expect(code).toBe(0);
    expect(stateOf(content)).toEqual(before);
  });

  it('that is not there is said, in a sentence', async () => {
    const { code, output, files } = await buildSite(path.join(emptyFolder(), 'nowhere'));
    expect(code).toBeGreaterThan(0);
    expect(output).toContain('nowhere');
    expect(output).not.toMatch(/^\s+at /m);
    expect([...files.keys()]).toEqual([]);
  });
});

describe('the site', () => {
  it('loses the page of a note that was deleted, and gets the page of a new one', async () => {
    const content = folderOf({ 'ko/하나.md': '하나', 'ko/둘.md': '둘' });
    const { dist } = await buildSite(content);
    rmSync(path.join(content, 'ko/둘.md'));
    writeFileSync(path.join(content, 'ko/셋.md'), '셋');
    const { code, files } = await buildSite(content, dist);
    expect(code).toBe(0);
    const pages = [...files.keys()].filter((name) => /^ko\/[가-힣]+\/index\.html$/.test(name));
    expect(pages).toEqual(['ko/셋/index.html', 'ko/하나/index.html']);
  });

  it('is the same to the byte when it is built again', async () => {
    const first = await buildSite('test/fixtures/vaults/tour');
    const second = await buildSite('test/fixtures/vaults/tour');
    expect([...second.files.keys()]).toEqual([...first.files.keys()]);
    expect([...second.files].filter(([name, text]) => first.files.get(name) !== text).map(([name]) => name)).toEqual(
      [],
    );
  });

  it.each(['among the notes', 'around the notes', 'over files of somebody else'])(
    'is not written %s',
    async (place) => {
      const content = folderOf({ 'notes/ko/하나.md': '하나', 'other/thesis.txt': 'years of work' });
      const notes = path.join(content, 'notes');
      const dist = { 'among the notes': path.join(notes, 'site'), 'around the notes': content }[place];
      const before = stateOf(content);
      const { code, output } = await buildSite(notes, dist ?? path.join(content, 'other'));
      expect(code).toBe(2);
      expect(output).toContain('DIST');
      expect(output).not.toMatch(/^\s+at /m);
      expect(stateOf(content)).toEqual(before);
    },
  );

  it('may lie in a folder with spaces and Hangul', async () => {
    const dist = path.join(emptyFolder(), '새 사이트', 'a b');
    mkdirSync(dist, { recursive: true });
    const { code, files } = await buildSite(folderOf({ 'ko/하나.md': '하나' }), dist);
    expect(code).toBe(0);
    expect(files.has('ko/하나/index.html')).toBe(true);
  });
});
