import { SLOT_CLOSE, SLOT_OPEN, type Slot } from './draft.ts';

/**
 * Numbers the slots in the order in which their markers stand in the HTML; those without a marker come last. The transforms
 * find slots in an order of their own, footnotes and embeds first.
 */
export function numberSlots(html: string, slots: readonly Slot[]): { html: string; slots: readonly Slot[] } {
  const numbers = new Map<number, number>();
  const numberOf = (index: number): number => {
    const known = numbers.get(index);
    if (known !== undefined) return known;
    numbers.set(index, numbers.size);
    return numbers.size - 1;
  };
  const numbered = html.replace(SLOT, (_, index: string) => `${SLOT_OPEN}${numberOf(Number(index))}${SLOT_CLOSE}`);
  const inOrder: Slot[] = [];
  for (const [index, slot] of slots.entries()) {
    inOrder[numberOf(index)] = renumbered(slot, numberOf);
  }
  return { html: numbered, slots: inOrder };
}

/** The slot with others under their new numbers. */
function renumbered(slot: Slot, numberOf: (index: number) => number): Slot {
  switch (slot.kind) {
    case 'label':
      return { ...slot, link: numberOf(slot.link) };
    case 'diagram':
      return { ...slot, links: slot.links.map(numberOf) };
    default:
      return slot;
  }
}

const SLOT = new RegExp(`${SLOT_OPEN}(\\d+)${SLOT_CLOSE}`, 'g');
