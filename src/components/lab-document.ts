import { html, type SafeHtml } from '#html';
import { textsFor } from '#i18n';
import { type PerLang, toHref } from '#naming';
import { documentHead } from './document-head.ts';
import type { DocumentParts } from './document-parts.ts';
import { scriptParts } from './script-parts.ts';
import { sidebar, type SidebarParts } from './sidebar.ts';
import type { SiteFacts } from './site-facts.ts';
import { siteHeader } from './site-header.ts';

/** A scenario on the shelf. */
export interface LabEntry {
  /** Names it in the fragment of the address, and its file. */
  readonly name: string;
  readonly title: PerLang<string>;
  readonly description: PerLang<string>;
}

const LAB = 'lab';

/**
 * The page of the simulator: a shelf of scenarios, and the place where scripts put the widget. It has the menu of the home page,
 * on every screen as a drawer.
 */
export function labDocument(menu: SidebarParts, entries: readonly LabEntry[], facts: SiteFacts): DocumentParts {
  const { lang } = menu;
  const { base, origin, languages } = facts;
  const { lab, skipToText } = textsFor(lang);
  const faces = languages.map((other) => ({ lang: other, href: toHref(base, [other, LAB]), translated: true }));
  const empty = { name: '', title: lab.empty, description: lab.emptyDescription };
  const shelf = [
    ...entries.map((one) => ({ ...one, title: one.title[lang], description: one.description[lang] })),
    empty,
  ];
  return {
    lang,
    head: html`
      ${documentHead({ lang, title: lab.title, description: lab.description }, facts)}
      ${origin !== undefined && html`<link rel="canonical" href="${origin + toHref(base, [lang, LAB])}">`}
    `,
    body: html`
      <a class="skip" href="#page:text">${skipToText}</a>
      ${siteHeader({ lang, faces }, facts)}
      ${sidebar(menu, facts, true)}
      <main id="page:text" class="lab-page" tabindex="-1">
        <header class="page-header"><h1>${lab.title}</h1><p class="lab-lead">${lab.description}</p></header>
        <nav class="lab-shelf" aria-label="${lab.shelf}">
          <noscript><p class="notice">${lab.needsScripts}</p></noscript>
          <ul>${shelf.map(item)}</ul>
        </nav>
        <div class="lab-place" data-scenarios="${toHref(base, [LAB])}"><p class="lab-waiting">${lab.waiting}</p></div>
      </main>
      ${scriptParts(lang)}
    `,
    inline: [],
    script: 'page',
  };
}

function item({
  name,
  title,
  description,
}: {
  readonly name: string;
  readonly title: string;
  readonly description: string;
}): SafeHtml {
  return html`<li><a href="#${name}" data-scenario="${name}"><b>${title}</b><span>${description}</span></a></li>`;
}
