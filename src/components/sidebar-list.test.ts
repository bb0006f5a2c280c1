import { describe, expect, it } from 'vitest';
import type { SidebarItem } from '#garden';
import type { Href } from '#naming';
import { sidebarList } from './sidebar-list.ts';

const item = (text: string, more: Partial<SidebarItem> = {}): SidebarItem => ({
  href: `/ko/${text}/` as Href,
  text,
  kind: 'note',
  state: 'other',
  ...more,
});

describe('sidebarList', () => {
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

  it('counts what is not listed in the language of the page', () => {
    const rest = item('폴더', { kind: 'folder', more: 1940, lang: 'ko' });
    expect(sidebarList([rest], 'en')).toBe('<ul><li><a href="/ko/폴더/" class="more">1,940 more</a></li></ul>');
  });

  it('prints titles as text', () => {
    expect(sidebarList([item('<b>"&"</b>')], 'ko')).toContain('>&lt;b&gt;&quot;&amp;&quot;&lt;/b&gt;</a>');
  });
});
