import { html, raw } from '#html';
import { textsFor } from '#i18n';
import { toHref } from '#naming';
import { inlineScript } from '#shell';
import { enter } from '../client/enter.ts';
import { documentHead } from './document-head.ts';
import type { DocumentParts } from './document-parts.ts';
import type { SiteFacts } from './site-facts.ts';

/** The entrance: leads to the reader's language; without scripts it lets the reader choose. */
export function entranceDocument(facts: SiteFacts): DocumentParts {
  const { base, origin, defaultLanguage: lang } = facts;
  const title = facts.title[lang];
  const languages = [lang, ...facts.languages.filter((other) => other !== lang)];
  const homes = languages.map((name) => [name, toHref(base, [name])] as const);
  const leadIn = inlineScript(enter, homes);
  const choices = homes.map(
    ([name, href]) =>
      html`<li><a href="${href}" lang="${name}" hreflang="${name}">${textsFor(name).languageName}</a></li>`,
  );
  return {
    lang,
    head: html`
      ${documentHead({ lang, title }, facts)}
      <script>${raw(leadIn.code)}</script>
      ${origin !== undefined && html`<link rel="canonical" href="${origin + base}">`}
    `,
    body: html`
      <main class="entrance">
        <h1>${title}</h1>
        <nav aria-label="${textsFor(lang).entrance.chooseLanguage}"><ul>${choices}</ul></nav>
      </main>
    `,
    inline: [leadIn],
    script: undefined,
  };
}
