import type { Concept } from '#concepts';
import type { ConceptShelf } from './concepts/concept-shelf.ts';
import { meantConcept } from './concepts/meant-concept.ts';
import type { LinkedDraft } from './linked-draft.ts';
import type { TranslationSet } from './translation-sets.ts';

/** What a text has in it that is looked for in all texts. `file`: something that leads to a file of the vault. */
export type Holding = 'diagram' | 'embed' | 'image' | 'file';

/** What ties a text to the rest of the garden, as far as it is asked of all texts. */
export interface Ties {
  /** The notes that it links to or embeds, each once; it may be one of them itself. */
  readonly notes: readonly TranslationSet[];
  /** The concepts that it uses, in its order, as often as it does. */
  readonly concepts: readonly Concept[];
  readonly holds: readonly Holding[];
}

/** Goes through a text and gathers its ties. */
export function tiesIn({ draft, targets }: LinkedDraft, shelf: ConceptShelf): Ties {
  const notes = new Set<TranslationSet>();
  const holds = new Set<Holding>();
  const concepts: Concept[] = [];
  for (const [index, slot] of draft.slots.entries()) {
    const target = targets[index];
    if (target?.kind === 'note') notes.add(target.set);
    else if (target?.kind === 'file' || target?.kind === 'drawing') holds.add('file');
    if (slot.kind === 'diagram' || slot.kind === 'embed' || slot.kind === 'image') holds.add(slot.kind);
    const concept = meantConcept(slot, target, shelf);
    if (concept !== undefined) concepts.push(concept);
  }
  return { notes: [...notes], concepts, holds: [...holds] };
}
