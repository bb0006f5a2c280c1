import { cp } from 'node:fs/promises';
import path from 'node:path';
import { loadSite } from '#site';
import { readVault, type Vault } from '#vault';
import { type NotesOptions, writeNotes } from '../notes/write-notes.ts';
import type { EditedNote } from './edit.ts';

/** Makes so many notes in `folder`, or copies those of a person there, so that nothing of theirs is changed. Reads them. */
export async function vaultForBench(notes: number | string, folder: string, options?: NotesOptions): Promise<Vault> {
  if (typeof notes === 'number') await writeNotes(folder, notes, options);
  else await cp(notes, folder, { recursive: true, filter: (source) => !LEFT_OUT.has(path.basename(source)) });
  const { site } = await loadSite(folder);
  return readVault(folder, site);
}

/** What is large, and no note. */
const LEFT_OUT: ReadonlySet<string> = new Set(['.git', 'node_modules']);

/** A public note in the middle of the folder, of which nothing is special. Throws where there is none. */
export function noteToEdit({ notes }: Vault): EditedNote {
  const candidates = notes.filter(
    ({ publication, format, stem, id }) =>
      publication.public &&
      format === 'markdown' &&
      id.endsWith('.md') &&
      path.posix.basename(id).startsWith(path.posix.basename(stem)),
  );
  const note = candidates[Math.floor(candidates.length / 2)];
  if (note === undefined) throw new RangeError('The folder holds no public Markdown note');
  return { path: note.id, lang: note.lang, stem: note.stem };
}
