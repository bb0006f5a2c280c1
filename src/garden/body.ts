import { escapeHtml } from '#html';
import { type Slot, SLOT_CLOSE, SLOT_OPEN } from '#markdown';
import type { Lang } from '#naming';
import type { Concept } from '#concepts';
import { termHtml, termLinkTag } from './concepts/fill-terms.ts';
import { meantConcept } from './concepts/meant-concept.ts';
import { type EmbedPlan, planEmbeds } from './embed-plan.ts';
import { diagramHtml } from './fill-diagrams.ts';
import { embedFill, type EmbedText } from './fill-embeds.ts';
import { labLinkHtml } from './fill-lab-links.ts';
import { linkTag, tagLinkTag } from './fill-links.ts';
import { imageSlotHtml } from './fill-media.ts';
import { labelOf, type LinkedDraft } from './linked-draft.ts';
import type { Body, Fill } from './page.ts';
import type { FillParts, PageInk, TextInk } from './page-ink.ts';
import type { TranslationSet } from './translation-sets.ts';

/** A body, and what else a page needs to know of it. */
export interface WrittenBody {
  readonly body: Body;
  /** The concepts of which it has links, in the order of their first use. */
  readonly usedConcepts: ReadonlySet<Concept>;
}

/** The body of a note's page: every slot filled for a reader of `lang`, embeds included. */
export function bodyOf(parts: FillParts, text: LinkedDraft, set: TranslationSet, lang: Lang): WrittenBody {
  const usedConcepts = new Set<Concept>();
  const counts = { images: 0, diagrams: 0, embeds: 0, embedNames: new Map<string, number>() };
  const page: PageInk = { ...parts, lang, set, ...counts, usedConcepts };
  return { body: textBody({ page, text, prefix: '' }, planEmbeds(text, parts)), usedConcepts };
}

/**
 * What a text says itself, to be read for its words (`writeOwnText`): links are there without saying where they lead, and what
 * other notes are embedded is left out. It takes a fraction of the time of `bodyOf`.
 */
export function ownBodyOf(parts: FillParts, text: LinkedDraft, set: TranslationSet, lang: Lang): Body {
  const counts = { images: 0, diagrams: 0, embeds: 0, embedNames: new Map<string, number>() };
  const page: PageInk = { ...parts, lang, set, ...counts, usedConcepts: new Set() };
  const ink: TextInk = { page, text, prefix: '' };
  const plan = planEmbeds(text, parts);
  return bodyWith(ink, (slot, index) => {
    switch (slot.kind) {
      case 'link':
      case 'tag':
        return '<a>';
      case 'term':
        return escapeHtml(slot.text);
      default:
        return fillOf(ink, slot, index, plan, ({ part }, prefix) => bodyWith({ page, text: part, prefix }, () => ''));
    }
  });
}

function textBody(ink: TextInk, plan: EmbedPlan): Body {
  return bodyWith(ink, (slot, index) =>
    fillOf(ink, slot, index, plan, ({ part, inner }, prefix) =>
      textBody({ page: ink.page, text: part, prefix }, inner),
    ),
  );
}

function fillOf(ink: TextInk, slot: Slot, index: number, plan: EmbedPlan, embed: EmbedText): Fill {
  const target = ink.text.targets[index];
  switch (slot.kind) {
    case 'link': {
      const concept = meantConcept(slot, target, ink.page.concepts);
      return concept === undefined ? linkTag(ink, slot, target) : termLinkTag(ink.page, concept);
    }
    case 'tag':
      return tagLinkTag(ink, slot);
    case 'term':
      return termHtml(ink.page, slot);
    case 'label':
      return escapeHtml(labelOf(ink.text, slot.link, ink.page.titleOf));
    case 'image':
      return imageSlotHtml(ink, slot, target);
    case 'diagram':
      return diagramHtml(ink, slot);
    case 'lab':
      return labLinkHtml({ site: ink.page.site, lang: ink.page.lang, textLang: ink.text.note.lang }, slot);
    case 'code':
      return ink.prefix === '' ? `${SLOT_OPEN}${index}${SLOT_CLOSE}` : '';
    case 'embed':
      return embedFill(ink, slot, target, plan.get(index), embed);
  }
}

function bodyWith({ text: { draft }, prefix }: TextInk, fill: (slot: Slot, index: number) => Fill): Body {
  const { slots } = draft;
  return {
    text: draft.digest,
    read: () => draft.html,
    prefix,
    kinds: slots.map(({ kind }) => kind),
    fills: slots.map(fill),
  };
}
