import type { Concept } from '#concepts';
import { textsFor } from '#i18n';
import { type Lang, toSlug } from '#naming';
import type { Note } from '#vault';
import { type Addresses, CONCEPTS, pageHref } from '../addresses.ts';
import { type EntryParts, entriesOf } from '../entries.ts';
import { getOrAdd } from '../get-or-add.ts';
import type { Hrefs } from '../hrefs.ts';
import { fragmentOf } from '../html.ts';
import type { ConceptPage, TextLink } from '../page.ts';
import { facesOf, homeLink, type PageBody } from '../page-frame.ts';
import { MOST_ENTRIES, pagesFor, paginationOf, partOn, titleOn } from '../pagination.ts';
import { shownFace } from '../shown-face.ts';
import type { NoteTarget } from '../target.ts';
import type { TranslationSet } from '../translation-sets.ts';
import type { Tree, TreeNode } from '../tree.ts';
import { type ConceptShelf, conceptSlug } from './concept-shelf.ts';
import type { ConceptUses } from './concept-uses.ts';

export interface ConceptPageParts extends EntryParts {
  readonly addresses: Addresses;
  readonly concepts: ConceptShelf;
  readonly explainedIn: ReadonlyMap<Concept, NoteTarget>;
  readonly uses: ConceptUses;
  readonly hrefs: Hrefs;
  readonly titleOf: (note: Note) => string;
}

/** The page `number` of a concept: what it is, where it is explained, and the notes that use it, by title. */
export function conceptPage(
  concept: Concept,
  number: number,
  tree: Tree,
  parts: ConceptPageParts,
): PageBody<ConceptPage> {
  const { site, concepts } = parts;
  const { lang } = tree;
  const slug = conceptSlug(concept);
  const nodes = usersOf(concept, tree, parts);
  const explained = parts.explainedIn.get(concept);
  const related = concept.related.flatMap((id) => concepts.named(id) ?? []);
  return {
    kind: 'concept',
    lang,
    slug,
    href: pageHref(site, lang, slug, number),
    title: titleOn(concept.term[lang], number, lang),
    description: concept.definition[lang],
    faces: facesOf(site, (other) => {
      const isThere = number <= pagesOfConcept(concept, other, parts);
      return { slug, ...(isThere && { number }), translated: isThere };
    }),
    breadcrumbs: [homeLink(site, lang), glossaryLink(lang, parts)],
    concept: concept.id,
    senses: concepts.sensesOf(concept, lang),
    aliases: concept.aliases,
    ...(explained && { explainedIn: noteLink(explained, lang, parts) }),
    ...(concept.upstream && { upstream: hostLink(concept.upstream[lang]) }),
    related: related.map((other) => ({ href: concepts.hrefOf(other, lang), text: other.term[lang] })),
    noteCount: nodes.length,
    entries: entriesOf(partOn(nodes, number, MOST_ENTRIES), lang, parts),
    ...paginationOf(number, pagesOfConcept(concept, lang, parts), lang, (other) => pageHref(site, lang, slug, other)),
  };
}

/** How many pages the notes take that use a concept. */
export function pagesOfConcept(concept: Concept, lang: Lang, parts: ConceptPageParts): number {
  return pagesFor(usersOnly(concept, lang, parts).length, MOST_ENTRIES);
}

/** The notes that use a concept, but for the one that explains it. */
function usersOnly(concept: Concept, lang: Lang, { uses, explainedIn }: ConceptPageParts): readonly TranslationSet[] {
  const explaining = explainedIn.get(concept)?.set;
  return uses(concept.id, lang).filter((set) => set !== explaining);
}

const known = new WeakMap<ConceptUses, Map<string, TreeNode[]>>();

/** The same by title, put in order once for all pages of a concept. */
function usersOf(concept: Concept, tree: Tree, parts: ConceptPageParts): readonly TreeNode[] {
  const { addresses, uses } = parts;
  const { lang } = tree;
  return getOrAdd(
    getOrAdd(known, uses, () => new Map<string, TreeNode[]>()),
    `${lang} ${concept.id}`,
    () => {
      const nodes = usersOnly(concept, lang, parts).flatMap((set) => tree.at(addresses.slugOf(set, lang)) ?? []);
      const keyed = nodes.map((node) => ({ node, place: tree.placeOf(node.title) }));
      keyed.sort((a, b) => a.place - b.place || (a.node.slug < b.node.slug ? -1 : 1));
      return keyed.map(({ node }) => node);
    },
  );
}

/** A link to another site, by the name of that. */
function hostLink(href: string): { href: string; text: string } {
  return { href, text: new URL(href).host };
}

function noteLink(target: NoteTarget, lang: Lang, { site, hrefs, titleOf }: ConceptPageParts): TextLink {
  const id = hrefs.anchor(target, lang);
  const face = shownFace(target.set, target.lang ?? lang, site);
  const href = hrefs.note(target, lang);
  return { href: (id === '' ? href : href + fragmentOf(id)) as typeof href, text: titleOf(face), lang: face.lang };
}

/** The glossary, as the page above a concept. */
function glossaryLink(lang: Lang, { site }: Pick<ConceptPageParts, 'site'>): TextLink {
  return { href: pageHref(site, lang, toSlug(CONCEPTS)), text: textsFor(lang).concepts.glossary };
}
