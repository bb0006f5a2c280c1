import type { Lang, Slug } from '#naming';
import type { Site } from '#site';
import type { Note } from '#vault';
import { getOrAdd } from '../get-or-add.ts';
import { shownFace } from '../shown-face.ts';
import type { Ties } from '../ties.ts';
import type { TranslationSet } from '../translation-sets.ts';

/** The notes that use a concept, as a language shows them, in the order of the notes. */
export type ConceptUses = (concept: Slug, lang: Lang) => readonly TranslationSet[];

export interface UsingNotes {
  readonly site: Site;
  readonly tiesOf: (note: Note) => Ties;
}

/** Finds who uses which concept. All notes are gone through once for a language. */
export function conceptUses(sets: readonly TranslationSet[], { site, tiesOf }: UsingNotes): ConceptUses {
  const uses = new Map<Lang, Map<Slug, TranslationSet[]>>();
  const usesIn = (lang: Lang): Map<Slug, TranslationSet[]> => {
    const found = new Map<Slug, TranslationSet[]>();
    for (const set of sets) {
      const { concepts } = tiesOf(shownFace(set, lang, site));
      for (const { id } of new Set(concepts)) getOrAdd(found, id, () => []).push(set);
    }
    return found;
  };
  return (concept, lang) => getOrAdd(uses, lang, () => usesIn(lang)).get(concept) ?? [];
}
