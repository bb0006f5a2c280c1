import type { Region } from '../source/regions.ts';

/** A link, image or embed as it stands in a text, and where in it its destination does. */
export interface WrittenLink extends Region {
  readonly kind: 'link' | 'image' | 'embed';
  /** `wiki`: between `[[` and `]]`; `path`: as Markdown has it; `attribute`: of an HTML element. */
  readonly form: 'wiki' | 'path' | 'attribute';
  /** What it leads to, as `LinkSlot.target` states it. */
  readonly target: string;
  /** Whether the author gave a label or an alternative text. */
  readonly labelled: boolean;
  /** Where the destination stands: the address without `<>` and quotes, or all that precedes the `|` of a wikilink. */
  readonly destination: Region;
  /** Whether it stands in a comment, which no page shows. */
  readonly hidden: boolean;
}
