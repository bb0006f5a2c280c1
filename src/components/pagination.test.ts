import { describe, expect, it } from 'vitest';
import type { Page, Pagination } from '#garden';
import { pageDocument } from './index.ts';
import { pagination } from './pagination.ts';
import { FACTS, folderPage, href, notePage, tagIndexPage, tagPage } from './testing/example-pages.ts';

/** Page `number` of a list that shows the pages with `numbers`. */
function place(number: number, numbers: readonly number[]): Pagination {
  const link = (to: number, text: string) => ({ href: href(`/${to}/`), text });
  return {
    number,
    count: numbers.at(-1) ?? 0,
    pages: numbers.map((to) => ({ number: to, ...link(to, `${to}`) })),
    ...(number > 1 && { previous: link(number - 1, '앞') }),
    ...(number < (numbers.at(-1) ?? 0) && { next: link(number + 1, '뒤') }),
  };
}

/** The numbers as a reader sees them, in brackets the page that is shown. */
function line(page: Page): string {
  const items =
    pagination(page)
      ?.toString()
      .match(/<li.*?<\/li>/g) ?? [];
  return items
    .map((item) =>
      item.includes('aria-current="page"') ? `[${item.replaceAll(/<.*?>/g, '')}]` : item.replaceAll(/<.*?>/g, ''),
    )
    .join(' ');
}

describe('the pages of a list', () => {
  it.each<[number: number, numbers: readonly number[], line: string]>([
    [1, [1, 2], '[1] 2'],
    [2, [1, 2, 3], '1 [2] 3'],
    [1, [1, 2, 3, 26], '[1] 2 3 … 26'],
    [10, [1, 8, 9, 10, 11, 12, 26], '1 … 8 9 [10] 11 12 … 26'],
    [26, [1, 24, 25, 26], '1 … 24 25 [26]'],
  ])('from page %i: %j', (number, numbers, shown) => {
    expect(line(folderPage({ pagination: place(number, numbers) }))).toBe(shown);
  });

  it('have names, and ways to the one before and the one after', () => {
    const page = folderPage({ lang: 'en', pagination: place(2, [1, 2, 3]) });
    expect(pagination(page)?.toString()).toBe(
      '<nav class="pagination" aria-label="Pages of this list"><a href="/1/" rel="prev">앞</a><ol>' +
        '<li><a href="/1/" aria-label="Page 1">1</a></li>' +
        '<li><a href="/2/" aria-label="Page 2" aria-current="page">2</a></li>' +
        '<li><a href="/3/" aria-label="Page 3">3</a></li></ol><a href="/3/" rel="next">뒤</a></nav>',
    );
  });

  it.each<[number: number, rels: readonly string[]]>([
    [1, ['next']],
    [2, ['prev', 'next']],
    [3, ['prev']],
  ])('lead on from page %i where there is more', (number, rels) => {
    const markup = pagination(tagPage({ pagination: place(number, [1, 2, 3]) }))?.toString() ?? '';
    expect([...markup.matchAll(/rel="(\w+)"/g)].map(([, rel]) => rel)).toEqual(rels);
  });

  it('are not there where one page is enough', () => {
    const { pagination: several, ...page } = folderPage();
    expect(several).toBeDefined();
    expect(pagination(page)).toBeUndefined();
  });

  it.each([
    ['folder', folderPage(), '</ul><nav class="pagination"'],
    ['note that stands for a folder', notePage(), '</ul><nav class="pagination"'],
    ['tag', tagPage(), '</ul><nav class="pagination"'],
    ['tags', tagIndexPage(), '</ul><nav class="pagination"'],
  ])('stand below the list of a %s', (_, page, place) => {
    expect(pageDocument(page, FACTS).body.toString()).toContain(place);
  });
});
