import type { NotePage, Sense, UsedConcept } from '#garden';
import { html, type SafeHtml } from '#html';
import type { Lang } from '#naming';
import { languageMark } from './language-mark.ts';

/**
 * What the concepts are that the text of a note links to: each a popover that a script opens beside its link, and that
 * describes the link to whoever has it read out.
 */
export function usedConcepts({ lang, usedConcepts: used }: NotePage): SafeHtml | undefined {
  return used.length === 0 ? undefined : html`${used.map((concept) => card(concept, lang))}`;
}

function card({ concept, senses }: UsedConcept, lang: Lang): SafeHtml {
  const texts = senses.map((sense) => senseText(sense, lang));
  return html`<div class="concept-card" id="term:${concept}" popover>${texts}</div>`;
}

function senseText({ lang: written, term, definition }: Sense, lang: Lang): SafeHtml {
  return html`<p${languageMark(written, lang)}><b>${term}</b> ${definition}</p>`;
}
