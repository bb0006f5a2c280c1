import type { Page } from '#garden';
import { attributes, html, type SafeHtml } from '#html';
import { textsFor } from '#i18n';

/** Links to the same page in the other languages; a script adds the reader's place in the text. */
export function languageLinks({ lang, faces }: Pick<Page, 'lang' | 'faces'>): SafeHtml | undefined {
  const others = faces.filter((face) => face.lang !== lang);
  if (others.length === 0) return undefined;
  const links = others.map(({ href, lang: other, headingIds }) => {
    const link = attributes({
      href,
      lang: other,
      hreflang: other,
      'data-language': other,
      'data-headings': headingIds?.join(' '),
    });
    return html`<a${link}>${textsFor(other).languageName}</a>`;
  });
  return html`<nav class="languages" aria-label="${textsFor(lang).language.label}">${links}</nav>`;
}
