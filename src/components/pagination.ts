import type { NumberedPage, Page, Pagination, TextLink } from '#garden';
import { attributes, html, type SafeHtml } from '#html';
import { textsFor } from '#i18n';
import type { Lang } from '#naming';

/** Leads to the other pages of a list; nothing where the list stands on one. */
export function pagination({ lang, pagination: place }: Page): SafeHtml | undefined {
  if (place === undefined) return undefined;
  const { previous, next } = place;
  return html`
    <nav class="pagination" aria-label="${textsFor(lang).pagination.label}">
      ${previous !== undefined && step(previous, 'prev')}
      <ol>${place.pages.map((page, index) => [gapBefore(place, index), item(page, place, lang)])}</ol>
      ${next !== undefined && step(next, 'next')}
    </nav>
  `;
}

function step({ href, text }: TextLink, rel: 'prev' | 'next'): SafeHtml {
  return html`<a href="${href}" rel="${rel}">${text}</a>`;
}

function item({ number, href, text }: NumberedPage, place: Pagination, lang: Lang): SafeHtml {
  const link = attributes({
    href,
    'aria-label': textsFor(lang).pagination.page(number),
    'aria-current': number === place.number && 'page',
  });
  return html`<li><a${link}>${text}</a></li>`;
}

/** Stands for the pages that are left out. */
function gapBefore({ pages }: Pagination, index: number): SafeHtml | undefined {
  const [before, after] = [pages[index - 1], pages[index]];
  if (before === undefined || after === undefined || after.number === before.number + 1) return undefined;
  return html`<li aria-hidden="true">…</li>`;
}
