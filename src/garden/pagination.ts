import { formatNumber, textsFor } from '#i18n';
import type { Href, Lang } from '#naming';
import type { NumberedPage, Pagination } from './page.ts';

/** Entries of a folder or a tag that one page lists. */
export const MOST_ENTRIES = 200;
/** Tags that one page lists, each a word and a number. */
export const MOST_TAGS = 500;

/** Pages on either side of a page to which it leads directly. */
const NEAR = 2;

/** How many pages a list takes, at least one. */
export function pagesFor(length: number, most: number): number {
  return Math.max(1, Math.ceil(length / most));
}

/** The part of a list that stands on the page `number`. */
export function partOn<Item>(list: readonly Item[], number: number, most: number): readonly Item[] {
  return list.slice((number - 1) * most, number * most);
}

/** The title of page `number` of a list, made of that of the first. */
export function titleOn(title: string, number: number, lang: Lang): string {
  return number === 1 ? title : textsFor(lang).pagination.title(title, number);
}

/** What page `number` of `count` tells of the others; nothing where one page is enough. */
export function paginationOf(
  number: number,
  count: number,
  lang: Lang,
  hrefOf: (number: number) => Href,
): { readonly pagination?: Pagination } {
  if (count === 1) return {};
  const { pagination: texts } = textsFor(lang);
  const near = Array.from({ length: 2 * NEAR + 1 }, (_, index) => number - NEAR + index);
  const shown = [...new Set([1, ...near, count])].filter((other) => other >= 1 && other <= count);
  const pages = shown.map((other): NumberedPage => ({
    number: other,
    href: hrefOf(other),
    text: formatNumber(lang, other),
  }));
  const previous = number > 1 && { href: hrefOf(number - 1), text: texts.previous };
  const next = number < count && { href: hrefOf(number + 1), text: texts.next };
  return { pagination: { number, count, pages, ...(previous && { previous }), ...(next && { next }) } };
}
