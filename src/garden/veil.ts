import { ANCHOR, type Draft, type Heading, type LinkSlot, SLOT_CLOSE, SLOT_OPEN } from '#markdown';
import { escapeHtml } from './html.ts';
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

/** The draft with the veil over its plain texts and over its headings, whose ids and anchors repeat their text. */
export function veilDraft(draft: Draft, veil: Veil): Draft {
  let { html } = draft;
  const headings = draft.headings.map((heading, index): Heading => {
    const text = veil(heading.text);
    if (text === heading.text) return heading;
    const id = `section-${index + 1}`;
    html = veilHeading(html, heading.id, id, veil);
    return { ...heading, id, text };
  });
  const veiled = { ...draft, html, headings, summary: veil(draft.summary) };
  return draft.title === undefined ? veiled : { ...veiled, title: veil(draft.title) };
}

function veilHeading(html: string, id: string, newId: string, veil: Veil): string {
  const [mark, newMark] = [`${ANCHOR}${escapeHtml(id)}"`, `${ANCHOR}${newId}"`];
  const at = html.indexOf(`id="${mark}`);
  const start = at === -1 ? -1 : html.lastIndexOf('<h', at);
  const end = start === -1 ? -1 : html.indexOf('</h', at);
  if (end === -1) return html.replaceAll(mark, newMark);
  const heading = html
    .slice(start, end)
    .replaceAll(mark, newMark)
    .split(new RegExp(`(${SLOT_OPEN}\\d+${SLOT_CLOSE})`))
    // Markers of slots are for those who fill them; what stands between them is attributes and text.
    .map((part) => (part.startsWith(SLOT_OPEN) ? part : veil(part)));
  return html.slice(0, start).replaceAll(mark, newMark) + heading.join('') + html.slice(end).replaceAll(mark, newMark);
}
