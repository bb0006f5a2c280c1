import type { FolderPage } from '#garden';
import { html, type SafeHtml } from '#html';
import { textsFor } from '#i18n';
import { breadcrumbs } from '../breadcrumbs.ts';
import { entryList } from '../entry-list.ts';
import { pagination } from '../pagination.ts';

/** A folder without a note of its own: what it holds. */
export function folderView(page: FolderPage): SafeHtml {
  const { lang, title, description, entries, isHome } = page;
  return html`
    ${breadcrumbs(page)}
    <header class="page-header">
      <h1>${title}</h1>
      ${isHome && description !== '' && html`<p class="lead">${description}</p>`}
    </header>
    ${entries.length > 0 ? entryList(entries, lang) : html`<p class="notice">${textsFor(lang).folder.empty}</p>`}
    ${pagination(page)}
  `;
}
