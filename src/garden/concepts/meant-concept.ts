import type { Concept } from '#concepts';
import type { Slot } from '#markdown';
import { isSlug } from '#naming';
import { decode } from '../permalink.ts';
import { readScheme } from '../scheme.ts';
import type { Target } from '../target.ts';
import type { ConceptShelf } from './concept-shelf.ts';

/** The concept that a slot stands for: a word for it, or a link to its term (`glossary:pod`) of which there is no note. */
export function meantConcept(slot: Slot, target: Target | undefined, concepts: ConceptShelf): Concept | undefined {
  if (slot.kind === 'term') return concepts.named(slot.concept);
  if (slot.kind !== 'link' || target?.kind !== 'unlinked') return undefined;
  const scheme = readScheme(slot.target);
  if (scheme.kind !== 'term') return undefined;
  // Whatever an author wrote: no concept is called by what is no slug.
  const term = decode(scheme.term);
  return isSlug(term) ? concepts.named(term) : undefined;
}
