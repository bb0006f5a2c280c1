import { html, type SafeHtml } from '#html';
import { formatDay } from '#i18n';
import type { Lang } from '#naming';

/** The days that were written: to format one takes longer than all else that is said of a note, and many notes have the same. */
const written = { ko: new Map<string, SafeHtml>(), en: new Map<string, SafeHtml>() };

/** A day, given as `YYYY-MM-DD`, for people and for programs. */
export function day(date: string, lang: Lang): SafeHtml {
  const before = written[lang].get(date);
  if (before !== undefined) return before;
  const markup = html`<time datetime="${date}">${formatDay(lang, date)}</time>`;
  written[lang].set(date, markup);
  return markup;
}
