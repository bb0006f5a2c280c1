import { describe, expect, it } from 'vitest';
import type { NotePage } from '#garden';
import type { Lang } from '#naming';
import { backlinks } from './backlinks.ts';
import { contents, contentsFold } from './contents.ts';
import { languageNotice } from './language-notice.ts';
import { neighbours } from './neighbours.ts';
import { noteFacts } from './note-facts.ts';
import { href, notePage } from './testing/example-pages.ts';
import { noteView } from './views/note-view.ts';

function whole(page: NotePage): string {
  const { before, after } = noteView(page);
  return `${before.toString()}|${after.toString()}`;
}

describe('the facts of a note', () => {
  const { updated = '', ...bare } = notePage({ readingMinutes: 0, tags: [] });

  it.each<[what: string, traits: Partial<NotePage>, inside: string]>([
    ['nothing', {}, ''],
    ['the last change', { updated }, '<p>고친 날 <time datetime="2026-03-09">2026년 3월 9일</time></p>'],
    [
      'the last change in English',
      { lang: 'en', updated },
      '<p>Updated <time datetime="2026-03-09">March 9, 2026</time></p>',
    ],
    ['how long it takes to read', { readingMinutes: 4 }, '<p>읽는 데 4분</p>'],
    [
      'tags',
      { tags: [{ href: href('/ko/tags/a/'), text: 'a' }] },
      '<ul class="tags" aria-label="태그"><li><a class="tag" href="/ko/tags/a/">#a</a></li></ul>',
    ],
  ])('say %s', (_, traits, inside) => {
    expect(noteFacts({ ...bare, ...traits }).toString()).toBe(`<div class="facts">${inside}</div>`);
  });
});

describe('the notice of a note that is not translated', () => {
  it.each<[lang: Lang, contentLang: Lang, says: string]>([
    ['en', 'ko', 'This note has not been translated into English yet; here is the Korean original.'],
    ['ko', 'en', '이 노트는 아직 한국어로 옮기지 않아 영어 원문을 보여 드립니다.'],
  ])('says so in %s of a text in %s, and leads to the original', (lang, contentLang, says) => {
    const notice = languageNotice(notePage({ lang, contentLang }))?.toString();
    expect(notice).toContain(`<p class="notice" role="note">${says} <a href="/wiki/${contentLang}/note/"`);
    expect(notice).toContain(`data-headings="first-${contentLang} second-${contentLang}"`);
  });

  it('leads nowhere where the site does not have that language', () => {
    expect(languageNotice(notePage({ lang: 'en', contentLang: 'ko', faces: [] }))?.toString()).not.toContain('<a');
  });

  it('is not there where the note is in the language of the page', () => {
    expect(languageNotice(notePage())).toBeUndefined();
  });
});

describe('the table of contents', () => {
  const depths = (...all: number[]) => all.map((depth, index) => ({ depth, id: `h${index}`, text: `${index}` }));

  it.each<[what: string, depths: readonly number[], classes: readonly string[]]>([
    ['as they are nested', [2, 3, 4], ['', 'depth-1', 'depth-2']],
    ['from the highest there is', [3, 4, 3], ['', 'depth-1', '']],
    ['at most three deep', [1, 6], ['', 'depth-3']],
  ])('indents headings %s', (_, all, classes) => {
    const items = contents(notePage({ contents: depths(...all) }))
      ?.toString()
      .match(/<li[^>]*>/g);
    expect(items).toEqual(classes.map((name) => (name === '' ? '<li>' : `<li class="${name}">`)));
  });

  it('stands beside the text and, folded, above it', () => {
    const list = '<ol class="contents-list"><li><a href="#h0">0</a></li><li><a href="#h1">1</a></li></ol>';
    const page = notePage({ contents: depths(2, 2) });
    expect(contents(page)?.toString()).toBe(
      `<nav class="contents" aria-labelledby="page:contents"><p id="page:contents">이 글의 차례</p>${list}</nav>`,
    );
    expect(contentsFold(page)?.toString()).toBe(
      `<details class="contents-fold"><summary>이 글의 차례</summary>${list}</details>`,
    );
  });

  it.each([[[]], [[2]]])('is not there for headings %j', (all: number[]) => {
    const page = notePage({ contents: depths(...all) });
    expect([contents(page), contentsFold(page)]).toEqual([undefined, undefined]);
  });
});

