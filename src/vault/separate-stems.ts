import { diagnose, type Diagnostic } from '#diagnostics';
import { withoutNoteExtension } from './files/note-extension.ts';
import { notionIdOf } from './flavour/notion-id.ts';
import { postPathOf } from './generator/jekyll/post-path.ts';
import { noteWith } from './late-note.ts';
import type { Note } from './note.ts';

/** Digits of an identifier that tell pages of one title apart. */
const DIGITS = 8;

/**
 * Tells notes apart that have one stem only because a date or an identifier was taken out of their names: of posts, the
 * earliest keeps the plain stem, so that a new one does not move an old one; the others get theirs back. Private notes do not
 * count: no address may tell of them.
 */
export function separateStems(notes: readonly Note[]): {
  readonly notes: readonly Note[];
  readonly diagnostics: readonly Diagnostic[];
} {
  const taken = new Map<string, string>();
  for (const note of notes) {
    if (note.publication.public && distinctionOf(note.id) === undefined) taken.set(keyOf(note), note.id);
  }
  const diagnostics: Diagnostic[] = [];
  // Notes come in the order of their paths, so the earliest post comes first.
  const separated = notes.map((note): Note => {
    const distinction = note.publication.public ? distinctionOf(note.id) : undefined;
    if (distinction === undefined) return note;
    const other = taken.get(keyOf(note));
    if (other === undefined) taken.set(keyOf(note), note.id);
    if (other === undefined) return note;
    diagnostics.push(diagnose('stem-twice', { file: note.id, line: 1, column: 1 }, { other }));
    return withStem(note, `${note.stem}-${distinction}`);
  });
  return { notes: separated, diagnostics };
}

/** Notes with the stem that they were given, by themselves: as long as a note is one object, so is this. */
const renamed = new WeakMap<Note, Note>();

function withStem(note: Note, stem: string): Note {
  const before = renamed.get(note);
  if (before?.stem === stem) return before;
  const made = noteWith(note, { publication: note.publication, stem });
  renamed.set(note, made);
  return made;
}

function keyOf({ lang, stem }: Note): string {
  return `${lang}/${stem.toLowerCase()}`;
}

/** What was taken out of a name and tells it from others. */
function distinctionOf(path: string): string | undefined {
  return postPathOf(path)?.day ?? notionIdOf(withoutNoteExtension(path))?.slice(0, DIGITS);
}
