import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Lang } from '#naming';

/** A note, where Madang and its peers all find it under their own names. */
export interface EditedNote {
  /** Path in the folder of notes. */
  readonly path: string;
  readonly lang: Lang;
  /** Path without the language and the ending. */
  readonly stem: string;
}

/** A change of one note. */
export interface Edit {
  readonly note: EditedNote;
  /** Makes the new text of the old one, which is empty where the note is new. */
  change(source: string): string;
}

/** Changes the text of a note in `file`, or writes it where it is new. */
export async function applyEdit(edit: Edit, file: string): Promise<void> {
  const source = existsSync(file) ? await readFile(file, 'utf8') : '';
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, edit.change(source));
}

/** One more sentence at the end of a note; another one for each run, so that each is a change. */
export function editOfText(note: EditedNote, run: number): Edit {
  return { note, change: (source) => `${source.trimEnd()}\n\nA sentence that came later, ${run}.\n` };
}

/** Another title for a note. */
export function editOfTitle(note: EditedNote, run: number): Edit {
  return { note, change: (source) => withTitle(source, `Another title ${run}`) };
}

/** A note that was not there, beside another one. `publish` says whether it has to ask for being public. */
export function newNote(beside: EditedNote, run: number, publish: boolean): Edit {
  const name = `a-new-note-${run}`;
  const stem = path.posix.join(path.posix.dirname(beside.stem), name);
  const place = path.posix.join(path.posix.dirname(beside.path), `${name}.md`);
  const text = `---\ntitle: A new note ${run}\n${publish ? 'publish: true\n' : ''}---\n\nWhat is new is short.\n`;
  return { note: { path: place, lang: beside.lang, stem }, change: () => text };
}

/** The text of a note with another title: in its frontmatter, which it is given where it has none. */
export function withTitle(source: string, title: string): string {
  const end = source.startsWith('---\n') ? source.indexOf('\n---', 4) : -1;
  if (end < 0) return `---\ntitle: ${title}\n---\n\n${source}`;
  const fields = source.slice(0, end);
  const rest = source.slice(end);
  return /^title:.*$/m.test(fields)
    ? fields.replace(/^title:.*$/m, `title: ${title}`) + rest
    : `${fields}\ntitle: ${title}${rest}`;
}
