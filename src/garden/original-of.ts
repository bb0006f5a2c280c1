import { isLang } from '#naming';
import type { Note } from '#vault';
import type { NoteIndex } from './note-index.ts';
import { folderOf, joinPath, withoutEndSlashes } from './vault-paths.ts';

/**
 * The note that `translationOf: name` in a note means: by path (from the top or from the note's folder), stem, address or
 * name; among several the first, rather one in another language.
 */
export function originalOf(note: Note, name: string, index: NoteIndex): Note | undefined {
  const path = withoutEndSlashes(
    name
      .normalize('NFC')
      .replace(/^\[\[|\]\]$/g, '')
      .replace(/^\/+/, ''),
  );
  if (path === '') return undefined;
  const [first = '', ...rest] = path.split('/');
  const stem = isLang(first) ? rest.join('/') : path;
  const fromFolder = joinPath(folderOf(note.id), name);
  const found = [
    ...index.atPath(path),
    ...(fromFolder === undefined ? [] : index.atPath(fromFolder)),
    ...index.atStem(stem),
    ...index.atSlug(stem),
    ...index.named(path),
    ...index.namedByStem(path),
  ].filter((other) => other !== note);
  return found.find(({ lang }) => lang !== note.lang) ?? found[0];
}
