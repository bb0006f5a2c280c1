import { ANCHOR, SLOT_CLOSE, SLOT_OPEN, escapeHtml } from '#markdown';
import type { Lang } from '#naming';
import { type EmbedPlan, planEmbeds } from './embed-plan.ts';
import { embedHtml } from './fill-embeds.ts';
import { linkTag, tagLinkTag } from './fill-links.ts';
import { imageSlotHtml } from './fill-media.ts';
import { labelOf, type LinkedDraft } from './linked-draft.ts';
import type { FillParts, PageInk, TextInk } from './page-ink.ts';
import type { TranslationSet } from './translation-sets.ts';

const MARKERS = new RegExp(`${SLOT_OPEN}(\\d+)${SLOT_CLOSE}|${ANCHOR}`, 'g');

/** The body of a note's page, complete: every slot filled for a reader of `lang`, embeds included. */
export function writeBody(parts: FillParts, text: LinkedDraft, set: TranslationSet, lang: Lang): string {
  const page: PageInk = { ...parts, lang, set, images: 0, embeds: 0, embedNames: new Map() };
  return writeText({ page, text, prefix: '' }, planEmbeds(text, parts));
}

function writeText(ink: TextInk, plan: EmbedPlan): string {
  const { draft, targets } = ink.text;
  const { html, slots } = draft;
  // Where the link ends that was opened last.
  let linkEnd = 0;
  const opened = (tag: string, offset: number): string => {
    if (linkEnd <= offset) linkEnd = endOfLink(html, offset);
    return tag;
  };
  const fill = (index: number, offset: number): string => {
    const slot = slots[index];
    const target = targets[index];
    switch (slot?.kind) {
      case undefined:
        return '';
      case 'link':
        return opened(linkTag(ink, slot, target), offset);
      case 'tag':
        return opened(tagLinkTag(ink, slot), offset);
      case 'label':
        return escapeHtml(labelOf(ink.text, slot.link, ink.page.titleOf));
      case 'image':
        return imageSlotHtml(ink, slot, target, offset < linkEnd);
      case 'code':
        return ink.prefix === '' ? `${SLOT_OPEN}${index}${SLOT_CLOSE}` : '';
      case 'embed':
        return embedHtml(ink, slot, target, plan.get(index), ({ part, inner }, prefix) =>
          writeText({ page: ink.page, text: part, prefix }, inner),
        );
    }
  };
  return html.replace(MARKERS, (_, index: string | undefined, offset: number) =>
    index === undefined ? ink.prefix : fill(Number(index), offset),
  );
}

function endOfLink(html: string, offset: number): number {
  const end = html.indexOf('</a>', offset);
  return end === -1 ? html.length : end;
}
