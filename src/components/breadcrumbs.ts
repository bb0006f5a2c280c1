import type { Page } from '#garden';
import { html, type SafeHtml } from '#html';
import { textsFor } from '#i18n';
import { languageMark } from './language-mark.ts';

/** The way from the home page down to the page's parent. */
export function breadcrumbs({ lang, breadcrumbs: links }: Page): SafeHtml | undefined {
  if (links.length === 0) return undefined;
  const items = links.map(
    ({ href, text, lang: written }) => html`<li><a href="${href}"${languageMark(written, lang)}>${text}</a></li>`,
  );
  return html`<nav class="breadcrumbs" aria-label="${textsFor(lang).breadcrumbs}"><ol>${items}</ol></nav>`;
}
