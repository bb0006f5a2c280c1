import { describe, expect, it } from 'vitest';
import { toSlug } from '#naming';
import type { Page } from './page.ts';
import { addressesOf, faultsOf, handMade as at, pageAt, plant } from './testing/hand-made.ts';

const numbered = (lang: 'ko' | 'en', count: number) =>
  Array.from({ length: count }, (_, index) => at(`${lang}/big/n${index}.md`, '본문', { tags: ['모두'] }));

function entriesOf(page: Page): string[] {
  const entries = page.kind === 'tag-index' ? page.tags : 'entries' in page ? page.entries : [];
  return entries.map(({ text }) => text);
}

describe('a folder of 450 notes', () => {
  const garden = plant([...numbered('ko', 450), at('en/big/n0.md'), at('en/other/a.md')]);
  const page = (number: number): Page => garden.page({ lang: 'ko', slug: toSlug('big'), number });

  it('is listed on three pages, each note once, in order', () => {
    const pages = [pageAt(garden, 'ko/big'), page(2), page(3)];
    expect(pages.map((each) => entriesOf(each).length)).toEqual([200, 200, 50]);
    expect(pages.flatMap(entriesOf)).toEqual(Array.from({ length: 450 }, (_, index) => `n${index}`));
    expect(pages.map(({ title }) => title)).toEqual(['big', 'big (2쪽)', 'big (3쪽)']);
    expect(pages.map(({ href }) => href)).toEqual(['/ko/big/', '/ko/big/(2)/', '/ko/big/(3)/']);
  });

  it('has its pages among the addresses, and no others', () => {
    const numbers = garden.addresses.filter(({ lang, slug }) => lang === 'ko' && slug === 'big');
    expect(numbers.map(({ number }) => number)).toEqual([undefined, 2, 3]);
    expect(() => page(4)).toThrow(RangeError);
    expect(() => page(0)).toThrow(RangeError);
    expect(() => garden.page({ lang: 'ko', slug: toSlug('big/n0'), number: 2 })).toThrow(RangeError);
  });

  it('leads from page to page', () => {
    expect(page(2).pagination).toEqual({
      number: 2,
      count: 3,
      pages: [
        { number: 1, href: '/ko/big/', text: '1' },
        { number: 2, href: '/ko/big/(2)/', text: '2' },
        { number: 3, href: '/ko/big/(3)/', text: '3' },
      ],
      previous: { href: '/ko/big/', text: '이전 쪽' },
      next: { href: '/ko/big/(3)/', text: '다음 쪽' },
    });
    expect([pageAt(garden, 'ko/big').pagination?.previous, page(3).pagination?.next]).toEqual([undefined, undefined]);
    expect(pageAt(garden, 'ko/other').pagination).toBeUndefined();
  });

  it('has descriptions on every page', () => {
    expect(
      [pageAt(garden, 'ko/big'), page(3)].map((each) => each.kind === 'folder' && each.entries[0]?.description),
    ).toEqual(['본문', '본문']);
  });

  it('leads to the same page in the other language', () => {
    // A note that is not translated is there all the same.
    expect(page(3).faces).toEqual([
      { lang: 'ko', href: '/ko/big/(3)/', translated: true },
      { lang: 'en', href: '/en/big/(3)/', translated: true },
    ]);
  });
});

it('leads to the first page of the other language where there are not as many', () => {
  const korean = Array.from({ length: 201 }, (_, index) => at(`ko/t${index}.md`, '', { tags: ['하나'] }));
  const garden = plant([...korean, ...korean.slice(5).map(({ stem }) => at(`en/${stem}.md`)), at('en/x.md', '#하나')]);
  expect(garden.page({ lang: 'ko', slug: toSlug('tags/하나'), number: 2 }).faces).toEqual([
    { lang: 'ko', href: '/ko/tags/%ED%95%98%EB%82%98/(2)/', translated: true },
    { lang: 'en', href: '/en/tags/%ED%95%98%EB%82%98/', translated: false },
  ]);
});

describe('a note that stands for a folder of 201 notes', () => {
  const garden = plant([...numbered('ko', 201), at('ko/big/README.md', '# 큰 폴더\n글', { description: '설명' })]);
  const further = garden.page({ lang: 'ko', slug: toSlug('big'), number: 2 });

  it('lists the first, and a page of the folder the rest', () => {
    const first = pageAt(garden, 'ko/big');
    expect([first.kind, entriesOf(first).length, first.pagination?.count]).toEqual(['note', 200, 2]);
    expect(further).toMatchObject({ kind: 'folder', title: '큰 폴더 (2쪽)', description: '', isHome: false });
    expect(entriesOf(further)).toEqual(['n200']);
  });

  it('is shown on the first alone', () => {
    expect(garden.noteAt({ lang: 'ko', slug: toSlug('big') })?.id).toBe('ko/big/README.md');
    expect(garden.noteAt({ lang: 'ko', slug: toSlug('big'), number: 2 })).toBeUndefined();
  });
});

it('carries on with the home page', () => {
  const garden = plant(Array.from({ length: 201 }, (_, index) => at(`ko/n${index}.md`)));
  expect(garden.page({ lang: 'ko', slug: toSlug(''), number: 2 })).toMatchObject({
    href: '/ko/(2)/',
    title: '마당 (2쪽)',
    isHome: false,
  });
});

describe('a tag of 201 notes', () => {
  const garden = plant(numbered('ko', 201));

  it('is listed on two pages that know how many there are', () => {
    const pages = [pageAt(garden, 'ko/tags/모두'), garden.page({ lang: 'ko', slug: toSlug('tags/모두'), number: 2 })];
    expect(pages.map((page) => [entriesOf(page).length, page.title])).toEqual([
      [200, '#모두'],
      [1, '#모두 (2쪽)'],
    ]);
    expect(pages.map((page) => page.kind === 'tag' && page.noteCount)).toEqual([201, 201]);
  });
});

it('spreads thousands of tags over pages, each once', () => {
  const tags = Array.from({ length: 1001 }, (_, index) => `t/${index}`);
  const garden = plant([at('ko/a.md', '', { tags })]);
  const pages = garden.addresses
    .filter(({ lang, slug }) => lang === 'ko' && slug === 'tags')
    .map((page) => garden.page(page));
  expect(pages.map((page) => entriesOf(page).length)).toEqual([500, 500, 2]);
  expect(new Set(pages.flatMap(entriesOf)).size).toBe(1002);
  const parent = pageAt(garden, 'ko/tags/t');
  expect(parent.kind === 'tag' && parent.children.length).toBe(200);
});

it('shows the first page, the last and those around one of many', () => {
  const garden = plant(numbered('ko', 3900));
  const page = garden.page({ lang: 'ko', slug: toSlug('big'), number: 10 });
  expect(page.pagination?.pages.map(({ number }) => number)).toEqual([1, 8, 9, 10, 11, 12, 20]);
});

it('lets no redirect go over a further page', () => {
  const garden = plant([...numbered('ko', 201), at('ko/a.md', '', { permalink: '/ko/big/(2)/' })]);
  expect(faultsOf(garden)).toEqual(['redirect-collision ko/a.md:1']);
  expect(addressesOf(garden)).toContain('ko/big(2)');
});
