import { ANCHOR, SLOT_CLOSE, SLOT_OPEN } from '#markdown';
import type { Body } from './page.ts';

const MARKERS = new RegExp(`${SLOT_OPEN}(\\d+)${SLOT_CLOSE}|${ANCHOR}`, 'g');

/** The HTML of a body, complete. */
export function writeBody({ read, prefix, fills }: Body): string {
  return read().replace(MARKERS, (_, index: string | undefined) => {
    if (index === undefined) return prefix;
    const fill = fills[Number(index)] ?? '';
    return typeof fill === 'string' ? fill : fill.before + writeBody(fill.body) + fill.after;
  });
}

/** The HTML of what a text says itself: other texts that are embedded in it are left out, and so is what code would make. */
export function writeOwnText({ read, prefix, kinds, fills }: Body): string {
  return read().replace(MARKERS, (_, index: string | undefined) => {
    if (index === undefined) return prefix;
    const fill = fills[Number(index)];
    return typeof fill === 'string' && kinds[Number(index)] !== 'code' ? fill : '';
  });
}
