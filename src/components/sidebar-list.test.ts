import { describe, expect, it } from 'vitest';
import type { SidebarItem } from '#garden';
import type { Href, Lang, Slug } from '#naming';
import { branchHtml } from './branch-html.ts';

const item = (text: string, more: Partial<SidebarItem> = {}): SidebarItem => ({
  href: `/ko/${text}/` as Href,
  text,
  kind: 'note',
  state: 'other',
  ...more,
});

/** A list of the sidebar on a page of `lang`. */
function sidebarList(items: readonly SidebarItem[], lang: Lang): string {
  return branchHtml({ lang, slug: '' as Slug, items });
}

describe('a list of the sidebar', () => {
  it('marks the page shown and the folders above it', () => {
    const items = [item('위', { kind: 'folder', state: 'ancestor', children: [item('여기', { state: 'current' })] })];
    expect(sidebarList(items, 'ko')).toBe(
      '<ul><li><a href="/ko/위/" class="ancestor">위</a><ul><li><a href="/ko/여기/" aria-current="page">여기</a></li></ul></li></ul>',
    );
  });

  it('says where the contents of a closed folder are', () => {
    const closed = item('닫힘', { kind: 'folder', branchHref: '/branches/ko/x.html' as Href });
    expect(sidebarList([closed], 'ko')).toContain('data-branch="/branches/ko/x.html"');
  });

  it('names the language of a title only where it differs from the page', () => {
    expect(sidebarList([item('a', { lang: 'en' })], 'ko')).toContain(' lang="en"');
    expect(sidebarList([item('a', { lang: 'en' })], 'en')).not.toContain(' lang=');
  });

  it('leads to what is not listed in the language of the page', () => {
    const rest = item('폴더', { kind: 'folder', isRest: true, lang: 'ko' });
    expect(sidebarList([rest], 'en')).toBe('<ul><li><a href="/ko/폴더/" class="more">Show all</a></li></ul>');
  });

  it('prints titles as text', () => {
    expect(sidebarList([item('<b>"&"</b>')], 'ko')).toContain('>&lt;b&gt;&quot;&amp;&quot;&lt;/b&gt;</a>');
  });
});
