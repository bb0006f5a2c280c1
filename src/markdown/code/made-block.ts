import { GUARD, own } from '../markers.ts';

/** What follows the language of a block that an element was made into: where the element stands, which the tree does not say. */
export function madeAt(offset: number): string {
  return own(String(offset));
}

/** The opposite; `undefined` for what an author wrote. */
export function placeOfMade(meta: string): number | undefined {
  return meta.startsWith(GUARD) ? Number(meta.slice(GUARD.length)) : undefined;
}
