import type { Face, NotePage } from '#garden';
import { attributes, html, type SafeHtml } from '#html';
import { textsFor } from '#i18n';

/** Says, on a page whose note is not translated, in which language its text is. */
export function languageNotice({ lang, contentLang, faces }: NotePage): SafeHtml | undefined {
  if (contentLang === lang) return undefined;
  const { untranslated, readInOriginal } = textsFor(lang).language;
  const original = faces.find((face) => face.lang === contentLang);
  const link = original !== undefined && html`<a${leadsTo(original)}>${readInOriginal[contentLang]}</a>`;
  return html`<p class="notice" role="note">${untranslated[contentLang]} ${link}</p>`;
}

function leadsTo({ href, lang, headingIds }: Face): SafeHtml {
  return attributes({ href, hreflang: lang, 'data-language': lang, 'data-headings': headingIds?.join(' ') });
}
