import { diagnose, type Diagnostic } from '#diagnostics';
import type { Lang } from '#naming';
import type { Note } from '#vault';
import { fieldPlaceOf } from './note-facts.ts';

/**
 * The note of each language that is its home page: the one with `dg-home`, else the README or index at the top. `notes`
 * are the public ones.
 */
export function findHomeNotes(notes: readonly Note[]): {
  readonly homes: ReadonlyMap<Lang, Note>;
  readonly diagnostics: readonly Diagnostic[];
} {
  const homes = new Map<Lang, Note>();
  const diagnostics: Diagnostic[] = [];
  for (const note of notes) {
    if (!note.frontmatter.home) continue;
    const first = homes.get(note.lang);
    if (first === undefined) homes.set(note.lang, note);
    else diagnostics.push(diagnose('home-conflict', fieldPlaceOf(note, 'home'), { home: first.id, lang: note.lang }));
  }
  for (const note of notes) {
    if (note.stem === '' && !homes.has(note.lang)) homes.set(note.lang, note);
  }
  return { homes, diagnostics };
}
