import { ANCHOR, SLOT_CLOSE, SLOT_OPEN } from '../draft.ts';

/**
 * HTML of a draft with signs for its markers: `⟦0⟧` for a slot, `⚓` for the anchor prefix, `�` for what should not be there. What
 * a simulator begins with is left out.
 */
export function readable(html: string): string {
  return html
    .replaceAll(SLOT_OPEN, '⟦')
    .replaceAll(SLOT_CLOSE, '⟧')
    .replaceAll(ANCHOR, '⚓')
    .replaceAll(/ data-start="[^"]*"/g, ' data-start="…"')
    .replace(/[\uFDD0-\uFDEF]/g, '�');
}
