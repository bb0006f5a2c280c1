import { digestOf } from '#naming';
import { seenByOthers } from './seen-by-others.ts';
import { ANCHOR, type Draft, SLOT_CLOSE, SLOT_OPEN, type Slot } from './draft.ts';

/** What was made of a text; who knows what it was made from gives it its digest. */
export type Drafted = Omit<Draft, 'digest'>;

/** A draft without what can be read off it. */
export type BareDraft = Omit<Drafted, 'size' | 'ids' | 'hasBrackets' | 'isEmpty' | 'seenByOthers' | 'sentences'>;

/** Adds what can be read off the HTML, so that nobody needs to read that again to know it. */
export function completeDraft<Bare extends BareDraft>(bare: Bare): Bare & Drafted {
  const { html } = bare;
  const drafted = {
    ...bare,
    slots: slotsInPlace(html, bare.slots),
    ids: idsIn(html),
    hasBrackets: bracketsInHtml(html) || textsOf(bare).some(mayHoldLink),
    size: html.length,
    isEmpty: html === '',
  };
  return { ...drafted, seenByOthers: seenByOthers(drafted), sentences: digestOf(JSON.stringify(sentencesOf(bare))) };
}

function sentencesOf({ slots }: BareDraft): string[] {
  return slots.map((slot) => (slot.kind === 'link' ? slot.sentence : ''));
}

function idsIn(html: string): string[] {
  return Array.from(html.matchAll(ID), ([, id = '']) => unescaped(id));
}

/** Images that stand inside of a link know it. */
function slotsInPlace(html: string, slots: readonly Slot[]): readonly Slot[] {
  if (!slots.some(({ kind }) => kind === 'image')) return slots;
  const placed = [...slots];
  let linkEnd = 0;
  for (const { 1: number, index: at } of html.matchAll(SLOT)) {
    const index = Number(number);
    const slot = placed[index];
    if (slot?.kind === 'image' && at < linkEnd) placed[index] = { ...slot, isInLink: true };
    else if (at >= linkEnd && (slot?.kind === 'link' || slot?.kind === 'tag')) linkEnd = endOfLink(html, at);
  }
  return placed;
}

function endOfLink(html: string, from: number): number {
  const end = html.indexOf('</a>', from);
  return end === -1 ? html.length : end;
}

/** Code is shown as it is written; brackets that begin in it make no link. */
function bracketsInHtml(html: string): boolean {
  return mayHoldLink(html) && html.replace(CODE, '').includes('[');
}

function textsOf({ title = '', summary, slots }: BareDraft): string[] {
  return [
    title,
    summary,
    ...slots.flatMap((slot): string[] => {
      if (slot.kind === 'code') return [slot.source];
      if (slot.kind === 'image') return [slot.alt, slot.title ?? ''];
      return slot.kind === 'link' ? [slot.title ?? ''] : [];
    }),
  ];
}

function mayHoldLink(text: string): boolean {
  return text.includes('[[') || text.includes('](');
}

const ID = new RegExp(`id="${ANCHOR}([^"]*)"`, 'g');
const SLOT = new RegExp(`${SLOT_OPEN}(\\d+)${SLOT_CLOSE}`, 'g');
const CODE = /<(pre|code)\b[^]*?<\/\1>/g;

/** What the serialiser writes in attributes in another way. */
const REFERENCES: ReadonlyMap<string, string> = new Map([
  ['&amp;', '&'],
  ['&lt;', '<'],
  ['&gt;', '>'],
  ['&quot;', '"'],
  ['&#x27;', "'"],
  ['&#39;', "'"],
]);

function unescaped(value: string): string {
  return value.includes('&') ? value.replace(/&[#\w]+;/g, (whole) => REFERENCES.get(whole) ?? whole) : value;
}
