import type { EditedVault } from '../edited-vault.ts';
import { type NoteText, parseNoteText, printNoteText } from '../note-text.ts';
import type { Random } from '../seeded-random.ts';
import type { WordsOf } from '../words.ts';

/** Files with a text that is read as a note. */
export function notesOf(vault: EditedVault): readonly string[] {
  return vault.paths().filter((file) => /\.(?:md|mdx|txt)$/.test(file));
}

/** Files that are no notes, nor settings. */
export function attachmentsOf(vault: EditedVault): readonly string[] {
  return vault
    .paths()
    .filter((file) => /\.(?:png|svg|yaml|csv|canvas)$/.test(file) && file !== 'site.yaml' && file !== 'glossary.yaml');
}

/** Notes in which fields can be set: frontmatter that is not YAML would be spoilt. */
export function fieldNotesOf(vault: EditedVault): readonly string[] {
  return vault.paths().filter((file) => /\.mdx?$/.test(file) && !vault.read(file).startsWith('+++'));
}

/** Changes one of the notes by `change`, which says what it did; whatever leaves the text as it was is no edit. */
export function changeNote(
  vault: EditedVault,
  random: Random,
  files: readonly string[],
  change: (note: NoteText, file: string) => { readonly note: NoteText; readonly what: string } | undefined,
): string | undefined {
  const file = random.pick(files);
  if (file === undefined) return undefined;
  const before = vault.read(file);
  const changed = change(parseNoteText(before), file);
  if (changed === undefined) return undefined;
  const after = printNoteText(changed.note);
  if (after === before) return undefined;
  vault.write(file, after);
  return `${file}: ${changed.what}`;
}

/** The language in which a note of this name is written. */
export function wordsOf(file: string): WordsOf {
  return /^ko\/|\.ko\./.test(file) ? 'ko' : 'en';
}

/** The name by which a wikilink finds a note: that of its file, or of its folder where it stands for one. */
export function nameOf(file: string): string {
  const name = (file.split('/').at(-1) ?? '').replace(/\.(?:md|mdx|txt)$/, '').replace(/\.(?:ko|en)$/, '');
  return /^(?:README|index)$/.test(name) ? (file.split('/').at(-2) ?? name) : name;
}

/** A list without one entry, at `index`. */
export function without<T>(list: readonly T[], index: number): readonly T[] {
  return list.filter((_entry, at) => at !== index);
}

/** A list with one more entry, at `index`. */
export function inserted<T>(list: readonly T[], index: number, entry: T): readonly T[] {
  return [...list.slice(0, index), entry, ...list.slice(index)];
}
