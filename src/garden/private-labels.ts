import { escapeHtml } from '#html';
import { type Draft, SLOT_CLOSE, SLOT_OPEN } from '#markdown';
import type { Note } from '#vault';
import { hidesName, neutralName, repeatsName } from './hidden-names.ts';
import type { Target } from './target.ts';
import { unescapeHtml } from './unescape-html.ts';

/** The labels of links to what is private. */
export interface PrivateLabels {
  /** Plain text by the index of the link's slot; `''` for a link without a label. */
  textOf(index: number): string;
  /** The HTML of the draft without those that only repeat a private name. */
  readonly html: string;
}

const SLOT = new RegExp(`${SLOT_OPEN}(\\d+)${SLOT_CLOSE}`, 'g');
const TAGS_AND_SLOTS = new RegExp(`<[^>]*>|${SLOT_OPEN}\\d+${SLOT_CLOSE}`, 'g');

/** Finds the labels of links to what is private. */
export function privateLabels(
  { html, slots }: Draft,
  targets: readonly (Target | undefined)[],
  note: Note,
): PrivateLabels {
  const texts = new Map<number, string>();
  let shown = '';
  let after = 0;
  for (const { 0: marker, 1: number, index: at } of targets.some(hidesName) ? html.matchAll(SLOT) : []) {
    const index = Number(number);
    const [slot, target] = [slots[index], targets[index]];
    if (slot?.kind !== 'link' || !slot.labelled || !hidesName(target)) continue;
    const start = at + marker.length;
    const end = html.indexOf('</a>', start);
    const text = unescapeHtml(html.slice(start, end).replace(TAGS_AND_SLOTS, '')).trim();
    texts.set(index, text);
    if (end === -1 || !repeatsName(text, slot.target, target)) continue;
    shown += html.slice(after, start) + escapeHtml(neutralName(note, target));
    after = end;
  }
  return { textOf: (index) => texts.get(index) ?? '', html: shown + html.slice(after) };
}
