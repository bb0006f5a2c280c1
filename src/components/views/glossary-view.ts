import type { GlossaryPage, InitialGroup } from '#garden';
import { html, type SafeHtml } from '#html';
import { textsFor } from '#i18n';
import type { Lang } from '#naming';
import { breadcrumbs } from '../breadcrumbs.ts';
import { languageMark } from '../language-mark.ts';
import { pagination } from '../pagination.ts';

/** All concepts under the letters with which they begin. */
export function glossaryView(page: GlossaryPage): SafeHtml {
  const { lang, title, description, initials, groups } = page;
  const letters = initials.map(({ letter, href }) => html`<li><a href="${href}">${letter}</a></li>`);
  return html`
    ${breadcrumbs(page)}
    <header class="page-header">
      <h1>${title}</h1>
      <div class="facts"><p>${description}</p></div>
    </header>
    <nav class="initials" aria-label="${textsFor(lang).concepts.initials}"><ul>${letters}</ul></nav>
    ${groups.map((group) => groupOf(group, lang))}
    ${pagination(page)}
  `;
}

function groupOf({ letter, concepts }: InitialGroup, lang: Lang): SafeHtml {
  const lines = concepts.map(({ href, text, definition, otherTerms }) => {
    const others = otherTerms.map((other) => html` <span${languageMark(other.lang, lang)}>${other.text}</span>`);
    return html`<div><dt><a href="${href}">${text}</a>${others}</dt><dd>${definition}</dd></div>`;
  });
  return html`<section class="initial"><h2 id="${letter}">${letter}</h2><dl>${lines}</dl></section>`;
}
