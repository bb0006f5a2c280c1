import type { TagIndexPage } from '#garden';
import { html, type SafeHtml } from '#html';
import { textsFor } from '#i18n';
import { breadcrumbs } from '../breadcrumbs.ts';
import { pagination } from '../pagination.ts';
import { tagCounts } from '../tag-counts.ts';

/** All tags of a language. */
export function tagIndexView(page: TagIndexPage): SafeHtml {
  const { lang, title, tags } = page;
  return html`
    ${breadcrumbs(page)}
    <header class="page-header"><h1>${title}</h1></header>
    ${tags.length > 0 ? tagCounts(tags, lang) : html`<p class="notice">${textsFor(lang).tags.none}</p>`}
    ${pagination(page)}
  `;
}
