import type { Lang, Slug } from '#naming';
import type { Site } from '#site';
import type { Note } from '#vault';
import { getOrAdd } from '../get-or-add.ts';
import type { LinkedDraft } from '../linked-draft.ts';
import { shownFace } from '../shown-face.ts';
import type { TranslationSet } from '../translation-sets.ts';

/** The notes that use a concept, as a language shows them, in the order of the notes. */
export type ConceptUses = (concept: Slug, lang: Lang) => readonly TranslationSet[];

/** Finds who uses which concept. All notes are gone through once for a language. */
export function conceptUses(
  sets: readonly TranslationSet[],
  site: Site,
  linkedOf: (note: Note) => LinkedDraft,
): ConceptUses {
  const uses = new Map<Lang, Map<Slug, TranslationSet[]>>();
  const usesIn = (lang: Lang): Map<Slug, TranslationSet[]> => {
    const found = new Map<Slug, TranslationSet[]>();
    for (const set of sets) {
      for (const slot of linkedOf(shownFace(set, lang, site)).draft.slots)
        if (slot.kind === 'term') getOrAdd(found, slot.concept, () => []).push(set);
    }
    return found;
  };
  return (concept, lang) => getOrAdd(uses, lang, () => usesIn(lang)).get(concept) ?? [];
}
