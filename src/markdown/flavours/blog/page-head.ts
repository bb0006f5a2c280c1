import { attributeOf, descendantsOf, type HtmlElement, type HtmlNode } from './tree/html-node.ts';

/**
 * What says how a page is called: a heading of the blog's outside of the article, or the page's head. `undefined` where the
 * article has that heading itself, or begins with its only one and the head names no other.
 */
export function pageTitle(page: HtmlElement, article: HtmlElement, html: string): readonly HtmlNode[] | undefined {
  const elements = descendantsOf(page);
  const isInside = ({ start, end }: HtmlElement): boolean => start >= article.start && end <= article.end;
  const headings = elements.filter(({ name, length }) => name === 'h1' && length > 0);
  const own = headings.filter(isInside);
  const named = elements.find(
    (element) =>
      element.length > 0 && TITLES.test(`${attributeOf(element, 'class')} ${attributeOf(element, 'itemprop')}`),
  );
  const heading = named ?? (own.length === 0 && headings.length === 1 ? headings[0] : undefined);
  if (heading !== undefined) return isInside(heading) ? undefined : heading.children;
  const text = elements.find(({ name }) => name === 'title')?.children[0];
  if (text?.kind !== 'text') return undefined;
  const title = html.slice(text.start, text.end);
  const kept = withoutSite(title, elements);
  const isSaid = own.some((one) => wordsOf(html.slice(one.start, one.end)) === wordsOf(kept));
  return isSaid || (own.length === 1 && kept === title) ? undefined : [{ ...text, end: text.start + kept.length }];
}

function wordsOf(html: string): string {
  return html.replace(/<[^>]{0,1000}>|\s+/g, '');
}

const TITLES =
  /(?:^|\s)(?:title-article|title_post|page-title|entry-title|post-title|p-name|se-title-text|headline)(?:\s|$)/;

/** The title in a head without the name of the site that follows it. */
function withoutSite(title: string, elements: readonly HtmlElement[]): string {
  const meta = (property: string): string =>
    attributeOf(
      elements.find((one) => one.name === 'meta' && attributeOf(one, 'property') === property) ?? EMPTY,
      'content',
    );
  const own = meta('og:title').trim();
  if (own !== '' && title.trimStart().startsWith(own)) return title.slice(0, title.indexOf(own) + own.length);
  const site = meta('og:site_name').trim();
  const at = site === '' ? -1 : title.lastIndexOf(site);
  const before = at > 0 ? /^([^]*\S)\s*(?:[-–—|:·»]|::)\s*$/.exec(title.slice(0, at).slice(-1000)) : null;
  return before?.[1] ?? title;
}

const EMPTY: HtmlElement = {
  kind: 'element',
  name: '',
  attributes: new Map(),
  children: [],
  start: 0,
  end: 0,
  length: 0,
};

/** The address that a page says it has. */
export function pageAddress(page: HtmlElement): URL | undefined {
  for (const element of descendantsOf(page)) {
    const value =
      element.name === 'link' && attributeOf(element, 'rel') === 'canonical'
        ? attributeOf(element, 'href')
        : element.name === 'meta' && attributeOf(element, 'property') === 'og:url'
          ? attributeOf(element, 'content')
          : '';
    if (/^https?:\/\//.test(value) && URL.canParse(value)) return new URL(value);
  }
  return undefined;
}