describe('the backlinks', () => {
  it('stand with their sentences, their language where it is another, and the number of those not listed', () => {
    expect(backlinks(notePage())?.toString()).toBe(
      '<section class="backlinks" aria-labelledby="page:backlinks"><h2 id="page:backlinks">이 노트를 가리키는 노트</h2>' +
        '<ul><li lang="en"><a href="/wiki/ko/x/">가리키는 노트</a><p>한 문장.</p><p>두 문장.</p></li></ul>' +
        '<p>이 밖에 노트 2개가 더 있습니다.</p></section>',
    );
  });

  it.each<[lang: Lang, count: number, says: string | undefined]>([
    ['en', 2, '<p>And 1 more note.</p>'],
    ['en', 1201, '<p>And 1,200 more notes.</p>'],
    ['ko', 1201, '<p>이 밖에 노트 1,200개가 더 있습니다.</p>'],
  ])('count in %s what is not listed of %i', (lang, backlinkCount, says) => {
    expect(backlinks(notePage({ lang, backlinkCount }))?.toString()).toContain(`</ul>${says}</section>`);
  });

  it('say nothing of others where all are listed', () => {
    expect(backlinks(notePage({ backlinkCount: 1 }))?.toString()).toContain('</ul></section>');
  });

  it('are not there where nothing leads here', () => {
    expect(backlinks(notePage({ backlinks: [], backlinkCount: 0 }))).toBeUndefined();
  });
});

describe('the neighbours', () => {
  const { previous, next, ...alone } = notePage();
  const before = '<a class="previous" href="/wiki/ko/before/" rel="prev"><span>이전</span> <span>앞 노트</span></a>';
  const after =
    '<a class="next" href="/wiki/ko/after/" rel="next"><span>다음</span> <span lang="en">뒤 노트</span></a>';

  it.each([
    ['both', { previous, next }, before + after],
    ['the one before', { previous }, before],
    ['the one after', { next }, after],
  ])('are %s', (_, there, links) => {
    const page = { ...alone, ...there } as NotePage;
    expect(neighbours(page)?.toString()).toBe(`<nav class="neighbours" aria-label="이전·다음 노트">${links}</nav>`);
  });

  it('are not there for a note that stands alone', () => {
    expect(neighbours(alone)).toBeUndefined();
  });
});

describe('a note', () => {
  it('names its language where the page has another', () => {
    expect(whole(notePage({ contentLang: 'en' }))).toMatch(/<h1 lang="en">.*<div class="prose" lang="en">\|<\/div>/s);
    expect(whole(notePage())).toMatch(/<h1>.*<div class="prose">\|<\/div><\/article>/s);
  });

  it.each<[what: string, traits: Partial<NotePage>, says: boolean]>([
    ['is empty', { isEmpty: true, entries: [] }, true],
    ['is empty and stands for a folder with notes', { isEmpty: true }, false],
    ['has nothing but code', { isEmpty: true, entries: [], code: { modules: '', sources: [] } }, false],
    ['has a text', { entries: [] }, false],
  ])('says whether it is empty: one that %s', (_, traits, says) => {
    expect(whole(notePage(traits)).includes('아직 내용이 없는 노트입니다.')).toBe(says);
  });

  it.each<[what: string, traits: Partial<NotePage>, heading: string | undefined]>([
    ['a folder', {}, '이 폴더의 노트'],
    ['the home page', { isHome: true }, '노트 목록'],
    ['the home page in English', { isHome: true, lang: 'en' }, 'Notes'],
    ['nothing', { entries: [] }, undefined],
  ])('lists what it stands for: %s', (_, traits, heading) => {
    expect(/<h2 id="page:in-this-folder">(.*?)<\/h2><ul/.exec(whole(notePage(traits)))?.[1]).toBe(heading);
  });

  it('tells no facts of the home page', () => {
    expect(whole(notePage({ isHome: true }))).not.toContain('class="facts"');
  });

  it('can be edited where the site says how', () => {
    const { editHref, ...fixed } = notePage();
    const link = `<p class="edit"><a href="${editHref ?? ''}" rel="external">이 노트 고치기</a></p>`;
    expect(whole(notePage())).toContain(link);
    expect(whole(fixed)).not.toContain('class="edit"');
  });
});
