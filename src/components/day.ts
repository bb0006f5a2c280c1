import { html, type SafeHtml } from '#html';
import { formatDay } from '#i18n';
import type { Lang } from '#naming';

/** A day, given as `YYYY-MM-DD`, for people and for programs. */
export function day(date: string, lang: Lang): SafeHtml {
  return html`<time datetime="${date}">${formatDay(lang, date)}</time>`;
}
