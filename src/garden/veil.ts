import { escapeHtml } from '#html';
import { ANCHOR, type Draft, type Heading, SLOT_CLOSE, SLOT_OPEN } from '#markdown';
import { nameSearch } from './name-finder.ts';

/** Makes plain text of a note fit to be shown: says something else in place of the names of what is private. */
export type Veil = (text: string) => string;

/** A name that must not be shown. */
export interface HiddenName {
  readonly name: string;
  /** What is said instead. */
  readonly shown: string;
  /** It may stand within a word. Otherwise it is left alone as part of a longer one, but for a Korean particle. */
  readonly insideWords: boolean;
}

/** The veil over names. */
export function veilOf(hidden: readonly HiddenName[]): Veil {
  if (hidden.length === 0) return (text) => text;
  const find = nameSearch(
    hidden.map((value) => ({ name: value.name, value })),
    (text, { start, end, value }) =>
      value.insideWords ||
      !(/[\p{L}\p{N}]$/u.test(text.slice(0, start).slice(-2)) || /^[a-z\d]/i.test(text.slice(end))),
  );
  return (text) => {
    let veiled = '';
    let after = 0;
    for (const { start, end, value } of find(text)) {
      veiled += text.slice(after, start) + value.shown;
      after = end;
    }
    return veiled + text.slice(after);
  };
}

/** What is hidden in a draft, and where. */
export interface Hiding {
  readonly hidden: readonly HiddenName[];
  /** The veil over all of them. */
  readonly veil: Veil;
  /** The veil over those alone that stand in brackets of which no link was made. */
  readonly veilField: Veil;
  /** Whether a slot leads to what is hidden. */
  readonly inSlot: (index: number) => boolean;
  /** Whether a link in the title does. */
  readonly inTitle: boolean;
}

/** A draft that names nothing private. */
export interface VeiledDraft {
  readonly draft: Draft;
  /** Headings of which the text is not what the author wrote, by their index. */
  readonly veiledHeadings: ReadonlySet<number>;
}

/**
 * The draft with the veil over its plain texts and over those headings that hold a hidden name. Ids repeat the text of a
 * heading, and that of the title stays in the HTML: such an id becomes a number, wherever it stands.
 */
export function veilDraft(draft: Draft, { hidden, veil, veilField, inSlot, inTitle }: Hiding): VeiledDraft {
  if (hidden.length === 0) return { draft, veiledHeadings: new Set() };
  const holding = headingsWith(draft.html, inSlot);
  const ids = new Map<string, string>();
  const veiledHeadings = new Set<number>();
  let hidesTitle = inTitle;
  const headings = draft.headings.map((heading, index): Heading => {
    const text = (holding.has(heading.id) ? veil : veilField)(heading.text);
    if (text === heading.text) return heading;
    hidesTitle ||= heading.text === draft.title;
    veiledHeadings.add(index);
    const id = `section-${index + 1}`;
    ids.set(heading.id, id);
    return { ...heading, id, text };
  });
  const known = new Set(draft.headings.map(({ id }) => id));
  const find = nameSearch(hidden.map(({ name }) => ({ name: squeeze(name), value: true })));
  for (const [, id = ''] of draft.html.matchAll(ID)) {
    if (known.has(id) || ids.has(id)) continue;
    if (find(squeeze(id)).length > 0) ids.set(id, `place-${ids.size + 1}`);
  }
  const escaped = hidden.map((each) => ({ ...each, name: escapeHtml(each.name), shown: escapeHtml(each.shown) }));
  const html = veilHeadings(draft.html, ids, veilOf(escaped)).replace(REFERENCE, (whole, id: string) => {
    const replaced = ids.get(id);
    return replaced === undefined ? whole : `${ANCHOR}${replaced}"`;
  });
  const veiled = { ...draft, html, headings, summary: veil(draft.summary) };
  if (draft.title === undefined) return { draft: veiled, veiledHeadings };
  return { draft: { ...veiled, title: (hidesTitle ? veil : veilField)(draft.title) }, veiledHeadings };
}

/** Ids of the headings in which a slot stands that leads to what is hidden. */
function headingsWith(html: string, inSlot: (index: number) => boolean): ReadonlySet<string> {
  const holding = new Set<string>();
  for (const [heading] of html.matchAll(HEADING)) {
    const id = new RegExp(ID.source).exec(heading)?.[1];
    if (id !== undefined && [...heading.matchAll(SLOT)].some(([, index]) => inSlot(Number(index)))) holding.add(id);
  }
  return holding;
}

const HEADING = /<h([2-6])\b[^]*?<\/h\1>/g;
const SLOT = new RegExp(`${SLOT_OPEN}(\\d+)${SLOT_CLOSE}`, 'g');
const ID = new RegExp(`id="${ANCHOR}([^"]*)"`, 'g');
const REFERENCE = new RegExp(`${ANCHOR}([^"]*)"`, 'g');

/** What is left of a name in an id. */
function squeeze(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

/** Veils attributes and text of the headings with these ids; the markers of slots between them are for who fills them. */
function veilHeadings(html: string, ids: ReadonlyMap<string, string>, veil: Veil): string {
  return html.replace(HEADING, (heading) => {
    const id = new RegExp(ID.source).exec(heading)?.[1];
    if (id === undefined || !ids.has(id)) return heading;
    const parts = heading.split(new RegExp(`(${SLOT_OPEN}\\d+${SLOT_CLOSE}|${ANCHOR}[^"]*")`));
    return parts.map((part) => (part.startsWith(SLOT_OPEN) || part.startsWith(ANCHOR) ? part : veil(part))).join('');
  });
}
