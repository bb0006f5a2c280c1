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
  const text = textBuilder();
  // A stack of steps rather than recursion: the nesting of a note has no bounds, that of calls has.
  const steps: (() => void)[] = [];
  const enter = (node: Readonly<MdastNode>): void => {
    const wikilink = node.type === 'link' ? wikilinkOf(node, context) : undefined;
    if (node.type === 'link' || node.type === 'linkReference') {
      const start = text.length();
      const at = node.position?.start.offset;
      if (at !== undefined) steps.push(() => links.set(at, [start, text.length()]));
    }
    if (wikilink?.labelled === false) text.add(displayName(wikilink.target));
    // Nodes that a transform made have `value` beside `children`, one of them without content.
    else if ('value' in node && typeof (node.value as unknown) === 'string') text.add(textOf(node));
    else if (node.type === 'break') text.add(' ');
    else if ('children' in node) {
      for (const child of node.children.toReversed())
        steps.push(() => {
          enter(child);
        });
    }
  };
  enter(block);
  for (let step = steps.pop(); step !== undefined; step = steps.pop()) step();
  return { text: text.whole(), links };
}

function textOf(node: Extract<MdastNode, { value: string }>): string {
  if (node.type !== 'html') return node.value;
  return /^<br\b/i.test(node.value) ? ' ' : '';
}

/** Puts a text together from pieces, with one space wherever there is white space, in linear time. */
function textBuilder(): { add: (value: string) => void; length: () => number; whole: () => string } {
  const pieces: string[] = [];
  let length = 0;
  let endsInSpace = false;
  return {
    add: (value) => {
      const clean = withoutMarkers(value).replace(/\s+/g, ' ');
      const piece = endsInSpace && clean.startsWith(' ') ? clean.slice(1) : clean;
      if (piece === '') return;
      pieces.push(piece);
      length += piece.length;
      endsInSpace = piece.endsWith(' ');
    },
    length: () => length,
    whole: () => pieces.join(''),
  };
}
