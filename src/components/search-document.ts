import { html } from '#html';
import { textsFor } from '#i18n';
import { type Lang, toHref } from '#naming';
import { documentHead } from './document-head.ts';
import type { DocumentParts } from './document-parts.ts';
import { languageLinks } from './language-links.ts';
import { scriptParts } from './script-parts.ts';
import { searchButton } from './search-button.ts';
import type { SiteFacts } from './site-facts.ts';

/** The page of the search, which scripts fill; `?q=` asks at once. Where none runs it says so, and where else to look. */
export function searchDocument(lang: Lang, facts: SiteFacts): DocumentParts {
  const { base, languages, title } = facts;
  const { search, skipToText, home } = textsFor(lang);
  const faces = languages.map((other) => ({ lang: other, href: toHref(base, [other, 'search']), translated: true }));
  return {
    lang,
    head: documentHead({ lang, title: search.title, description: search.description, noindex: true }, facts),
    body: html`
      <a class="skip" href="#page:text">${skipToText}</a>
      <header class="site-header">
        <div class="site-bar">
          <a class="site-title" href="${toHref(base, [lang])}">${title[lang]}</a>
          ${searchButton(lang, facts)}
          ${languageLinks({ lang, faces })}
        </div>
      </header>
      <main id="page:text" class="search-page" tabindex="-1" data-base="${base}">
        <h1>${search.title}</h1>
        <div class="search-place"></div>
        <noscript><p>${search.needsScripts}</p><p><a href="${toHref(base, [lang])}">${home}</a></p></noscript>
      </main>
      ${scriptParts(lang)}
    `,
    inline: [],
    script: 'page',
  };
}
