import type { MdastNode } from 'satteri';
import { withoutMarkers } from './markers.ts';
import type { DraftContext } from './transform.ts';
import { displayName, wikilinkOf } from './wikilink.ts';

/** The text of a block as a reader sees it, and where in it its links stand. */
export interface PlainText {
  readonly text: string;
  /** For each link, by the offset at which it begins in the parsed text: its start and end in `text`. */
  readonly links: ReadonlyMap<number, readonly [start: number, end: number]>;
}

/** Reads the text of a block; images and HTML are left out, white space is made one space. */
export function plainTextOf(block: Readonly<MdastNode>, context: DraftContext): PlainText {
  const links = new Map<number, readonly [number, number]>();
  let text = '';
  const append = (value: string): void => {
    const clean = withoutMarkers(value).replace(/\s+/g, ' ');
    text += text.endsWith(' ') && clean.startsWith(' ') ? clean.slice(1) : clean;
  };
  // A stack of steps rather than recursion: the nesting of a note has no bounds, that of calls has.
  const steps: (() => void)[] = [];
  const enter = (node: Readonly<MdastNode>): void => {
    if (node.type === 'link' || node.type === 'linkReference') {
      const start = text.length;
      const at = node.position?.start.offset;
      steps.push(() => {
        if (at !== undefined) links.set(at, [start, text.length]);
      });
    }
    const wikilink = node.type === 'link' ? wikilinkOf(node, context) : undefined;
    if (wikilink !== undefined && !wikilink.labelled) append(displayName(wikilink.target));
    else if ('value' in node) append(textOf(node));
    else if (node.type === 'break') append(' ');
    else if ('children' in node) {
      for (const child of node.children.toReversed())
        steps.push(() => {
          enter(child);
        });
    }
  };
  enter(block);
  for (let step = steps.pop(); step !== undefined; step = steps.pop()) step();
  return { text, links };
}

function textOf(node: Extract<MdastNode, { value: string }>): string {
  return node.type === 'html' ? '' : node.value;
}
