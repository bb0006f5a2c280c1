import type { Place } from '#diagnostics';
import type { MdastNode } from 'satteri';
import { htmlTokens } from '../html/tokens.ts';
import { literalOffsets } from '../literal-offset.ts';
import { GUARD } from '../markers.ts';
import type { DraftContext } from '../transform.ts';

/** Remembers where the author's HTML elements of one name stand, since the HTML tree does not. */
export interface HtmlPlaces {
  /** To be called with each HTML node of the Markdown tree. */
  readonly note: (node: Readonly<Extract<MdastNode, { type: 'html' }>>) => undefined;
  /** The place of the next element whose attribute has this value, or of the offset with which MDX has marked it. */
  readonly take: (value: string, marked: unknown) => Place;
}

/** Remembers the elements `name` by their `attribute`. */
export function htmlPlaces(context: DraftContext, name: string, attribute: string): HtmlPlaces {
  const offsets = new Map<string, { all: number[]; taken: number }>();
  return {
    note: (node) => {
      if (!node.value.includes('<')) return;
      const offsetOf = literalOffsets(node, false, context);
      for (const token of htmlTokens(node.value)) {
        if (token.kind !== 'start' || token.name !== name) continue;
        const value = token.attributes.find((written) => written.name === attribute)?.value;
        if (value === undefined) continue;
        const key = keyOf(value.replaceAll('&amp;', '&'));
        const known = offsets.get(key) ?? { all: [], taken: 0 };
        known.all.push(offsetOf(token.start));
        offsets.set(key, known);
      }
    },
    take: (value, marked) => {
      if (typeof marked === 'string' && marked.startsWith(GUARD))
        return context.placeOf(Number(marked.slice(GUARD.length)));
      const known = offsets.get(keyOf(value));
      const offset = known?.all[known.taken] ?? known?.all.at(-1) ?? 0;
      if (known !== undefined) known.taken += 1;
      return context.placeOf(offset);
    },
  };
}

/** Long values are data; their beginnings tell them apart well enough. */
function keyOf(value: string): string {
  return value.trim().slice(0, 500);
}
