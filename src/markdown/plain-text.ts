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
  const steps: (Readonly<MdastNode> | LinkEnd)[] = [block];
  for (let step = steps.pop(); step !== undefined; step = steps.pop()) {
    if (step.type === 'link-end') {
      links.set(step.at, [step.start, text.length()]);
      continue;
    }
    const wikilink = step.type === 'link' ? wikilinkOf(step, context) : undefined;
    if (step.type === 'link' || step.type === 'linkReference') {
      const at = step.position?.start.offset;
      if (at !== undefined) steps.push({ type: 'link-end', at, start: text.length() });
    }
    if (wikilink?.labelled === false) text.add(displayName(wikilink.target));
    // Nodes that a transform made have `value` beside `children`, one of them without content.
    else if ('value' in step && typeof (step.value as unknown) === 'string') text.add(textOf(step));
    else if (step.type === 'break') text.add(' ');
    else if ('children' in step) {
      const { children } = step;
      for (let index = children.length - 1; index >= 0; index -= 1) {
        const child = children[index];
        if (child !== undefined) steps.push(child);
      }
    }
  }
  return { text: text.whole(), links };
}

/** Where a link ends: all of its text has been read. */
interface LinkEnd {
  readonly type: 'link-end';
  readonly at: number;
  readonly start: number;
}

function textOf(node: Extract<MdastNode, { value: string }>): string {
  if (node.type !== 'html') return node.value;
  return /^<br\b/i.test(node.value) ? ' ' : '';
}

/** White space that is to become one space; where it is one, it may stay. */
const NO_SINGLE_SPACE = /\s{2,}|[^\S ]/g;

/** Puts a text together from pieces, with one space wherever there is white space, in linear time. */
function textBuilder(): { add: (value: string) => void; length: () => number; whole: () => string } {
  const pieces: string[] = [];
  let length = 0;
  let endsInSpace = false;
  return {
    add: (value) => {
      const clean = withoutMarkers(value).replace(NO_SINGLE_SPACE, ' ');
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
