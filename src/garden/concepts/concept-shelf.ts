import type { Concept, Glossary } from '#concepts';
import { type Digest, digestOf, type Href, type Lang, type Slug, toSlug } from '#naming';
import type { Site } from '#site';
import { CONCEPTS, pageHref } from '../addresses.ts';
import type { Sense } from '../page.ts';

/** The concepts of a site, and where their pages are. */
export interface ConceptShelf {
  /** In the order of the glossary. */
  readonly all: readonly Concept[];
  /** Whether there are any. */
  readonly inUse: boolean;
  named(id: Slug): Concept | undefined;
  /** The concept of which the page is at an address. */
  at(slug: string): Concept | undefined;
  hrefOf(concept: Concept, lang: Lang): Href;
  /** What a concept is called and what it is, in the languages of the site, `lang` first. */
  sensesOf(concept: Concept, lang: Lang): readonly Sense[];
  /** Digest of what notes show of a concept that they use. */
  digestOf(concept: Concept): Digest;
  /** Digest of the whole glossary. */
  readonly digest: Digest;
}

export function conceptShelf(glossary: Glossary | undefined, site: Site): ConceptShelf {
  const all = glossary?.concepts ?? [];
  const byId = new Map(all.map((concept) => [concept.id, concept]));
  const bySlug = new Map<string, Concept>(all.map((concept) => [conceptSlug(concept), concept]));
  return {
    all,
    inUse: all.length > 0,
    named: (id) => byId.get(id),
    at: (slug) => bySlug.get(slug),
    hrefOf: (concept, lang) => pageHref(site, lang, conceptSlug(concept)),
    sensesOf: ({ term, definition }, lang) => {
      const others = site.languages.filter((other) => other !== lang);
      const senses = [lang, ...others].map((each) => ({ lang: each, term: term[each], definition: definition[each] }));
      // What the glossary says in one language alone is said once.
      return senses.filter(
        ({ definition: said }, index) => senses.findIndex((each) => each.definition === said) === index,
      );
    },
    digestOf: ({ term, definition, note }) => digestOf(JSON.stringify([term, definition, note?.target])),
    digest: glossary?.digest ?? digestOf(''),
  };
}

/** Where the page of a concept is, in every language. */
export function conceptSlug({ id }: Concept): Slug {
  return toSlug(`${CONCEPTS}/${id}`);
}
