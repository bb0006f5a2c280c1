import { conceptWord, type ConceptName } from '#manifests';
import { escapeHtml } from '#html';
import type { DraftContext } from '../../transform.ts';

/** Marks where the link to an idea belongs; `linkConcepts` makes it, for that takes what the site knows. */
export function conceptMark(name: ConceptName): string {
  return `<span data-concept="${escapeHtml(name)}"></span>`;
}

const MARK = / ?<span data-concept="([^"]*)"><\/span>/g;

/** Puts the word for each idea that is marked, as a link to what the site's glossary says of it; nothing where it has none. */
export function linkConcepts(html: string, context: Pick<DraftContext, 'findWords' | 'lang' | 'slot'>): string {
  return html.replaceAll(MARK, (_, name: ConceptName) => {
    const word = context.findWords?.(name).find(({ word: { meant } }) => meant === undefined)?.word;
    if (word === undefined) return '';
    const slot = context.slot({
      kind: 'term',
      concept: word.concept,
      text: conceptWord(name, context.lang),
      aside: true,
    });
    return ` <span class="concept">(${slot})</span>`;
  });
}
