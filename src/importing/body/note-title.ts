import type { Draft, OwnMarkdown } from '#markdown';
import type { Note } from '#vault';
import { bareName, isMeaningless } from '../naming/index.ts';
import type { TextEdit } from './link-edits.ts';

/** What a note is called, said once. */
export interface NoteTitle {
  /** The title of its page, and what names its file where the file's own name says nothing. */
  readonly title: string;
  /** What says it in the imported note: `name`, as long as the file keeps it. */
  readonly saidBy: 'frontmatter' | 'text' | 'name';
  /** What becomes of the heading at the top: it leaves the text where it says the title again. */
  readonly heading: TextEdit | undefined;
  /** Other titles that the note had, which become other names. */
  readonly others: readonly string[];
  /** Nothing said what the note is called; a person should look. */
  readonly isGuessed: boolean;
}

/** `Kubernetes_24 `, `3. `: the place in a series, not a part of the title. */
const SERIES = /^(?:[\p{L}\p{N}]+[_-])?\d{1,4}[.)_-]?\s+/u;

/**
 * The title of a note: what the frontmatter says, else the heading at the top, else the last part of an old address that is
 * no slug, else the name of the file; for a file whose name says nothing, its first heading. A heading that says the title
 * again leaves the text; one that says something else goes down a step, for it would be taken for the title. Where the
 * frontmatter only adds the number in a series, the heading wins.
 */
export function noteTitle(note: Note, draft: Draft, own: OwnMarkdown): NoteTitle {
  const said = note.frontmatter.title?.trim();
  const top = topHeading(own);
  const name = bareName(note);
  if (said !== undefined && said !== '') {
    const isPlainTop = top !== undefined && isPlain(top);
    const isSeries = isPlainTop && SERIES.test(said) && said.replace(SERIES, '') === top.text;
    const isAgain = isPlainTop && (isSeries || sayTheSame(said, top.text));
    const [title, other] = isSeries ? [top.text, said] : [said, isAgain ? top.text : said];
    const heading = top && (isAgain ? { start: top.start, end: top.end, insert: '' } : lowered(top));
    return {
      ...{ title, saidBy: 'frontmatter', isGuessed: false, heading },
      others: fold(other) === fold(title) ? [] : [other],
    };
  }
  if (top !== undefined && top.text !== '') {
    if (!isPlain(top)) return { title: draft.title ?? top.text, saidBy: 'text', heading: undefined, ...ALONE };
    const heading = { start: top.start, end: top.end, insert: '' };
    return { title: top.text, saidBy: 'frontmatter', heading, ...ALONE };
  }
  const address = nameInAddress(note.frontmatter.permalink);
  const first = draft.title?.trim() ?? '';
  if (address !== undefined && first === '')
    return { title: address, saidBy: 'frontmatter', heading: undefined, ...ALONE };
  if (note.format === 'text' && first !== '')
    return { title: first, saidBy: 'frontmatter', heading: undefined, ...ALONE };
  if (!isMeaningless(name)) {
    const saidBy = first === '' ? 'name' : 'text';
    return { title: first === '' ? name : first, saidBy, heading: undefined, ...ALONE };
  }
  const guess = first === '' ? firstLine(own.text) : first.replace(SERIES, '');
  return {
    title: guess,
    saidBy: guess === '' ? 'name' : 'frontmatter',
    heading: undefined,
    others: [],
    isGuessed: true,
  };
}

const ALONE = { others: [], isGuessed: false } as const;

interface Heading {
  readonly start: number;
  readonly end: number;
  /** As plain text. */
  readonly text: string;
  /** As it is written, without the signs of a heading. */
  readonly written: string;
}

/** Whether two titles are one, said at different length. */
function sayTheSame(a: string, b: string): boolean {
  const [one, other] = [fold(a), fold(b)];
  return one.includes(other) || other.includes(one);
}

function lowered({ start, end, written }: Heading): TextEdit {
  return { start, end, insert: `## ${written}` };
}

/** The single first-level heading that the text begins with. */
function topHeading({ text, tops }: OwnMarkdown): Heading | undefined {
  const [top] = tops;
  if (top === undefined || tops.length > 1 || text.slice(0, top.start).trim() !== '') return undefined;
  const written = top.text
    .replace(/^\s*#[ \t]*/, '')
    .replace(/\n=+[ \t]*$/, '')
    .replace(/(?:^|[ \t])#+[ \t]*$/, '')
    .trim();
  return { start: top.start, end: top.end, text: withoutEmphasis(written), written };
}

/** A title is plain text: `**` and backticks around words say nothing there. */
function withoutEmphasis(text: string): string {
  return text
    .replaceAll(/(?<mark>\*\*|__)(?=\S)(?<inner>[^*_]+)(?<=\S)\k<mark>/g, '$<inner>')
    .replaceAll(/`(?<inner>[^`]+)`/g, '$<inner>')
    .replaceAll(/\\(?<sign>[!-/:-@[-`{-~])/g, '$<sign>');
}

/** Whether nothing is lost when a heading becomes a line of frontmatter: no links, images, HTML, or block id. */
function isPlain({ text }: Heading): boolean {
  return !/\]\(|\[\[|!\[|<[a-z/]|\{#| \^[\w-]+$|\n/i.test(text) && text !== '';
}

function nameInAddress(permalink: string | undefined): string | undefined {
  const last = permalink?.split('/').findLast((segment) => segment !== '');
  return last === undefined || /^[\w.~%-]*$/.test(last) ? undefined : last.normalize('NFC');
}

function firstLine(text: string): string {
  const line = /\S[^\n]{0,80}/.exec(text)?.[0] ?? '';
  return line.replaceAll(/[#*_`>[\]]/g, '').trim();
}

function fold(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
