import type { Lang, Slug } from '#naming';
import type { Site } from '#site';
import type { Note } from '#vault';
import { getOrAdd } from '../get-or-add.ts';
import type { ConceptShelf } from './concept-shelf.ts';
import { meantConcept } from './meant-concept.ts';
import type { LinkedDraft } from '../linked-draft.ts';
import { shownFace } from '../shown-face.ts';
import type { TranslationSet } from '../translation-sets.ts';

/** The notes that use a concept, as a language shows them, in the order of the notes. */
export type ConceptUses = (concept: Slug, lang: Lang) => readonly TranslationSet[];

export interface UsingNotes {
  readonly site: Site;
  readonly linkedOf: (note: Note) => LinkedDraft;
  readonly concepts: ConceptShelf;
}

/** Finds who uses which concept. All notes are gone through once for a language. */
export function conceptUses(sets: readonly TranslationSet[], { site, linkedOf, concepts }: UsingNotes): ConceptUses {
  const uses = new Map<Lang, Map<Slug, TranslationSet[]>>();
  const usesIn = (lang: Lang): Map<Slug, TranslationSet[]> => {
    const found = new Map<Slug, TranslationSet[]>();
    for (const set of sets) {
      const { draft, targets } = linkedOf(shownFace(set, lang, site));
      const used = draft.slots.flatMap((slot, index) => meantConcept(slot, targets[index], concepts)?.id ?? []);
      for (const concept of new Set(used)) getOrAdd(found, concept, () => []).push(set);
    }
    return found;
  };
  return (concept, lang) => getOrAdd(uses, lang, () => usesIn(lang)).get(concept) ?? [];
}
