import { noteWith } from './late-note.ts';
import type { Note, Publication } from './note.ts';

/** Notes by what they were read as. A note that is read once and decided alike again and again stays one object. */
const decided = new WeakMap<Omit<Note, 'publication'>, Note>();

/** The note with what was decided about it: the same object as before where that is the same, so that others know it again. */
export function decidedNote(read: Omit<Note, 'publication'>, publication: Publication): Note {
  const before = decided.get(read);
  if (before !== undefined && isSame(before.publication, publication)) return before;
  const note = noteWith(read, { publication });
  decided.set(read, note);
  return note;
}

function isSame(a: Publication, b: Publication): boolean {
  const isSamePlace =
    a.place === b.place ||
    (a.place?.file === b.place?.file && a.place?.line === b.place?.line && a.place?.column === b.place?.column);
  return isSamePlace && a.public === b.public && a.decidedBy === b.decidedBy && a.what === b.what;
}
