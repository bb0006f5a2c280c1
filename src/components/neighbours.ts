import type { NotePage } from '#garden';
import { html, type SafeHtml } from '#html';
import { textsFor } from '#i18n';
import { languageMark } from './language-mark.ts';

/** Links to the notes before and after, as they stand in the sidebar. */
export function neighbours({ lang, previous, next }: NotePage): SafeHtml | undefined {
  if (previous === undefined && next === undefined) return undefined;
  const { note } = textsFor(lang);
  const places = [
    { link: previous, label: note.previous, rel: 'prev', place: 'previous' },
    { link: next, label: note.next, rel: 'next', place: 'next' },
  ];
  const links = places.map(({ link, label, rel, place }) => {
    if (link === undefined) return undefined;
    const { href, text, lang: written } = link;
    const title = html`<span${languageMark(written, lang)}>${text}</span>`;
    return html`<a class="${place}" href="${href}" rel="${rel}"><span>${label}</span> ${title}</a>`;
  });
  return html`<nav class="neighbours" aria-label="${note.neighbours}">${links}</nav>`;
}
