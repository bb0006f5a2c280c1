import type { Place } from '#diagnostics';
import type { Note } from '#vault';

/** Whether a note may be seen; decided by the vault. */
export function isPublic(note: Note): boolean {
  return note.publication.public;
}

/** The first character of a note: the place of faults of the note as a whole. */
export function topOf(note: Note): Place {
  return { file: note.id, line: 1, column: 1 };
}
