import { toSlug } from '#naming';
import { CONCEPTS } from '../addresses.ts';
import type { PageAddress } from '../garden.ts';
import { type ConceptPageParts, pagesOfConcept } from './concept-page.ts';
import { conceptSlug } from './concept-shelf.ts';
import { pagesOfGlossary } from './glossary-page.ts';

/** Addresses of the glossary and of all concepts, in each language of the site. */
export function conceptAddresses(parts: ConceptPageParts): PageAddress[] {
  const { site, concepts } = parts;
  return site.languages.flatMap((lang) => {
    const lists = [
      { slug: toSlug(CONCEPTS), pages: pagesOfGlossary(concepts) },
      ...concepts.all.map((concept) => ({ slug: conceptSlug(concept), pages: pagesOfConcept(concept, lang, parts) })),
    ];
    return lists.flatMap(({ slug, pages }) =>
      Array.from({ length: pages }, (_, index) => (index === 0 ? { lang, slug } : { lang, slug, number: index + 1 })),
    );
  });
}
