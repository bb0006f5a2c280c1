import { attributeOf, classesOf, descendantsOf, type HtmlElement } from './tree/html-node.ts';
import { furnitureOf } from './furniture.ts';

/** Boxes in which blogs keep what was written, the narrowest first. */
const ARTICLES: readonly ((element: HtmlElement) => boolean)[] = [
  // Naver, Tistory, Notion, Medium
  named(/^(?:se-main-container|tt_article_useless_p_margin|contents_style|page-body|e-content)$/),
  ({ name, attributes }) => name === 'section' && attributes.get('data-field') === 'body',
  (element) => attributeOf(element, 'itemprop') === 'articleBody',
  // WordPress, Blogger, Ghost, older Naver, skins of Tistory
  named(
    /^(?:wp-block-post-content|entry-content|post-body|post-content|gh-content|post_ct|article-view|article_view|area_view|postViewArea|post-view)$/i,
  ),
  ({ name }) => name === 'article',
  ({ name, attributes }) => name === 'main' || attributes.get('role') === 'main',
  named(/^(?:content|contents|main|markdown-body|post)$/i),
  ({ name }) => name === 'body',
];

/** A part of the text of a page that an article has at least; a box with less is a preview or an empty frame. */
const LEAST = 0.3;

/** The element of a page that holds what was written. */
export function articleOf(page: HtmlElement): HtmlElement {
  const boxes = descendantsOf(page, (element) => furnitureOf(element) === undefined).filter(
    (element) => furnitureOf(element) === undefined,
  );
  const body = boxes.find(({ name }) => name === 'body') ?? page;
  const total = boxes.reduce(
    (most, box) => (ARTICLES.some((is) => is(box)) && box.name !== 'body' ? Math.max(most, box.length) : most),
    0,
  );
  for (const is of ARTICLES) {
    const found = boxes.filter(is);
    const longest = found.reduce<HtmlElement | undefined>(
      (best, box) => (best === undefined || box.length > best.length ? box : best),
      undefined,
    );
    if (longest !== undefined && longest.length > 0 && longest.length >= total * LEAST) return longest;
  }
  return body;
}

function named(pattern: RegExp): (element: HtmlElement) => boolean {
  return (element) => [...classesOf(element), attributeOf(element, 'id')].some((name) => pattern.test(name));
}
