import type { Attachment, Note, Vault } from '#vault';
import type { Openness } from './openness.ts';
import { commentsOf } from './notes/note-parts.ts';

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
  const sign = signOfNames(attachments.values());
  if (sign === undefined) return new Set();
  for (const note of publicNotes) {
    for (const line of shownLinesWith(sign, note)) for (const name of namesIn(line)) named.add(name);
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
 * Finds where the name of one of these files may stand in a text without taking it apart: where none of the ways in which they
 * end is there, and nothing is escaped, no name is. `undefined` where there is no name at all.
 */
function signOfNames(files: Iterable<Attachment>): RegExp | undefined {
  const endings = new Set<string>();
  for (const { path } of files) {
    for (const name of [folded(nameOf(path)), drawingOf(path)]) {
      if (name.includes('.')) endings.add(name.slice(name.lastIndexOf('.')));
    }
  }
  if (endings.size === 0) return undefined;
  const some = [...endings].map((end) => end.replaceAll(/[\\^$.*+?()[\]{}|/]/g, '\\$&'));
  return new RegExp(['%', ...some].join('|'), 'giu');
}

/** The lines of a note in which a sign is found, without its comments. No name goes on beyond its line. */
function* shownLinesWith(sign: RegExp, note: Note): Generator<string> {
  sign.lastIndex = 0;
  if (!sign.test(note.source)) return;
  let done = 0;
  for (const { start, end } of commentsOf(note)) {
    yield* linesWith(sign, note.source.slice(done, start));
    done = end;
  }
  yield* linesWith(sign, note.source.slice(done));
}

function* linesWith(sign: RegExp, text: string): Generator<string> {
  sign.lastIndex = 0;
  for (let found = sign.exec(text); found !== null; found = sign.exec(text)) {
    const end = text.indexOf('\n', found.index);
    yield text.slice(text.lastIndexOf('\n', found.index) + 1, end === -1 ? text.length : end);
    if (end === -1) return;
    sign.lastIndex = end;
  }
}

/** What in a line may be the name of a file. */
function* namesIn(line: string): Generator<string> {
  // Names with spaces stand between brackets or quotes, others between spaces too; a name itself may hold parentheses,
  // commas and an apostrophe.
  for (const delimiter of [/[\][|<>"`]+/, /[\][|<>"'`,]+/, /[\][|<>"'`,()]+/, /[\s\][|<>"'`,]+/, /[\s\][|<>"'`,()]+/]) {
    for (const piece of line.split(delimiter)) {
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
