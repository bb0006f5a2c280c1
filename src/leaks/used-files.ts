import type { Digest } from '#naming';
import type { Attachment, Note, Vault } from '#vault';
import type { Memory } from './memory.ts';
import type { Openness } from './openness.ts';
import { commentsOf } from './notes/note-parts.ts';

/** A public note with the digest of all that it is to the leak check. */
export interface KeyedNote {
  readonly note: Note;
  readonly key: Digest;
}

/**
 * The files that public notes use: those whose names stand in them anywhere but in comments, as a target, an attribute or a
 * field. Found without asking what makes the pages, and without asking which of several files of one name is meant. Notes
 * that the memory knows are not read.
 */
export function usedFiles(
  publicNotes: readonly KeyedNote[],
  { attachments }: Vault,
  { isNeverPublic }: Openness,
  memory: Memory,
): ReadonlySet<Attachment> {
  const endings = endingsOf(attachments.values());
  const sign = signOf(endings);
  if (sign === undefined) return new Set();
  const known = namesKnownBy(sign, publicNotes, memory);
  const named = new Set<string>();
  for (const { note, key } of publicNotes) {
    let names = known.get(key);
    if (names === undefined) {
      names = namesInNote(note, sign, endings);
      known.set(key, names);
      memory.isChanged = true;
    }
    for (const name of names) named.add(name);
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

/** What is known of these notes, if it was found by the same sign. */
function namesKnownBy(sign: RegExp, notes: readonly KeyedNote[], { named }: Memory): Map<Digest, readonly string[]> {
  if (named.sign !== sign.source) {
    named.sign = sign.source;
    named.byNote.clear();
  }
  const keys = new Set(notes.map(({ key }) => key));
  for (const key of named.byNote.keys()) if (!keys.has(key)) named.byNote.delete(key);
  return named.byNote;
}

/** What in a note may be the name of a file: it ends as one of them does, or has no ending. */
function namesInNote(note: Note, sign: RegExp, endings: ReadonlySet<string>): readonly string[] {
  const names = new Set<string>();
  for (const line of shownLinesWith(sign, note)) {
    for (const name of namesIn(line)) {
      const dot = name.lastIndexOf('.');
      if (dot === -1 || endings.has(name.slice(dot))) names.add(name);
    }
  }
  return [...names];
}

/** The ways in which the names of these files end, as notes may write them. */
function endingsOf(files: Iterable<Attachment>): ReadonlySet<string> {
  const endings = new Set<string>();
  for (const { path } of files) {
    for (const name of [folded(nameOf(path)), drawingOf(path)]) {
      if (name.includes('.')) endings.add(name.slice(name.lastIndexOf('.')));
    }
  }
  return endings;
}

/**
 * Finds where the name of a file may stand in a text without taking it apart: where none of its endings is there, and nothing
 * is escaped, no name is. `undefined` where there is no name at all.
 */
function signOf(endings: ReadonlySet<string>): RegExp | undefined {
  if (endings.size === 0) return undefined;
  const some = Array.from(endings, (end) => end.replaceAll(/[\\^$.*+?()[\]{}|/]/g, '\\$&')).sort();
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
