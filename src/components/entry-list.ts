import type { Entry } from '#garden';
import { html, type SafeHtml } from '#html';
import { textsFor } from '#i18n';
import type { Lang } from '#naming';
import { day } from './day.ts';
import { languageMark } from './language-mark.ts';

/** What a folder or a tag holds: a title, a description and a few facts a line. */
export function entryList(entries: readonly Entry[], lang: Lang): SafeHtml {
  return html`<ul class="entries">${entries.map((entry) => line(entry, lang))}</ul>`;
}

function line({ kind, href, text, lang: written, count, updated, description }: Entry, lang: Lang): SafeHtml {
  const { folder, language } = textsFor(lang);
  const mark = languageMark(written, lang);
  return html`
    <li class="${kind}">
      <a href="${href}"${mark}>${text}</a>
      <span class="entry-facts">
        ${count !== undefined && html`<span>${folder.noteCount(count)}</span>`}
        ${mark && html`<span>${language.written[written]}</span>`}
        ${updated !== undefined && day(updated, lang)}
      </span>
      ${description !== '' && html`<p${mark}>${description}</p>`}
    </li>
  `;
}
