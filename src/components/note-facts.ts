import type { NotePage, TextLink } from '#garden';
import { html, type SafeHtml } from '#html';
import { textsFor } from '#i18n';
import type { Lang } from '#naming';
import { day } from './day.ts';

/** What is known of a note beside its text: last change, reading time, tags. */
export function noteFacts({ lang, updated, readingMinutes, tags }: NotePage): SafeHtml {
  const { note } = textsFor(lang);
  return html`
    <div class="facts">
      ${updated !== undefined && html`<p>${note.updated} ${day(updated, lang)}</p>`}
      ${readingMinutes > 0 && html`<p>${note.readingTime(readingMinutes)}</p>`}
      ${tags.length > 0 && html`<ul class="tags" aria-label="${note.tags}">${tags.map((tag) => item(tag, lang))}</ul>`}
    </div>
  `;
}

function item({ href, text }: TextLink, lang: Lang): SafeHtml {
  return html`<li><a class="tag" href="${href}">${textsFor(lang).tags.title(text)}</a></li>`;
}
