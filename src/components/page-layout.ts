import type { Page } from '#garden';
import { html, type SafeHtml } from '#html';
import { textsFor } from '#i18n';
import { contents } from './contents.ts';
import type { Around } from './document-parts.ts';
import { oncePerLanguage } from './once-per-language.ts';
import { scriptParts } from './script-parts.ts';
import { sidebar } from './sidebar.ts';
import type { SiteFacts } from './site-facts.ts';
import { siteHeader } from './site-header.ts';

/** What stands around every page of the wiki: header, sidebar, and the table of contents. */
export function pageLayout(page: Page, facts: SiteFacts): Around {
  const { lang } = page;
  return {
    before: html`
      ${skipLink(lang)}
      ${siteHeader(page, facts)}
      <div class="columns">
        ${sidebar(page, facts)}
        <main id="page:text" tabindex="-1">
    `,
    after: html`
          ${printedFrom(page, facts)}
        </main>
        ${contents(page)}
      </div>
      ${scriptParts(lang)}
    `,
  };
}

const skipLink = oncePerLanguage((lang) => html`<a class="skip" href="#page:text">${textsFor(lang).skipToText}</a>`);

/** The address of the page, for those who have it on paper. */
function printedFrom({ lang, href }: Page, { origin }: SiteFacts): SafeHtml | undefined {
  if (origin === undefined) return undefined;
  return html`<p class="printed-from">${textsFor(lang).note.printedFrom}: ${decodeURI(origin + href)}</p>`;
}
