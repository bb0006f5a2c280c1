import type { Draft } from '#markdown';
import type { Note } from '#vault';
import { idsOf } from './ids-of.ts';
import { once } from './once.ts';
import { decode } from './permalink.ts';
import type { Anchor } from './target.ts';

/**
 * The place that `written` (what follows the first `#` of a link) means in a note: a block (`^id`), a heading by its id as
 * GitHub makes it, a heading by its text as Obsidian finds it (`Outer#Inner` for one below another), or another element
 * with that id. `'top'` is the note's beginning, `undefined` no place at all.
 */
export function findAnchor(note: Note, draft: Draft, written: string): Anchor | 'top' | undefined {
  const wanted = written.trim().normalize('NFC');
  if (wanted === '') return 'top';
  if (wanted.startsWith('^')) return findBlock(draft, wanted.slice(1));
  const names = namesOf(note, draft);
  const titles = [draft.title, note.frontmatter.title];
  for (const name of new Set([wanted, decode(wanted)])) {
    const index = names.ids.get(name) ?? names.ids.get(name.toLowerCase()) ?? findByText(draft, names, name);
    if (index !== undefined) return { kind: 'heading', index };
    if (titles.some((title) => title !== undefined && fold(title) === fold(name))) return 'top';
    if (idsOf(draft).has(name)) return { kind: 'id', id: name };
  }
  return wanted.toLowerCase() === 'top' ? 'top' : undefined;
}

function findBlock({ blocks }: Draft, id: string): Anchor | undefined {
  const block = blocks.find((block) => block.id === id) ?? blocks.find((block) => fold(block.id) === fold(id));
  return block && { kind: 'block', id: block.id };
}

interface HeadingNames {
  readonly ids: ReadonlyMap<string, number>;
  /** Indices of headings by text, exactly (but for case) and with white space for all that is not a letter or a digit. */
  readonly texts: Indices;
  /** The same, and after these the indices by what is written there, for which the note is read. */
  readonly withWritten: () => Indices;
}

type Indices = ReadonlyMap<string, readonly number[]>;

/** Characters of a heading that a link may repeat. */
const LONGEST = 1000;

const known = new WeakMap<Draft, HeadingNames>();

function namesOf(note: Note, draft: Draft): HeadingNames {
  const before = known.get(draft);
  if (before !== undefined) return before;
  const ids = new Map<string, number>();
  const texts = new Map<string, readonly number[]>();
  for (const [index, { id, text }] of draft.headings.entries()) {
    for (const key of [id, id.toLowerCase()]) if (!ids.has(key)) ids.set(key, index);
    for (const key of [text.toLowerCase(), fold(text)]) add(texts, key, index);
  }
  const names = { ids, texts, withWritten: once(() => withWritten(texts, note, draft)) };
  known.set(draft, names);
  return names;
}

/** Obsidian goes by what is written: a link in a heading counts with its address. Texts as they are read come first. */
function withWritten(texts: Indices, { source }: Note, { headings }: Draft): Indices {
  const all = new Map(texts);
  for (const [index, { start }] of headings.entries()) {
    const end = source.indexOf('\n', start);
    const written = source.slice(start, end === -1 ? source.length : Math.min(end, start + LONGEST));
    if (written.includes('[')) add(all, fold(written), index);
  }
  return all;
}

function add(indices: Map<string, readonly number[]>, key: string, index: number): void {
  const known = indices.get(key) ?? [];
  if (!known.includes(index)) indices.set(key, [...known, index]);
}

function findByText(draft: Draft, { texts, withWritten: all }: HeadingNames, written: string): number | undefined {
  const findIn = (indices: Indices, text: string): readonly number[] =>
    indices.get(text.trim().toLowerCase()) ?? indices.get(fold(text)) ?? [];
  const find = (text: string): readonly number[] => findIn(all(), text);
  const whole = findIn(texts, written)[0] ?? find(written)[0];
  if (whole !== undefined || !written.includes('#')) return whole;
  const [outermost = '', ...inner] = written.split('#').filter((part) => part.trim() !== '');
  // Each further heading is looked for in the section of the one before it.
  let places = find(outermost);
  for (const text of inner) {
    const below = find(text);
    places = below.filter((index) => places.some((outer) => isWithin(draft, index, outer)));
  }
  return places[0];
}

function isWithin({ headings }: Draft, inner: number, outer: number): boolean {
  const [section, heading] = [headings[outer], headings[inner]];
  return section !== undefined && heading !== undefined && heading.start > section.start && heading.start < section.end;
}

/** Obsidian leaves signs out of links to headings; a heading of signs alone is told by them. */
function fold(text: string): string {
  const lower = text.trim().toLowerCase();
  const letters = lower.replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ').trim();
  return letters === '' ? lower : letters;
}
