import type { PageText } from '../names/lexicon.ts';
import { type Mark, marksIn } from './marks.ts';

/** A piece of text that is shown of a hit. */
export interface ShownPiece {
  readonly text: string;
  readonly isMarked: boolean;
}

/** What is shown of a hit. */
export interface ShownText {
  /** Around the place that says most of what was looked for. */
  readonly excerpt: readonly ShownPiece[];
  /** The headings below which most of it is said, in the order of the text. */
  readonly headings: readonly ShownHeading[];
}

export interface ShownHeading {
  readonly id: string;
  readonly pieces: readonly ShownPiece[];
}

const LONGEST_EXCERPT = 150;
/** Of an excerpt, so much stands before its first mark. */
const BEFORE = 36;
const MOST_HEADINGS = 3;

/** Chooses what to show of a text in which words were found. */
export function shownText(page: PageText, words: readonly string[]): ShownText {
  const sections = page.sections.map(({ blocks, ...section }) => ({ ...section, text: blocks.join('\n') }));
  const found = sections.map((section) => ({
    section,
    inHeading: marksIn(section.heading, words),
    inText: marksIn(section.text, words),
  }));
  const worth = ({ inHeading, inText }: (typeof found)[number]): number =>
    10 * new Set([...inHeading, ...inText].map(({ word }) => word)).size +
    8 * inHeading.length +
    Math.min(inText.length, 7);
  const isMet = ({ inHeading, inText }: (typeof found)[number]): boolean => inHeading.length + inText.length > 0;
  const best = found.filter(isMet).sort((a, b) => worth(b) - worth(a));
  const chosen = new Set(best.filter(({ section }) => section.id !== '').slice(0, MOST_HEADINGS));
  const telling = best.find(({ inText }) => inText.length > 0);
  const [first] = sections.filter(({ text }) => text !== '');
  return {
    excerpt: telling === undefined ? excerptOf(first?.text ?? '', []) : excerptOf(telling.section.text, telling.inText),
    headings: found
      .filter((one) => chosen.has(one))
      .map(({ section, inHeading }) => ({ id: section.id, pieces: piecesOf(section.heading, inHeading) })),
  };
}

function excerptOf(text: string, marks: readonly Mark[]): ShownPiece[] {
  const start = wordStart(text, densest(marks) - BEFORE);
  const end = Math.min(text.length, start + LONGEST_EXCERPT);
  const inside = marks
    .filter((mark) => mark.start >= start && mark.end <= end)
    .map((mark) => ({ ...mark, start: mark.start - start, end: mark.end - start }));
  const pieces = piecesOf(text.slice(start, end), inside);
  return [
    ...(start > 0 ? [{ text: '… ', isMarked: false }] : []),
    ...pieces,
    ...(end < text.length ? [{ text: '…', isMarked: false }] : []),
  ];
}

/** Where the excerpt begins that has the most different words. */
function densest(marks: readonly Mark[]): number {
  let best = { at: marks[0]?.start ?? 0, count: 0 };
  for (const { start } of marks) {
    const near = marks.filter((mark) => mark.start >= start && mark.end <= start + LONGEST_EXCERPT - BEFORE);
    const count = 3 * new Set(near.map(({ word }) => word)).size + near.length;
    if (count > best.count) best = { at: start, count };
  }
  return best.at;
}

function wordStart(text: string, at: number): number {
  if (at <= 0) return 0;
  const space = text.slice(at, at + BEFORE).search(/\s/);
  return space < 0 ? at : at + space + 1;
}

function piecesOf(text: string, marks: readonly Mark[]): ShownPiece[] {
  const pieces: ShownPiece[] = [];
  let at = 0;
  for (const { start, end } of marks) {
    pieces.push({ text: text.slice(at, start), isMarked: false }, { text: text.slice(start, end), isMarked: true });
    at = end;
  }
  pieces.push({ text: text.slice(at), isMarked: false });
  return pieces.filter((piece) => piece.text !== '');
}
