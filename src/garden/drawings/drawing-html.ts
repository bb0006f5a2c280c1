import { textsFor } from '#i18n';
import { escapeHtml } from '#html';
import { linkTag } from '../fill-links.ts';
import { imageSlotHtml } from '../fill-media.ts';
import { hidesName, neutralName } from '../hidden-names.ts';
import type { TextInk } from '../page-ink.ts';
import type { DrawingTarget } from '../target.ts';
import { nameOf } from '../vault-paths.ts';
import { cardText, linkTo } from './card-text.ts';
import type { Card, Drawing } from './read-drawing.ts';

/** Cards that a page lists, and characters of each. */
const MOST_CARDS = 200;
const MOST_CHARACTERS = 1000;

/**
 * A drawing as a page shows it: the picture that its program made of it; else what it is, and what it says in the order of
 * reading. Its data never stand in a page.
 */
export function drawingHtml(ink: TextInk, target: DrawingTarget, drawing: Drawing | undefined, name: string): string {
  const { text: texts } = textsFor(ink.text.note.lang);
  const title = name === '' ? nameOf(target.file.path) : name;
  const caption = (about: string): string =>
    `<figcaption><strong>${escapeHtml(title)}</strong> ${escapeHtml(about)}</figcaption>`;
  const kind = texts.drawing.kinds[target.drawing];
  if (target.picture !== undefined) {
    const { place } = linkTo(ink.text.note, '');
    const slot = { kind: 'image', syntax: 'wiki', target: '', alt: title, place } as const;
    const image = imageSlotHtml(ink, slot, { kind: 'file', file: target.picture, fragment: '' });
    return `<figure class="drawing">${image}${caption(kind)}</figure>`;
  }
  const notice = [kind, drawing && countsOf(drawing, ink), texts.drawing.notDrawn].filter(Boolean).join(' · ');
  return `<figure class="drawing">${caption(notice)}${drawing === undefined ? '' : cardsHtml(ink, drawing.cards)}</figure>`;
}

function countsOf({ kind, cards, elements, connections }: Drawing, { text }: TextInk): string {
  const texts = textsFor(text.note.lang).text.drawing;
  if (kind === 'base') return '';
  return kind === 'canvas' ? texts.cards(cards.length, connections) : texts.elements(elements);
}

function cardsHtml(ink: TextInk, cards: readonly Card[]): string {
  if (cards.length === 0) return '';
  const items = cards.slice(0, MOST_CARDS).map((card) => `<li>${cardHtml(ink, card)}</li>`);
  const rest = cards.length - items.length;
  if (rest > 0) items.push(`<li>${escapeHtml(textsFor(ink.text.note.lang).text.drawing.more(rest))}</li>`);
  return `<ul>${items.join('')}</ul>`;
}

function cardHtml(ink: TextInk, card: Card): string {
  const { page, text } = ink;
  switch (card.kind) {
    case 'text':
      return escapeHtml(cardText(card.text.slice(0, MOST_CHARACTERS), text.note, page.resolve));
    case 'link': {
      const target = page.resolve(text.note, linkTo(text.note, card.address, 'path'));
      if (target?.kind !== 'external')
        return escapeHtml(target && hidesName(target) ? neutralName(text.note, target) : '—');
      return `${linkTag(ink, {}, target)}${escapeHtml(card.address)}</a>`;
    }
    case 'file': {
      const target = page.resolve(text.note, linkTo(text.note, card.path + card.place));
      // A file on a card is used by no note, so that it is not published.
      if (target?.kind === 'file' || target?.kind === 'drawing') return escapeHtml(nameOf(target.file.path));
      if (target?.kind !== 'note' && target?.kind !== 'private') return '—';
      const title = target.kind === 'note' ? page.titleOf(target.face) : neutralName(text.note, target);
      return `${linkTag(ink, {}, target)}${escapeHtml(title)}</a>`;
    }
  }
}
