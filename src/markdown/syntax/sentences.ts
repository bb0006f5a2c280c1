import type { MdastNode } from 'satteri';
import { type Element, type Root, textOf } from '../html/index.ts';
import { type PlainText, plainTextOf } from '../plain-text.ts';
import { sentenceAround } from '../sentence.ts';
import { withoutMarkers } from '../markers.ts';
import type { MarkdownParent } from '../tree/index.ts';
import type { DraftContext } from '../transform.ts';

const INLINE = new Set<string>(['emphasis', 'strong', 'delete', 'link', 'linkReference', 'mark']);

/** Finds the sentences in which links stand; the text of a paragraph is read once for all of its links. */
export function sentences(
  context: DraftContext,
): (node: Readonly<MdastNode>, ancestors: readonly MarkdownParent[]) => string {
  const texts = new Map<MarkdownParent | undefined, PlainText>();
  return (node, ancestors) => {
    const block = ancestors.findLast(({ type }) => !INLINE.has(type));
    const plain = texts.get(block) ?? plainTextOf(block ?? node, context);
    texts.set(block, plain);
    const [start, end] = plain.links.get(node.position?.start.offset ?? -1) ?? [0, 0];
    return sentenceAround(plain.text, start, end);
  };
}

/** The same for links that are found in the HTML tree. */
export function htmlSentences(): (link: Readonly<Element>, parent: Root | Element) => string {
  const texts = new Map<Element, { text: string; done: number }>();
  return (link, parent) => {
    const label = plain(textOf(link));
    if (parent.type === 'root') return label;
    const known = texts.get(parent) ?? { text: plain(textOf(parent)), done: 0 };
    texts.set(parent, known);
    const start = Math.max(0, known.text.indexOf(label, known.done));
    known.done = start + label.length;
    return sentenceAround(known.text, start, known.done);
  };
}

function plain(text: string): string {
  return withoutMarkers(text).replace(/\s+/g, ' ').trim();
}
