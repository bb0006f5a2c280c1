import type { Note } from '#vault';
import { anchorPlace } from './anchor-place.ts';
import type { Seeds } from './garden.ts';
import { draftIn, surveyOf } from './survey.ts';

/** A part of a note's source, by the offsets of a `Heading` or `Block`. */
export interface NotePart {
  readonly note: Note;
  readonly start: number;
  readonly end: number;
}

/**
 * The parts of notes that the texts embed from which a garden is to be planted, so that they can be drafted beforehand, some at
 * a time. Those that are embedded in such parts alone are not among them.
 */
export function embeddedParts(seeds: Seeds): readonly NotePart[] {
  const { notes, drafts, resolve } = surveyOf(seeds);
  const draftOf = draftIn(drafts);
  const parts = new Map<string, NotePart>();
  for (const note of notes) {
    for (const slot of draftOf(note).slots) {
      const target = slot.kind === 'embed' ? resolve(note, slot) : undefined;
      if (target?.kind !== 'note' || target.anchor === undefined) continue;
      const { face } = target;
      const place = anchorPlace(draftOf(face), target.anchor);
      if (place === undefined) continue;
      const { start, end } = place;
      parts.set(`${face.id}\n${start}\n${end}`, { note: face, start, end });
    }
  }
  return [...parts.values()];
}
