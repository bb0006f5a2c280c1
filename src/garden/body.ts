import { escapeHtml } from '#html';
import { SLOT_CLOSE, SLOT_OPEN } from '#markdown';
import { digestOf, type Lang } from '#naming';
import { type EmbedPlan, planEmbeds } from './embed-plan.ts';
import { embedFill } from './fill-embeds.ts';
import { linkTag, tagLinkTag } from './fill-links.ts';
import { imageSlotHtml } from './fill-media.ts';
import { labelOf, type LinkedDraft } from './linked-draft.ts';
import type { Body, Fill } from './page.ts';
import type { FillParts, PageInk, TextInk } from './page-ink.ts';
import type { TranslationSet } from './translation-sets.ts';

const SLOT = new RegExp(`${SLOT_OPEN}(\\d+)${SLOT_CLOSE}`, 'g');

/** The body of a note's page: every slot filled for a reader of `lang`, embeds included. */
export function bodyOf(parts: FillParts, text: LinkedDraft, set: TranslationSet, lang: Lang): Body {
  const page: PageInk = { ...parts, lang, set, images: 0, embeds: 0, embedNames: new Map() };
  return textBody({ page, text, prefix: '' }, planEmbeds(text, parts));
}

function textBody(ink: TextInk, plan: EmbedPlan): Body {
  const { draft, targets } = ink.text;
  const { html, slots } = draft;
  const linked = slotsInLinks(ink.text);
  const fills = slots.map((slot, index): Fill => {
    const target = targets[index];
    switch (slot.kind) {
      case 'link':
        return linkTag(ink, slot, target);
      case 'tag':
        return tagLinkTag(ink, slot);
      case 'label':
        return escapeHtml(labelOf(ink.text, slot.link, ink.page.titleOf));
      case 'image':
        return imageSlotHtml(ink, slot, target, linked.has(index));
      case 'code':
        return ink.prefix === '' ? `${SLOT_OPEN}${index}${SLOT_CLOSE}` : '';
      case 'embed':
        return embedFill(ink, slot, target, plan.get(index), ({ part, inner }, prefix) =>
          textBody({ page: ink.page, text: part, prefix }, inner),
        );
    }
  });
  return { text: digestOf(html), read: () => html, prefix: ink.prefix, kinds: slots.map(({ kind }) => kind), fills };
}

/** Slots that stand inside of a link, by their index. */
function slotsInLinks({ draft: { html, slots } }: LinkedDraft): ReadonlySet<number> {
  const inside = new Set<number>();
  let linkEnd = 0;
  for (const { 1: index, index: offset } of html.matchAll(SLOT)) {
    const kind = slots[Number(index)]?.kind;
    if (offset < linkEnd) inside.add(Number(index));
    else if (kind === 'link' || kind === 'tag') linkEnd = endOfLink(html, offset);
  }
  return inside;
}

function endOfLink(html: string, offset: number): number {
  const end = html.indexOf('</a>', offset);
  return end === -1 ? html.length : end;
}
