/** In CSS pixels: between a card and its word, and between a card and the edge of the window. */
const GAP = 6;
const EDGE = 12;

/** A rectangle in the window. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly bottom: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Where a card of a size stands in a window: below a word, or above it where there is more room; never across its sides. */
export function placeOfCard(word: Box, card: Size, window: Size): { readonly left: number; readonly top: number } {
  const left = Math.max(EDGE, Math.min(word.left, window.width - card.width - EDGE));
  const fitsBelow = word.bottom + GAP + card.height + EDGE <= window.height;
  const isBelow = fitsBelow || window.height - word.bottom >= word.top;
  return { left, top: isBelow ? word.bottom + GAP : word.top - GAP - card.height };
}

/** Puts an open card beside a word, so that it scrolls with the page. Of a word broken over lines the first part counts. */
export function placeBeside(card: HTMLElement, word: HTMLElement): void {
  const box = word.getClientRects()[0] ?? word.getBoundingClientRect();
  const { clientWidth: width, clientHeight: height } = document.documentElement;
  const { left, top } = placeOfCard(box, { width: card.offsetWidth, height: card.offsetHeight }, { width, height });
  card.style.left = `${left + scrollX}px`;
  card.style.top = `${top + scrollY}px`;
}
