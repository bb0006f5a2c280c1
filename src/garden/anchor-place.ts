import type { Draft } from '#markdown';
import type { Anchor } from './target.ts';

/** Where the source of a section or block stands, by offsets in the note's source; `undefined` for what is neither. */
export function anchorPlace(
  { headings, blocks }: Draft,
  anchor: Anchor,
): { readonly start: number; readonly end: number } | undefined {
  switch (anchor.kind) {
    case 'heading':
      return headings[anchor.index];
    case 'block':
      return blocks.find(({ id }) => id === anchor.id);
    case 'id':
    case 'missing':
      return undefined;
  }
}
