import type { Concept } from '#concepts';
import { escapeHtml } from '#html';
import type { TermSlot } from '#markdown';
import { openTag } from '../html.ts';
import type { PageInk } from '../page-ink.ts';

/**
 * A word for a concept: a link to its page, described by what the page says of it (`UsedConcept`). Plain text on the page of
 * the note that explains the concept, and where a text embedded before used it. What stands aside is a link and no more.
 */
export function termHtml(page: PageInk, { concept: id, text, aside }: TermSlot): string {
  const concept = page.concepts.named(id);
  if (concept === undefined || isExplained(page, concept)) return escapeHtml(text);
  if (aside === true)
    return `${openTag('a', { href: page.concepts.hrefOf(concept, page.lang) })}${escapeHtml(text)}</a>`;
  if (page.usedConcepts.has(concept)) return escapeHtml(text);
  page.usedConcepts.add(concept);
  const link = { class: 'term', href: page.concepts.hrefOf(concept, page.lang), 'aria-describedby': senseId(id) };
  return `${openTag('a', link)}${escapeHtml(text)}</a>`;
}

/**
 * The opening `<a …>` of a link to the term of a concept, which leads to its page and, where the page uses the concept for the first
 * time, is described like a word for it. It leads nowhere on the page of the note that explains the concept.
 */
export function termLinkTag(page: PageInk, concept: Concept): string {
  if (isExplained(page, concept)) return '<a>';
  const href = page.concepts.hrefOf(concept, page.lang);
  if (page.usedConcepts.has(concept)) return openTag('a', { href });
  page.usedConcepts.add(concept);
  return openTag('a', { class: 'term', href, 'aria-describedby': senseId(concept.id) });
}

/** The id of the element that says what a concept is. No id of a note has a colon in it. */
export function senseId(id: string): string {
  return `term:${id}`;
}

function isExplained({ explainedIn, set }: PageInk, concept: Concept): boolean {
  return explainedIn.get(concept)?.set === set;
}
