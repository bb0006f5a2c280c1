import { scriptText } from './parts.ts';
import { placeBeside } from './place-beside.ts';

/** Milliseconds that the pointer rests on a term before its card opens, and may be away from both before it closes. */
const OPENS_AFTER = 180;
const CLOSES_AFTER = 240;

/**
 * Shows beside a term what it means: while the pointer rests on it, while it has the focus, or at the first tap; the second tap
 * follows the link, which is all there is where no script runs. Escape closes the card, which the browser sees to, and so does
 * a click elsewhere.
 */
export function showConceptCards(): void {
  const main = document.querySelector('main');
  if (main === null) return;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const later = (milliseconds: number, act: () => void): void => {
    clearTimeout(timer);
    timer = setTimeout(act, milliseconds);
  };
  main.addEventListener('pointerover', ({ target, pointerType }) => {
    if (pointerType !== 'mouse') return;
    const term = termAt(target);
    if (term !== undefined) {
      later(OPENS_AFTER, () => {
        open(term);
      });
    } else if (isInCard(target)) clearTimeout(timer);
    else later(CLOSES_AFTER, close);
  });
  main.addEventListener('focusin', ({ target }) => {
    const term = termAt(target);
    if (term?.matches(':focus-visible') === true) open(term);
  });
  main.addEventListener('focusout', ({ target, relatedTarget }) => {
    if (termAt(target) !== undefined && !isInCard(relatedTarget)) close();
  });
  let wasOpen = false;
  main.addEventListener('pointerdown', ({ target }) => {
    const term = termAt(target);
    wasOpen = term !== undefined && cardOf(term)?.matches(':popover-open') === true;
  });
  main.addEventListener('click', (event) => {
    const term = termAt(event.target);
    if (term === undefined || wasOpen || !(event instanceof PointerEvent) || event.pointerType !== 'touch') return;
    event.preventDefault();
    open(term);
  });
}

function termAt(target: EventTarget | null): HTMLAnchorElement | undefined {
  return target instanceof Element ? (target.closest<HTMLAnchorElement>('a.term') ?? undefined) : undefined;
}

function isInCard(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('.concept-card') !== null;
}

function cardOf(term: HTMLAnchorElement): HTMLElement | null {
  return document.getElementById(term.getAttribute('aria-describedby') ?? '');
}

function open(term: HTMLAnchorElement): void {
  const card = cardOf(term);
  if (card === null || card.matches(':popover-open')) return;
  if (card.querySelector('.concept-more') === null) card.append(linkTo(term.href));
  card.showPopover();
  placeBeside(card, term);
}

function close(): void {
  document.querySelector<HTMLElement>('.concept-card:popover-open')?.hidePopover();
}

/** For who taps; on the keyboard the term itself is the link. */
function linkTo(href: string): HTMLElement {
  const link = document.createElement('a');
  link.href = href;
  link.className = 'concept-more';
  link.tabIndex = -1;
  link.textContent = scriptText('conceptMore');
  return link;
}
