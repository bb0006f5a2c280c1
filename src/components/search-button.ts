import { html, type SafeHtml } from '#html';
import { textsFor } from '#i18n';
import { type Lang, toHref } from '#naming';
import { icon } from './icon.ts';
import type { SiteFacts } from './site-facts.ts';

/** Where the page of the search is, below the language. */
const SEARCH = 'search';

/** Opens the search; without scripts a link to its page, which says what there is instead. */
export function searchButton(lang: Lang, { base }: Pick<SiteFacts, 'base'>): SafeHtml {
  const { search } = textsFor(lang);
  return html`
    <a class="search-button" href="${toHref(base, [lang, SEARCH])}" data-base="${base}" aria-keyshortcuts="Control+K">
      ${icon('search')}<span>${search.open}</span><kbd aria-hidden="true">Ctrl K</kbd>
    </a>
  `;
}
