import { diagnose, type Diagnostic } from '#diagnostics';
import { withoutNoteExtension } from './files/note-extension.ts';
import { notionIdOf } from './flavour/notion-id.ts';
import { postPathOf } from './generator/jekyll/post-path.ts';
import type { UndecidedNote } from './read-note.ts';

/** Digits of an identifier that tell pages of one title apart. */
const DIGITS = 8;

/**
 * Tells notes apart that have one stem only because a date or an identifier was taken out of their names: of posts, the
 * earliest keeps the plain stem, so that a new one does not move an old one; the others get theirs back.
 */
export function separateStems(notes: readonly UndecidedNote[]): {
  readonly notes: readonly UndecidedNote[];
  readonly diagnostics: readonly Diagnostic[];
} {
  const taken = new Map<string, string>();
  for (const { note } of notes) {
    if (distinctionOf(note.id) !== undefined) continue;
    taken.set(keyOf(note), note.id);
  }
  const diagnostics: Diagnostic[] = [];
  // Notes come in the order of their paths, so the earliest post comes first.
  const separated = notes.map((each): UndecidedNote => {
    const { note } = each;
    const distinction = distinctionOf(note.id);
    if (distinction === undefined) return each;
    const other = taken.get(keyOf(note));
    if (other === undefined) taken.set(keyOf(note), note.id);
    if (other === undefined) return each;
    diagnostics.push(diagnose('stem-twice', { file: note.id, line: 1, column: 1 }, { other }));
    return { ...each, note: { ...note, stem: `${note.stem}-${distinction}` } };
  });
  return { notes: separated, diagnostics };
}

function keyOf({ lang, stem }: UndecidedNote['note']): string {
  return `${lang}/${stem.toLowerCase()}`;
}

/** What was taken out of a name and tells it from others. */
function distinctionOf(path: string): string | undefined {
  return postPathOf(path)?.day ?? notionIdOf(withoutNoteExtension(path))?.slice(0, DIGITS);
}
