import type { Entry } from '#garden';
import { attributes, html, type SafeHtml } from '#html';
import { textsFor } from '#i18n';
import type { Lang } from '#naming';
import { day } from './day.ts';
import { otherLanguage } from './other-language.ts';

/** What a folder or a tag holds: a title, a description and a few facts a line. */
export function entryList(entries: readonly Entry[], lang: Lang): SafeHtml {
  return html`<ul class="entries">${entries.map((entry) => line(entry, lang))}</ul>`;
}

function line({ kind, href, text, lang: written, count, updated, description }: Entry, lang: Lang): SafeHtml {
  const { folder, language } = textsFor(lang);
  const other = otherLanguage(written, lang);
  const marked = attributes({ lang: other });
  return html`
    <li class="${kind}">
      <a href="${href}"${marked}>${text}</a>
      <span class="entry-facts">
        ${count !== undefined && folder.noteCount(count)}
        ${other !== undefined && language.written[other]}
        ${updated !== undefined && day(updated, lang)}
      </span>
      ${description !== '' && html`<p${marked}>${description}</p>`}
    </li>
  `;
}
