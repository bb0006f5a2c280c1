import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildSite, type Built, checkNotes, emptyFolder, folderOf } from './build-site.ts';

const DIAGRAM = '```mermaid\nflowchart LR\n  A["[[테인트]]"] --> B["[[남몰래 쓴 일기]]"] --> C[파드 그림]\n```\n';

const content = folderOf({
  'site.yaml': 'title: 그림\npublication: all\n',
  'ko/그림.md': `# 그림\n\n${DIAGRAM}\n`,
  'ko/끼움.md': '# 끼움\n\n![[그림]]\n\n앞 문장.\n',
  'ko/테인트.md': '# 테인트\n',
  'ko/남몰래 쓴 일기.md': '---\nprivate: true\n---\n# 남몰래 쓴 일기\n',
});
const write = (file: string, text: string): void => {
  writeFileSync(path.join(content, file), text);
};
const page = ({ files }: Built, name: string): string => files.get(`ko/${name}/index.html`) ?? '';
const picture = (html: string): string => /<svg class="diagram"[^]*?<\/svg>/.exec(html)?.[0] ?? '';

describe('diagrams in notes', () => {
  const dist = path.join(emptyFolder(), 'site');
  let first: Built;
  beforeAll(async () => {
    first = await buildSite(content, dist);
  });

  it('are pictures in the pages that hold and embed them, and lead to notes', () => {
    for (const name of ['그림', '끼움']) {
      const svg = picture(page(first, name));
      expect(svg).toMatch(new RegExp(`<a href="${encodeURI('/ko/테인트/')}"[^>]*>[^]*?테인트[^]*?</a>`));
      expect(svg).toContain('파드 그림');
      expect(svg).toMatch(/role="group"/);
    }
    expect(page(first, '테인트')).toContain(`href="${encodeURI('/ko/그림/')}"`);
  });

  it('leave nothing of Mermaid to the reader', () => {
    for (const [file, text] of first.files) expect(/mermaid/i.test(text) ? file : '').toBe('');
  });

  it('name nothing private', () => {
    expect(first.code).toBe(0);
    expect(picture(page(first, '그림'))).toContain('비공개 노트');
    for (const text of first.files.values()) expect(text).not.toContain('남몰래');
  });

  it('are as a clean build has them after each edit', async () => {
    const edits: readonly (() => void)[] = [
      () => {
        write('ko/그림.md', `# 그림\n\n${DIAGRAM.replace('파드 그림', '파드 둘')}`);
      },
      () => {
        rmSync(path.join(content, 'ko/테인트.md'));
        write('ko/얼룩.md', '---\naliases: [테인트]\n---\n# 얼룩\n');
      },
      () => {
        write('ko/남몰래 쓴 일기.md', '# 남몰래 쓴 일기\n');
      },
    ];
    for (const edit of edits) {
      edit();
      const after = await buildSite(content, dist);
      const clean = await buildSite(content);
      expect(after.files).toEqual(clean.files);
    }
    const svg = picture(readFileSync(path.join(dist, 'ko/그림/index.html'), 'utf8'));
    expect(svg).toContain('파드 둘');
    expect(svg).toContain('남몰래');
    expect(svg).toContain(`href="${encodeURI('/ko/얼룩/')}"`);
  });

  it('that cannot be drawn fail the build at their place, and show their source', async () => {
    write('ko/그림.md', '# 그림\n\n> ```mermaid\n> flowchart LR\n>   A[파드] -> B\n> ```\n');
    const built = await buildSite(content, dist);
    expect(built.code).toBe(1);
    expect(built.output).toMatch(/그림\.md:5:\d+ error diagram-invalid/);
    expect(page(built, '그림')).toMatch(/data-lang="mermaid"[^]*class="annotation"/);
    const { code, output } = await checkNotes(content, '--format', 'json');
    expect(code).toBe(1);
    expect(JSON.parse(output)).toEqual([expect.objectContaining({ code: 'diagram-invalid', line: 5 })]);
  });
});
