import { type PlaceFinder, placeFinder } from '#located';
import type { Attachment, Note } from '#vault';
import { blocksOf } from './blocks.ts';
import { isDistinctiveBlock, isDistinctiveName, wordsIn } from './distinctive.ts';
import { BLOCK, type NeedleTable } from './needle-table.ts';
import { nameParts } from './notes/name-parts.ts';
import { commentsOf, noteParts, withTargets } from './notes/note-parts.ts';
import type { Origin, SecretKind } from './origins.ts';
import { fieldsShown } from './said-openly.ts';
import type { Fold } from './text/fold.ts';
import type { FoldedText } from './text/folded-text.ts';

/** Something that must not be found in the site: the number of its needle, and where it stands. */
export interface Secret {
  readonly needle: number;
  readonly origin: Origin;
}

/** Finds what is private in notes and files, in the order in which it stands there. */
export interface SecretReader {
  /** Everything about a private note. */
  ofPrivate(note: Note): readonly Secret[];
  /** What a public note keeps to itself: its comments, and the fields that no page shows. */
  ofPublic(note: Note): readonly Secret[];
  /** Name and, where it is text, content of a file that no public note uses. */
  ofAttachment(file: Attachment, content: string | undefined): readonly Secret[];
}

/** Units from which a short line is looked for, if it has two words. */
const SHORT_LINE = 10;

const NOTHING: ReadonlySet<string> = new Set();

/** A reader that enters into `needles` what it finds. */
export function secretReader(fold: Fold, needles: NeedleTable): SecretReader {
  let secrets: Secret[] = [];

  const add = (piece: string, origin: Origin, kinds: { readonly asName: boolean }): void => {
    if (piece.length < 3) return;
    const bytes = Buffer.from(piece);
    addText(fold(bytes, 'plain').text, origin, kinds);
    if (!piece.includes('<') && !piece.includes('&')) return;
    const { text, attributes } = fold(bytes);
    addText(text, origin, kinds);
    addText(attributes, origin, { asName: false });
  };
  const addText = (text: FoldedText, origin: Origin, { asName }: { readonly asName: boolean }): void => {
    const { length } = text;
    for (const { start, end } of blocksOf(text)) {
      if (!isDistinctiveBlock(text, start, end)) continue;
      secrets.push({ needle: needles.add('block', text, start, end), origin });
    }
    const isName = asName || (length >= SHORT_LINE && length < BLOCK && wordsIn(text, 0, length) > 1);
    if (isName && isDistinctiveName(text, 0, length)) {
      secrets.push({ needle: needles.add('name', text, 0, length), origin });
    }
  };
  /**
   * Adds lines of a text, sentence by sentence, as they are written and as they are shown. `asName`: also what is too short to
   * be a sentence. `start` is where the text begins in its file.
   */
  const addLines = (text: string, { kind, placeOf, offset: start }: Origin, shown = text, asName = false): void => {
    const shownLines = shown === text ? undefined : shown.split('\n');
    let offset = start;
    for (const [index, line] of text.split('\n').entries()) {
      const isHeading = HEADING.test(line);
      const origin = { kind: isHeading ? 'heading' : kind, placeOf, offset } as const;
      const shownLine = shownLines?.[index] ?? line;
      for (const face of shownLine === line ? [line] : [shownLine, line]) {
        for (const piece of piecesOf(face)) add(piece, origin, { asName: asName || isHeading });
      }
      offset += line.length + 1;
    }
  };
  const addNames = (names: Iterable<string>, origin: Origin): void => {
    for (const name of names) add(name, origin, { asName: true });
  };
  /** Adds the values of frontmatter, but for those that stand in `shown` as they are written. */
  const addFields = ({ source, bodyStart }: Note, placeOf: PlaceFinder, shown = NOTHING): void => {
    let offset = 0;
    for (const line of source.slice(0, bodyStart).split('\n')) {
      const value = line.replace(FIELD_NAME, '');
      const origin = { kind: 'field', placeOf, offset: offset + line.length - value.length } as const;
      // Of a list, the items: side by side they may come together on a page by chance.
      const parts = value.split(/[,[\]{}]/);
      for (const part of /^\s*[[{]/.test(value) ? parts : new Set([value, ...parts])) {
        if (!shown.has(part.trim())) add(part, origin, { asName: true });
      }
      offset += line.length + 1;
    }
  };

  const found = (): readonly Secret[] => {
    const before = secrets;
    secrets = [];
    return before;
  };

  return {
    ofPrivate(note) {
      const { id, source, bodyStart, frontmatter } = note;
      const placeOf = placeFinder(id, source);
      const top = (kind: SecretKind): Origin => ({ kind, placeOf, offset: 0 });
      addNames(nameParts(id), top('path'));
      addNames([frontmatter.title ?? ''], top('title'));
      addNames(frontmatter.aliases, top('alias'));
      addNames(
        frontmatter.tags.flatMap((tag) => [tag, ...tag.split('/')]),
        top('tag'),
      );
      addFields(note, placeOf);
      for (const { index, 1: tag = '' } of source.matchAll(TAG)) {
        add(tag, { kind: 'tag', placeOf, offset: index }, { asName: true });
      }
      const { shown, targets, comments } = noteParts(note);
      const naked = targets.filter(({ isNaked }) => isNaked);
      addLines(withTargets(note, shown, naked), { kind: 'text', placeOf, offset: bodyStart }, shown);
      for (const { start, end } of targets) {
        add(source.slice(start, end), { kind: 'text', placeOf, offset: start }, { asName: false });
      }
      for (const { start, end } of comments)
        addLines(source.slice(start, end), { kind: 'text', placeOf, offset: start });
      return found();
    },
    ofPublic(note) {
      const placeOf = placeFinder(note.id, note.source);
      addFields(note, placeOf, new Set(fieldsShown(note)));
      for (const { start, end } of commentsOf(note)) {
        const comment = note.source.slice(start, end);
        addLines(comment, { kind: 'comment', placeOf, offset: start }, comment, true);
      }
      return found();
    },
    ofAttachment({ path }, content = '') {
      const origin: Origin = { kind: 'attachment', placeOf: placeFinder(path, content), offset: 0 };
      addNames(nameParts(path), origin);
      addLines(content, origin);
      return found();
    },
  };
}

const HEADING = /^\s{0,3}#{1,6}\s/;
const TAG = /(?<=^|\s)#([\p{L}\p{N}_/-]{3,})/gu;
const FIELD_NAME = /^[\s{-]*["']?[\w가-힣.@/-]+["']?\s*[:=](?=\s|$)/u;
/** Ends of sentences. */
const SENTENCE_END = /(?<=[.!?。！？])\s+/;
/** Lines up to this length are taken as one sentence. */
const SHORT = 40;

/** The sentences of a line, or the cells of a table's row. */
function piecesOf(line: string): readonly string[] {
  if (/^\s*\|/.test(line)) return line.split('|');
  return line.length > SHORT ? line.split(SENTENCE_END) : [line];
}
