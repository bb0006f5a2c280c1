import { type Concept, initialOf } from '#concepts';
import { textsFor } from '#i18n';
import { type Lang, toSlug } from '#naming';
import type { Site } from '#site';
import { CONCEPTS, pageHref } from '../addresses.ts';
import { collatorOf } from '../collators.ts';
import { getOrAdd } from '../get-or-add.ts';
import { fragmentOf } from '../html.ts';
import type { GlossaryPage, Initial, InitialGroup } from '../page.ts';
import { facesOf, homeLink, type PageBody } from '../page-frame.ts';
import { pagesFor, paginationOf, partOn, titleOn } from '../pagination.ts';
import type { ConceptShelf } from './concept-shelf.ts';

/** Concepts that one page of the glossary lists, each with its definition. */
const MOST_CONCEPTS = 200;

/** The page `number` of the glossary: all concepts as the language sorts them, under the letters with which they begin. */
export function glossaryPage(number: number, lang: Lang, concepts: ConceptShelf, site: Site): PageBody<GlossaryPage> {
  const texts = textsFor(lang).concepts;
  const slug = toSlug(CONCEPTS);
  const all = inOrder(concepts, lang);
  const count = pagesOfGlossary(concepts);
  return {
    kind: 'glossary',
    lang,
    slug,
    href: pageHref(site, lang, slug, number),
    title: titleOn(texts.glossary, number, lang),
    description: texts.glossaryDescription(all.length),
    faces: facesOf(site, () => ({ slug, number, translated: true })),
    breadcrumbs: [homeLink(site, lang)],
    initials: initialsOf(all, lang, (on) => pageHref(site, lang, slug, on)),
    groups: groupsOf(partOn(all, number, MOST_CONCEPTS), lang, concepts),
    ...paginationOf(number, count, lang, (other) => pageHref(site, lang, slug, other)),
  };
}

/** How many pages the glossary takes. */
export function pagesOfGlossary({ all }: ConceptShelf): number {
  return pagesFor(all.length, MOST_CONCEPTS);
}

const sorted = new WeakMap<ConceptShelf, Map<Lang, readonly Concept[]>>();

function inOrder(concepts: ConceptShelf, lang: Lang): readonly Concept[] {
  return getOrAdd(
    getOrAdd(sorted, concepts, () => new Map<Lang, readonly Concept[]>()),
    lang,
    () =>
      concepts.all.toSorted((a, b) => collatorOf(lang).compare(a.term[lang], b.term[lang]) || (a.id < b.id ? -1 : 1)),
  );
}

/** The letters with which concepts begin, each leading to the page on which the first of them stands. */
function initialsOf(all: readonly Concept[], lang: Lang, hrefOf: (number: number) => string): Initial[] {
  const places = new Map<string, number>();
  for (const [index, { term }] of all.entries()) {
    const letter = initialOf(term[lang]);
    if (!places.has(letter)) places.set(letter, Math.floor(index / MOST_CONCEPTS) + 1);
  }
  return [...places].map(([letter, number]) => ({ letter, href: hrefOf(number) + fragmentOf(letter) }));
}

function groupsOf(part: readonly Concept[], lang: Lang, concepts: ConceptShelf): InitialGroup[] {
  const groups = new Map<string, Concept[]>();
  for (const concept of part) getOrAdd(groups, initialOf(concept.term[lang]), () => []).push(concept);
  return [...groups].map(([letter, members]) => ({
    letter,
    concepts: members.map((concept) => ({
      href: concepts.hrefOf(concept, lang),
      text: concept.term[lang],
      definition: concept.definition[lang],
      otherTerms: concepts.sensesOf(concept, lang).flatMap((sense) => {
        return sense.lang === lang ? [] : [{ lang: sense.lang, text: sense.term }];
      }),
    })),
  }));
}
