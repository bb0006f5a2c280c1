import type { Features } from 'satteri';
import { FEATURES } from '../features.ts';
import { seeNodes } from '../tree/index.ts';

/** A stretch of a text, from `start` up to `end`. */
export interface Region {
  readonly start: number;
  readonly end: number;
}

/** Where a text holds something other than prose. Each list is in the order of the text and free of overlaps. */
export interface Regions {
  /** Code, math and HTML: nothing in them is Markdown. */
  readonly opaque: readonly Region[];
  /** Addresses that are links because they look like one. */
  readonly bareUrls: readonly Region[];
}

/** Asks the parser itself, so that its idea of what is code is ours. */
export function regionsOf(text: string, features: Features = FEATURES): Regions {
  const opaque: Region[] = [];
  const bareUrls: Region[] = [];
  const remember = (into: Region[]) => (node: { position?: { start: Point; end: Point } | undefined }) => {
    if (node.position === undefined) return;
    into.push({ start: node.position.start.offset ?? 0, end: node.position.end.offset ?? 0 });
  };
  const rememberOpaque = remember(opaque);
  const rememberUrl = remember(bareUrls);
  seeNodes(text, features, {
    code: rememberOpaque,
    inlineCode: rememberOpaque,
    math: rememberOpaque,
    inlineMath: rememberOpaque,
    html: rememberOpaque,
    link: (node) => {
      const first = text[node.position?.start.offset ?? 0];
      if (first !== '[' && first !== '<') rememberUrl(node);
    },
  });
  return { opaque, bareUrls };
}

interface Point {
  readonly offset?: number | undefined;
}

/** Those of the edits, given in the order of their places, that begin outside all regions. */
export function outside<Item extends { readonly start: number }>(
  regions: readonly Region[],
  items: readonly Item[],
): Item[] {
  let index = 0;
  return items.filter(({ start }) => {
    while ((regions[index]?.end ?? Infinity) <= start) index += 1;
    return start <= (regions[index]?.start ?? Infinity);
  });
}
