import { html, raw, type SafeHtml } from '#html';
import { textsFor } from '#i18n';
import { type Lang, toHref } from '#naming';
import { inlineScript } from '#shell';
import { speakLanguageOfAddress } from '../client/speak.ts';
import { documentHead } from './document-head.ts';
import type { DocumentParts } from './document-parts.ts';
import type { SiteFacts } from './site-facts.ts';

/**
 * One file answers for every address without a page, so it says so in every language; scripts keep the language of the
 * address and offer notes with near names.
 */
export function notFoundDocument(facts: SiteFacts): DocumentParts {
  const { base, languages, defaultLanguage: lang } = facts;
  const speak = inlineScript(speakLanguageOfAddress, base, languages);
  return {
    lang,
    head: html`
      ${documentHead({ lang, title: textsFor(lang).notFound.title, noindex: true }, facts)}
      <script>${raw(speak.code)}</script>
    `,
    body: html`
      <main class="not-found" data-base="${base}" data-languages="${languages.join(' ')}">
        <h1>${languages.map((name) => html`<span lang="${name}">${textsFor(name).notFound.title}</span>`)}</h1>
        ${languages.map((name) => section(name, base))}
      </main>
    `,
    inline: [speak],
    script: 'not-found',
  };
}

function section(lang: Lang, base: string): SafeHtml {
  const { notFound } = textsFor(lang);
  return html`
    <section lang="${lang}">
      <p>${notFound.explanation}</p>
      <p><a href="${toHref(base, [lang])}">${notFound.backHome}</a></p>
      <div class="near-names" data-heading="${notFound.nearNames}" role="status"></div>
      <p><a class="search-instead" href="${toHref(base, [lang, 'search'])}">${textsFor(lang).search.open}</a></p>
    </section>
  `;
}
