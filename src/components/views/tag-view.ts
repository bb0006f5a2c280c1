import type { TagPage } from '#garden';
import { html, type SafeHtml } from '#html';
import { textsFor } from '#i18n';
import { breadcrumbs } from '../breadcrumbs.ts';
import { entryList } from '../entry-list.ts';
import { pagination } from '../pagination.ts';
import { tagCounts } from '../tag-counts.ts';

/** The notes that carry a tag, and the tags nested in it. */
export function tagView(page: TagPage): SafeHtml {
  const { lang, title, noteCount, entries } = page;
  return html`
    ${breadcrumbs(page)}
    <header class="page-header">
      <h1>${title}</h1>
      <div class="facts"><p>${textsFor(lang).folder.noteCount(noteCount)}</p></div>
    </header>
    ${narrower(page)}
    ${entryList(entries, lang)}
    ${pagination(page)}
  `;
}

function narrower({ lang, children }: TagPage): SafeHtml | undefined {
  if (children.length === 0) return undefined;
  return html`
    <section class="narrower" aria-labelledby="page:narrower">
      <h2 id="page:narrower">${textsFor(lang).tags.narrower}</h2>
      ${tagCounts(children, lang)}
    </section>
  `;
}
