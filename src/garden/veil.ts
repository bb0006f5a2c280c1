import { ANCHOR, type Draft, type Heading, type LinkSlot, SLOT_CLOSE, SLOT_OPEN } from '#markdown';
import { writtenNames } from './written-label.ts';

/** Makes plain text of a note fit to be shown: says something neutral in place of the names of private notes. */
export type Veil = (text: string) => string;

/**
 * The veil over the names in `hidden` (links without a label to private notes): they give way to `neutral`. A name that is
 * part of a longer Latin word is left alone; a Korean particle may follow.
 */
export function veilOf(hidden: readonly LinkSlot[], neutral: string): Veil {
  if (hidden.length === 0) return (text) => text;
  const names = new Set(hidden.flatMap(({ target }) => writtenNames(target)));
  const choices = [...names]
    .sort((a, b) => b.length - a.length)
    .map((name) => name.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&'));
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${choices.join('|')})(?![a-zA-Z0-9])`, 'giu');
  return (text) => text.replace(pattern, () => neutral);
}

/**
 * The draft with the veil over its plain texts and its headings. Ids repeat the text of a heading, and that of the title
 * stays in the HTML: such an id becomes a number, wherever it stands.
 */
export function veilDraft(draft: Draft, hidden: readonly LinkSlot[], veil: Veil): Draft {
  const ids = new Map<string, string>();
  const headings = draft.headings.map((heading, index): Heading => {
    const text = veil(heading.text);
    if (text === heading.text) return heading;
    const id = `section-${index + 1}`;
    ids.set(heading.id, id);
    return { ...heading, id, text };
  });
  const known = new Set(draft.headings.map(({ id }) => id));
  const names = hidden.flatMap(({ target }) => writtenNames(target)).map(squeeze);
  for (const [, id = ''] of draft.html.matchAll(ID)) {
    if (known.has(id) || ids.has(id)) continue;
    if (names.some((name) => name !== '' && squeeze(id).includes(name))) ids.set(id, `place-${ids.size + 1}`);
  }
  const html = veilHeadings(draft.html, ids, veil).replace(REFERENCE, (whole, id: string) => {
    const replaced = ids.get(id);
    return replaced === undefined ? whole : `${ANCHOR}${replaced}"`;
  });
  const veiled = { ...draft, html, headings, summary: veil(draft.summary) };
  return draft.title === undefined ? veiled : { ...veiled, title: veil(draft.title) };
}

const ID = new RegExp(`id="${ANCHOR}([^"]*)"`, 'g');
const REFERENCE = new RegExp(`${ANCHOR}([^"]*)"`, 'g');

/** What is left of a name in an id. */
function squeeze(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

/** Veils attributes and text of the headings with these ids; the markers of slots between them are for who fills them. */
function veilHeadings(html: string, ids: ReadonlyMap<string, string>, veil: Veil): string {
  return html.replace(/<h([2-6])\b[^]*?<\/h\1>/g, (heading) => {
    const id = new RegExp(ID.source).exec(heading)?.[1];
    if (id === undefined || !ids.has(id)) return heading;
    const parts = heading.split(new RegExp(`(${SLOT_OPEN}\\d+${SLOT_CLOSE}|${ANCHOR}[^"]*")`));
    return parts.map((part) => (part.startsWith(SLOT_OPEN) || part.startsWith(ANCHOR) ? part : veil(part))).join('');
  });
}
