import type { Place } from '#diagnostics';
import type { FieldStarts, Note } from '#vault';

/** Whether a note may be seen; decided by the vault. */
export function isPublic(note: Note): boolean {
  return note.publication.public;
}

/** The first character of a note: the place of faults of the note as a whole. */
export function topOf(note: Note): Place {
  return { file: note.id, line: 1, column: 1 };
}

/** The place of the field's value (of `aliases` and `tags`, of the item `index`); the top of the note where it is not known. */
export function fieldPlaceOf(note: Note, field: keyof FieldStarts, index = 0): Place {
  const starts = note.fieldStarts?.[field];
  const start = typeof starts === 'object' ? starts[index] : starts;
  if (start === undefined) return topOf(note);
  const lines = note.source.slice(0, start).split('\n');
  return { file: note.id, line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}
