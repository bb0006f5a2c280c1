import type { NotePage } from '#garden';
import { html, type SafeHtml } from '#html';
import { textsFor } from '#i18n';
import { backlinks } from '../backlinks.ts';
import { breadcrumbs } from '../breadcrumbs.ts';
import { contentsFold } from '../contents.ts';
import type { Around } from '../document-parts.ts';
import { entryList } from '../entry-list.ts';
import { languageNotice } from '../language-notice.ts';
import { neighbours } from '../neighbours.ts';
import { noteFacts } from '../note-facts.ts';
import { languageMark } from '../language-mark.ts';
import { pagination } from '../pagination.ts';
import { usedConcepts } from '../used-concepts.ts';

/** All that belongs to a note, around its own text. */
export function noteView(page: NotePage): Around {
  const { lang, contentLang, title, isHome } = page;
  const written = languageMark(contentLang, lang);
  return {
    before: html`
      ${breadcrumbs(page)}
      <article>
        <header class="page-header">
          <h1${written}>${title}</h1>
          ${!isHome && noteFacts(page)}
        </header>
        ${languageNotice(page)}
        ${contentsFold(page)}
        ${emptyNotice(page)}
        <div class="prose"${written}>
    `,
    after: html`
        </div>
      </article>
      ${usedConcepts(page)}
      ${inThisFolder(page)}
      ${backlinks(page)}
      ${editLink(page)}
      ${neighbours(page)}
    `,
  };
}

function emptyNotice({ lang, isEmpty, code, entries }: NotePage): SafeHtml | undefined {
  if (!isEmpty || code !== undefined || entries.length > 0) return undefined;
  return html`<p class="notice">${textsFor(lang).note.empty}</p>`;
}

/** What the folder holds that the note stands for. */
function inThisFolder(page: NotePage): SafeHtml | undefined {
  const { lang, entries, isHome } = page;
  if (entries.length === 0) return undefined;
  const { menu, note } = textsFor(lang);
  return html`
    <section class="in-this-folder" aria-labelledby="page:in-this-folder">
      <h2 id="page:in-this-folder">${isHome ? menu.label : note.inThisFolder}</h2>
      ${entryList(entries, lang)}
      ${pagination(page)}
    </section>
  `;
}

function editLink({ lang, editHref }: NotePage): SafeHtml | undefined {
  if (editHref === undefined) return undefined;
  return html`<p class="edit"><a href="${editHref}" rel="external">${textsFor(lang).note.edit}</a></p>`;
}
