import type { TagPage } from '#garden';
import { html, type SafeHtml } from '#html';
import { textsFor } from '#i18n';
import { breadcrumbs } from '../breadcrumbs.ts';
import { entryList } from '../entry-list.ts';
import { tagCounts } from '../tag-counts.ts';

/** The notes that carry a tag, and the tags nested in it. */
export function tagView(page: TagPage): SafeHtml {
  const { lang, tag, entries } = page;
  const { folder, tags } = textsFor(lang);
  return html`
    ${breadcrumbs(page)}
    <header class="page-header">
      <h1>${tags.title(tag)}</h1>
      <div class="facts"><p>${folder.noteCount(entries.length)}</p></div>
    </header>
    ${narrower(page)}
    ${entryList(entries, lang)}
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
