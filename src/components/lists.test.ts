import { describe, expect, it } from 'vitest';
import type { Entry } from '#garden';
import type { Lang } from '#naming';
import { breadcrumbs } from './breadcrumbs.ts';
import { entryList } from './entry-list.ts';
import { tagCounts } from './tag-counts.ts';
import { folderPage, href, tagIndexPage, tagPage } from './testing/example-pages.ts';
import { folderView } from './views/folder-view.ts';
import { tagIndexView } from './views/tag-index-view.ts';
import { tagView } from './views/tag-view.ts';

describe('a list of entries', () => {
  const note: Entry = { kind: 'note', href: href('/ko/a/'), text: '가', lang: 'ko', description: '' };

  it.each<[what: string, lang: Lang, traits: Partial<Entry>, line: string]>([
    ['a title', 'ko', {}, '<li class="note"><a href="/ko/a/">가</a><span class="entry-facts"></span></li>'],
    [
      'a description',
      'ko',
      { description: '설명' },
      '<li class="note"><a href="/ko/a/">가</a><span class="entry-facts"></span><p>설명</p></li>',
    ],
    [
      'another language than the page’s',
      'en',
      { description: '설명' },
      '<li class="note"><a href="/ko/a/" lang="ko">가</a><span class="entry-facts"><span>Korean</span></span><p lang="ko">설명</p></li>',
    ],
    [
      'a folder with its notes',
      'en',
      { kind: 'folder', count: 1 },
      '<li class="folder"><a href="/ko/a/" lang="ko">가</a>' +
        '<span class="entry-facts"><span>1 note</span><span>Korean</span></span></li>',
    ],
    [
      'a day',
      'en',
      { lang: 'en', updated: '2026-03-09' },
      '<li class="note"><a href="/ko/a/">가</a><span class="entry-facts"><time datetime="2026-03-09">March 9, 2026</time></span></li>',
    ],
  ])('shows %s', (_, lang, traits, line) => {
    expect(entryList([{ ...note, ...traits }], lang).toString()).toBe(`<ul class="entries">${line}</ul>`);
  });
});

describe('tags with their counts', () => {
  it.each<[lang: Lang, spoken: string]>([
    ['ko', '노트 1,200개'],
    ['en', '1,200 notes'],
  ])('say the count to the eye and, in %s, to the ear', (lang, spoken) => {
    expect(tagCounts([{ href: href('/t/'), text: 'pod', tag: 'pod', count: 1200 }], lang).toString()).toBe(
      '<ul class="tag-counts"><li><a class="tag" href="/t/">#pod</a><span aria-hidden="true">1,200</span>' +
        `<span class="unseen">${spoken}</span></li></ul>`,
    );
  });
});

describe('the breadcrumbs', () => {
  it('name the language of a title where the page has another', () => {
    const links = [
      { href: href('/en/'), text: 'Home' },
      { href: href('/en/up/'), text: '위', lang: 'ko' as const },
    ];
    expect(breadcrumbs(folderPage({ lang: 'en', breadcrumbs: links }))?.toString()).toBe(
      '<nav class="breadcrumbs" aria-label="You are here"><ol><li><a href="/en/">Home</a></li>' +
        '<li><a href="/en/up/" lang="ko">위</a></li></ol></nav>',
    );
  });

  it('are not there on the home page', () => {
    expect(breadcrumbs(folderPage({ breadcrumbs: [] }))).toBeUndefined();
  });
});

describe('a page that holds nothing', () => {
  it.each([
    ['a folder', folderView(folderPage({ entries: [] })), '이 폴더에는 아직 노트가 없습니다.'],
    [
      'a folder in English',
      folderView(folderPage({ lang: 'en', entries: [] })),
      'There are no notes in this folder yet.',
    ],
    ['all tags', tagIndexView(tagIndexPage({ tags: [] })), '아직 태그가 없습니다.'],
    ['all tags in English', tagIndexView(tagIndexPage({ lang: 'en', tags: [] })), 'There are no tags yet.'],
  ])('says so: %s', (_, view, says) => {
    expect(view.toString()).toContain(`<p class="notice">${says}</p>`);
    expect(view.toString()).not.toContain('<ul');
  });
});

describe('the page of a folder', () => {
  it('leads in with its description on the home page alone', () => {
    expect(folderView(folderPage({ isHome: true, description: '글' })).toString()).toContain('<p class="lead">글</p>');
    expect(folderView(folderPage({ isHome: true, description: '' })).toString()).not.toContain('class="lead"');
    expect(folderView(folderPage({ description: '글' })).toString()).not.toContain('class="lead"');
  });
});

describe('the page of a tag', () => {
  it('says how many notes carry it, listed here or not', () => {
    expect(tagView(tagPage({ lang: 'en', noteCount: 1200 })).toString()).toContain('<p>1,200 notes</p>');
  });

  it('lists narrower tags where there are any', () => {
    expect(tagView(tagPage()).toString()).toContain('<h2 id="page:narrower">하위 태그</h2><ul class="tag-counts">');
    expect(tagView(tagPage({ children: [] })).toString()).not.toContain('page:narrower');
  });
});
