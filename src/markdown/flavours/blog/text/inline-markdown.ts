import type { Writer } from '../writer.ts';
import { type Atom, tidied } from './atom.ts';
import { canEmphasise, escapesIn, OTHER, type TextScene } from './escapes.ts';
import type { Mark } from './mark.ts';

/** Writes a paragraph's pieces as Markdown in which text stays text. Answers whether there was anything to write. */
export function writeInline(atoms: readonly Atom[], scene: TextScene, html: string, writer: Writer): boolean {
  const pieces = tidied(atoms);
  const text = pieces.map(plainOf).join('');
  const line: Line = {
    pieces,
    text,
    html,
    writer,
    scene,
    escapes: new Set(escapesIn(text, scene)),
    ends: endsOf(pieces),
  };
  const open: OpenMark[] = [];
  let at = 0;
  for (const [index, piece] of pieces.entries()) {
    const isSign = (before: string): boolean => piece.kind !== 'space' && before.endsWith('*');
    const closed = closeUpTo(piece.marks, open, writer);
    for (const mark of missing(piece.marks, open, line.ends[index] ?? new Map())) {
      const end = at + lengthUpTo(pieces, index, line.ends[index]?.get(mark.key) ?? index);
      const asHtml = mark.open === mark.close && (!canEmphasise(text, at, end) || (closed && isSign(mark.open)));
      openMark({ mark, asHtml }, at, line, open);
    }
    if (open.at(-1)?.mark.kind !== 'code' || piece.marks.at(-1)?.kind !== 'code') writePiece(piece, at, line);
    else writeCode(index, line);
    at += plainOf(piece).length;
  }
  closeUpTo([], open, writer);
  return pieces.length > 0;
}

interface Line {
  readonly pieces: readonly Atom[];
  /** What the escapes and the rules of emphasis go by: code and images are single signs. */
  readonly text: string;
  readonly html: string;
  readonly writer: Writer;
  readonly scene: TextScene;
  readonly escapes: ReadonlySet<number>;
  /** For each piece, the index behind the last of the pieces in a row that have a mark, by the mark's key. */
  readonly ends: readonly ReadonlyMap<string, number>[];
}

interface OpenMark {
  readonly mark: Mark;
  readonly asHtml: boolean;
}

function isCode(piece: Atom): boolean {
  return piece.marks.at(-1)?.kind === 'code';
}

function plainOf(piece: Atom): string {
  if (piece.kind === 'raw') return OTHER;
  if (isCode(piece)) return OTHER.repeat(piece.text.length);
  return piece.kind === 'break' ? '\n' : piece.kind === 'space' ? ' ' : piece.text;
}

function endsOf(pieces: readonly Atom[]): ReadonlyMap<string, number>[] {
  const ends: Map<string, number>[] = [];
  for (let index = pieces.length - 1; index >= 0; index--) {
    const following = ends[index + 1];
    ends[index] = new Map(pieces[index]?.marks.map(({ key }) => [key, following?.get(key) ?? index + 1]));
  }
  return ends;
}

/** Characters from one piece up to another. Asked once for each mark that opens, and marks do not overlap themselves. */
function lengthUpTo(pieces: readonly Atom[], from: number, to: number): number {
  let length = 0;
  for (let index = from; index < to; index++) {
    const piece = pieces[index];
    if (piece !== undefined) length += plainOf(piece).length;
  }
  return length;
}

/** Closes the marks that a piece does not have, and those inside them. Answers whether there were any. */
function closeUpTo(marks: readonly Mark[], open: OpenMark[], writer: Writer): boolean {
  const keys = new Set(marks.map(({ key }) => key));
  const first = open.findIndex(({ mark }) => !keys.has(mark.key));
  if (first === -1) return false;
  for (const { mark, asHtml } of open.splice(first).reverse()) writer.write(asHtml ? mark.closeHtml : mark.close);
  return true;
}

/** The marks that are not open yet, those that last longest first; code last, for nothing stands in code. */
function missing(marks: readonly Mark[], open: readonly OpenMark[], ends: ReadonlyMap<string, number>): Mark[] {
  const keys = new Set(open.map(({ mark }) => mark.key));
  const rank = (mark: Mark): number => (mark.kind === 'code' ? 0 : (ends.get(mark.key) ?? 0));
  return marks
    .filter((mark, index) => !keys.has(mark.key) && marks.findIndex(({ key }) => key === mark.key) === index)
    .sort((a, b) => rank(b) - rank(a));
}

function openMark(mark: OpenMark, at: number, { text, writer }: Line, open: OpenMark[]): void {
  // `!` before a link would make it an image.
  if (mark.mark.kind === 'link' && text[at - 1] === '!') writer.escapeLast();
  writer.write(mark.asHtml ? mark.mark.openHtml : mark.mark.open);
  open.push(mark);
}

function writePiece(piece: Atom, at: number, { html, writer, escapes, scene }: Line): void {
  if (piece.kind === 'raw') {
    writer.write(piece.text);
  } else if (piece.kind === 'space') {
    if (html.slice(piece.start, piece.end) === ' ') writer.copy(piece.start, piece.end);
    else writer.write(' ');
  } else if (piece.kind === 'break') {
    if (scene.in === 'paragraph' || scene.in === 'item') {
      writer.write('\\');
      writer.newLine();
    } else writer.write(scene.in === 'cell' ? '<br>' : ' ');
  } else {
    const isAsWritten = html.slice(piece.start, piece.end) === piece.text;
    const inLink = piece.marks.some(({ kind }) => kind === 'link');
    let done = 0;
    const put = (to: number): void => {
      if (to === done) return;
      if (isAsWritten) writer.copy(piece.start + done, piece.start + to);
      else writer.write(piece.text.slice(done, to));
      done = to;
    };
    for (let index = 0; index < piece.text.length; index++) {
      const isBracket = inLink && '[]'.includes(piece.text.charAt(index));
      // What follows may be a sign of ours.
      const isLast = index === piece.text.length - 1 && piece.text.endsWith('\\');
      if (!isBracket && !isLast && !escapes.has(at + index)) continue;
      put(index);
      writer.write('\\');
    }
    put(piece.text.length);
  }
}

/** Writes a stretch of code at its first piece. */
function writeCode(index: number, { pieces, ends, writer, scene }: Line): void {
  const before = pieces[index - 1];
  const key = pieces[index]?.marks.at(-1)?.key ?? '';
  if (before !== undefined && isCode(before) && sameAround(before, pieces[index])) return;
  let code = '';
  for (let next = index; next < (ends[index]?.get(key) ?? index); next++) {
    const piece = pieces[next];
    if (piece === undefined || !sameAround(pieces[index], piece)) break;
    code += piece.kind === 'break' || piece.kind === 'space' ? ' ' : piece.text;
  }
  const longest = Math.max(0, ...Array.from(code.matchAll(/`+/g), ([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  const padding = /^`|`$/.test(code) || /^ .* $/s.test(code) ? ' ' : '';
  const content = scene.in === 'cell' ? code.replaceAll('|', '\\|') : code;
  writer.write(`${fence}${padding}${content}${padding}${fence}`);
}

/** Whether two pieces of code stand in the same link. */
function sameAround(a: Atom | undefined, b: Atom | undefined): boolean {
  return a?.marks.map(({ key }) => key).join(' ') === b?.marks.map(({ key }) => key).join(' ');
}
