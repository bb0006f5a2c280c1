import type { Concept } from '#concepts';
import type { Lang } from '#naming';
import type { Site } from '#site';
import type { Note } from '#vault';
import { type ConceptShelf, conceptSlug } from './concepts/concept-shelf.ts';
import type { ExplainingNotes } from './concepts/explaining-notes.ts';
import type { Findable, FindableFace } from './page.ts';
import type { LinkedDraft } from './linked-draft.ts';
import { shownFace } from './shown-face.ts';
import { tagsOf, type TagBook } from './tag-book.ts';
import type { TranslationSet } from './translation-sets.ts';
import { ancestorsOf, type Tree } from './tree.ts';

export interface FindableParts {
  readonly site: Site;
  readonly trees: ReadonlyMap<Lang, Tree>;
  readonly tags: TagBook;
  readonly linkedOf: (note: Note) => LinkedDraft;
  readonly noteOf: (note: Note) => Note;
  readonly concepts: ConceptShelf;
  readonly explainedIn: ExplainingNotes['noteOf'];
}

/**
 * All notes as a search knows them, in the order of their first faces, then all concepts. A note that explains a concept is called
 * what the concept is called.
 */
export function findablesOf(parts: FindableParts): Findable[] {
  return [...notesIn(parts), ...conceptsIn(parts)];
}

function notesIn({ site, trees, tags, linkedOf, noteOf, explainedIn }: FindableParts): Findable[] {
  const found = new Map<TranslationSet, { readonly faces: FindableFace[]; readonly names: Set<string> }>();
  for (const [lang, { nodes }] of trees) {
    for (const node of nodes) {
      if (node.set === undefined) continue;
      const note = shownFace(node.set, lang, site);
      const one = found.get(node.set) ?? { faces: [], names: new Set() };
      found.set(node.set, one);
      for (const face of node.set.faces.values())
        for (const name of noteOf(face).frontmatter.aliases) one.names.add(name);
      const isTold = one.faces.some(({ contentLang }) => contentLang === note.lang);
      one.faces.push({
        address: { lang, slug: node.slug },
        href: node.href,
        title: node.title,
        contentLang: note.lang,
        hasText: note.lang === lang || (!site.languages.includes(note.lang) && !isTold),
        folders: ancestorsOf(node).map(({ title }) => title),
        tags: tagNames(note, lang, tags, linkedOf),
      });
    }
  }
  for (const [concept, { set }] of explainedIn) for (const name of namesOf(concept)) found.get(set)?.names.add(name);
  return [...found.values()].map(({ faces, names }) => ({
    kind: 'note',
    faces,
    names: [...names].filter((name) => !name.startsWith('/')),
  }));
}

function conceptsIn({ site, concepts }: FindableParts): Findable[] {
  return concepts.all.map((concept) => {
    const faces = site.languages.map((lang) => ({
      address: { lang, slug: conceptSlug(concept) },
      href: concepts.hrefOf(concept, lang),
      title: concept.term[lang],
      contentLang: lang,
      hasText: true,
      folders: [],
      tags: [],
    }));
    return { kind: 'concept', faces, names: namesOf(concept) };
  });
}

function namesOf({ term, aliases, misspellings }: Concept): string[] {
  return [...new Set([...Object.values(term), ...aliases, ...misspellings])];
}

function tagNames(note: Note, lang: Lang, tags: TagBook, linkedOf: FindableParts['linkedOf']): string[] {
  const { draft } = linkedOf(note);
  if (note.frontmatter.tags.length === 0 && draft.tags.length === 0) return [];
  return [...new Set(tagsOf(note, draft).flatMap(({ tag }) => tags.named(lang, tag)?.name ?? []))];
}
