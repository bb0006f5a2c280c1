import type { Attachment, Note, Vault } from '#vault';
import type { Openness } from './openness.ts';
import { noteParts } from './notes/note-parts.ts';

/**
 * The files that public notes use: those whose names stand in them anywhere but in comments, as a target, an attribute or a
 * field. Found without asking what makes the pages, and without asking which of several files of one name is meant.
 */
export function usedFiles(
  publicNotes: readonly Note[],
  { attachments }: Vault,
  { isNeverPublic }: Openness,
): ReadonlySet<Attachment> {
  const named = new Set<string>();
  const mayName = fileNames(attachments.values());
  for (const note of publicNotes) {
    if (mayName(note.source)) for (const name of namesIn(note)) named.add(name);
  }
  return new Set(
    [...attachments.values()].filter(
      (file) =>
        !file.heldBack &&
        !isNeverPublic(file.path) &&
        (named.has(folded(nameOf(file.path))) || named.has(drawingOf(file.path))),
    ),
  );
}

/**
 * Tells texts in which the name of one of these files may stand, without taking them apart: where none of the ways in which
 * they end is there, and nothing is escaped, no name is.
 */
function fileNames(files: Iterable<Attachment>): (text: string) => boolean {
  const endings = new Set<string>();
  for (const { path } of files) {
    for (const name of [folded(nameOf(path)), drawingOf(path)]) {
      if (name.includes('.')) endings.add(name.slice(name.lastIndexOf('.')));
    }
  }
  if (endings.size === 0) return () => false;
  const ending = new RegExp([...endings].map((end) => end.replaceAll(/[\\^$.*+?()[\]{}|/]/g, '\\$&')).join('|'), 'iu');
  return (text) => ending.test(text) || text.includes('%');
}

/** What in a note may be the name of a file. */
function* namesIn(note: Note): Generator<string> {
  const { comments } = noteParts(note);
  let done = 0;
  const pieces: string[] = [];
  for (const { start, end } of comments) {
    pieces.push(note.source.slice(done, start));
    done = end;
  }
  pieces.push(note.source.slice(done));
  for (const text of pieces) {
    // Names with spaces stand between brackets or quotes, others between spaces too; a name itself may hold parentheses,
    // commas and an apostrophe.
    for (const delimiter of [
      /[\][|\n<>"`]+/,
      /[\][|\n<>"'`,]+/,
      /[\][|\n<>"'`,()]+/,
      /[\s\][|<>"'`,]+/,
      /[\s\][|<>"'`,()]+/,
    ]) {
      for (const piece of text.split(delimiter)) {
        if (!piece.includes('.')) continue;
        const name = nameOf(
          decoded(
            piece
              .replace(/^[^:]*:\s/, '')
              .replace(/[?#].*$/, '')
              .trim(),
          ),
        );
        if (name !== '') yield folded(name);
      }
    }
  }
}

/** The drawing that a picture was exported from: `a.excalidraw` for `a.excalidraw.light.svg`. */
function drawingOf(path: string): string {
  return folded(nameOf(path)).replace(/(?:\.(?:light|dark))?\.(?:svg|png)$/, '');
}

function nameOf(path: string): string {
  return path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
}

function folded(name: string): string {
  return name.normalize('NFC').toLowerCase();
}

function decoded(text: string): string {
  if (!text.includes('%')) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
