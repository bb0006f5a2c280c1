import type { Redirect } from '#garden';
import { html } from '#html';
import { textsFor } from '#i18n';
import { documentHead } from './document-head.ts';
import type { DocumentParts } from './document-parts.ts';
import type { SiteFacts } from './site-facts.ts';

/** An old address: leads to where its note is now. */
export function redirectDocument({ lang, title, to }: Redirect, facts: SiteFacts): DocumentParts {
  const { origin } = facts;
  const { redirect } = textsFor(lang);
  return {
    lang,
    head: html`
      ${documentHead({ lang, title, noindex: true }, facts)}
      <meta http-equiv="refresh" content="0; url=${to}">
      ${origin !== undefined && html`<link rel="canonical" href="${origin + to}">`}
    `,
    body: html`
      <main class="entrance">
        <h1>${redirect.title}</h1>
        <p>${redirect.moved} <a href="${to}">${title}</a></p>
      </main>
    `,
    inline: [],
    script: undefined,
  };
}
