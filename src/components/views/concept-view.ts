import type { ConceptPage, Sense, TextLink } from '#garden';
import { html, type SafeHtml } from '#html';
import { textsFor } from '#i18n';
import type { Lang } from '#naming';
import { breadcrumbs } from '../breadcrumbs.ts';
import { entryList } from '../entry-list.ts';
import { languageMark } from '../language-mark.ts';
import { pagination } from '../pagination.ts';

/** A concept: what it is in each language, where there is more, and the notes that use it. */
export function conceptView(page: ConceptPage): SafeHtml {
  const { lang, title, senses } = page;
  const [sense, ...others] = senses;
  return html`
    ${breadcrumbs(page)}
    <header class="page-header">
      <h1>${title}</h1>
      <p class="lead">${sense?.definition}</p>
    </header>
    ${others.map((other) => otherSense(other, lang))}
    ${more(page)}
    ${users(page)}
  `;
}

function otherSense({ lang: written, term, definition }: Sense, lang: Lang): SafeHtml {
  return html`<p class="other-sense"${languageMark(written, lang)}><dfn>${term}</dfn> ${definition}</p>`;
}

function more({ lang, aliases, explainedIn, related, upstream }: ConceptPage): SafeHtml | undefined {
  const texts = textsFor(lang).concepts;
  const facts: [string, SafeHtml[]][] = [
    [texts.aliases, aliases.map((alias) => html`${alias}`)],
    [texts.explainedIn, explainedIn === undefined ? [] : [link(explainedIn, lang)]],
    [texts.related, related.map((other) => link(other, lang))],
    [texts.upstream, upstream === undefined ? [] : [externalLink(upstream)]],
  ];
  const told = facts.filter(([, values]) => values.length > 0);
  if (told.length === 0) return undefined;
  const rows = told.map(
    ([name, values]) => html`<div><dt>${name}</dt><dd>${values.map((value) => html`<span>${value}</span>`)}</dd></div>`,
  );
  return html`<dl class="concept-facts">${rows}</dl>`;
}

function link({ href, text, lang: written }: TextLink, lang: Lang): SafeHtml {
  return html`<a href="${href}"${languageMark(written, lang)}>${text}</a>`;
}

function externalLink({ href, text }: NonNullable<ConceptPage['upstream']>): SafeHtml {
  return html`<a class="external" href="${href}" rel="noopener noreferrer">${text}</a>`;
}

function users(page: ConceptPage): SafeHtml {
  const { lang, entries, noteCount } = page;
  const { concepts, folder } = textsFor(lang);
  return html`
    <section class="concept-users" aria-labelledby="page:concept-users">
      <h2 id="page:concept-users">${concepts.usedIn}</h2>
      ${entries.length === 0 && html`<p class="notice">${concepts.unused}</p>`}
      ${entries.length > 0 && html`<p class="facts">${folder.noteCount(noteCount)}</p>${entryList(entries, lang)}`}
      ${pagination(page)}
    </section>
  `;
}
