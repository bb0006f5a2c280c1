import { beforeAll, describe, expect, it } from 'vitest';
import { buildSite, type Built, folderOf } from './build-site.ts';

const notes = {
  'parts/Counter.astro': [
    '---',
    'const { start } = Astro.props as { start: number };',
    '---',
    '<button class="counter">{start}</button><slot />',
    '<style>.counter { font-weight: 700 }</style>',
    '<script>console.log(document.querySelectorAll(".counter").length);</script>',
  ].join('\n'),
  'ko/세기.mdx': [
    "import Counter from '../parts/Counter.astro';",
    '',
    'export const nodes = 3;',
    '',
    '# 세어 보기',
    '',
    '노드는 {nodes + 1}개, [[다른 노트]]를 보세요.',
    '',
    '<Counter start={nodes * 2}>',
    '**굵게**',
    '</Counter>',
  ].join('\n'),
  'ko/다른 노트.md': '# 다른 노트\n\n![[세기]]\n',
};
const page = 'ko/세기/index.html';

describe('an MDX note with code of its own', () => {
  let allowed: Built;
  let refused: Built;
  beforeAll(async () => {
    allowed = await buildSite(folderOf({ ...notes, 'site.yaml': 'mdx-code: true\n' }));
    refused = await buildSite(folderOf(notes));
  });

  it('runs it where the owner of the site allows it, with its links and its words as in any note', () => {
    expect(allowed.output).not.toContain('error');
    expect(allowed.code).toBe(0);
    const html = allowed.files.get(page) ?? '';
    expect(html).toMatch(/<p>노드는 4개, <a href="\/ko\/[^"]+">다른 노트<\/a>를 보세요\.<\/p>/);
    expect(html).toMatch(/<button class="counter"[^>]*>6<\/button>\s*<p><strong>굵게<\/strong><\/p>/);
    expect(html.match(/세어 보기<\/h\d>/g)).toEqual(['세어 보기</h1>']);
  });

  it('keeps the scripts and styles of its components in files of their own', () => {
    const html = allowed.files.get(page) ?? '';
    const inline = [...html.matchAll(/<script(?![^>]*\bsrc=)[^>]*>|<style/g)].map(([tag]) => tag);
    const others = allowed.files.get('ko/다른-노트/index.html') ?? '';
    expect(inline).toEqual([...others.matchAll(/<script(?![^>]*\bsrc=)[^>]*>|<style/g)].map(([tag]) => tag));
    expect(html).toMatch(/<script type="module" src="\/assets\/Counter[^"]+"><\/script>/);
  });

  it('leaves it out where the note is embedded', () => {
    const html = allowed.files.get('ko/다른-노트/index.html') ?? '';
    expect(html).toContain('<strong>굵게</strong>');
    expect(html).not.toContain('class="counter"');
  });

  it('shows it as it is written otherwise, and says so at its place', () => {
    expect(refused.code).toBe(1);
    expect(refused.output).toContain('ko/세기.mdx:1:1 error mdx-code-not-allowed');
    expect(refused.files.get(page)).toContain('nodes + 1');
    expect(refused.files.get(page)).not.toContain('class="counter"');
  });
});
