import { addNode } from './add-node.ts';
import { definitionsIn } from './definitions-in.ts';
import { addFootnoteSection } from './footnote-section.ts';
import { footnotesOf } from './footnotes-of.ts';
import {
  addNewline,
  type ElementContent,
  type FootnoteTexts,
  isShown,
  type Making,
  type Root,
  trimFirst,
} from './making.ts';
import type { MarkdownRoot } from './markdown-tree.ts';

/** A tree of elements made of Markdown; `raw` nodes in it hold the author's HTML. */
export interface MadeElements {
  readonly root: Root;
  readonly hasHtml: boolean;
}

/**
 * Makes elements of Markdown as `mdast-util-to-hast` and the parser do, white space included. Nodes of types that these do not
 * know are elements by their `data`, or text where they have nothing but a `value`.
 */
export function elementsOf(root: MarkdownRoot, footnoteTexts: FootnoteTexts): MadeElements {
  const { definitions, footnotes } = definitionsIn(root);
  const making: Making = {
    definitions,
    footnotes: footnotesOf(root, footnotes),
    footnoteTexts,
    open: [],
    afterBreak: new Set(),
    add: (node, into) => {
      addNode(node, into, making);
    },
    hasHtml: false,
  };
  const made: Root = { type: 'root', children: [] };
  const into = made.children as ElementContent[];
  const shown = root.children.filter(isShown);
  for (const child of shown) {
    if (child !== shown[0]) addNewline(into);
    making.add(child, into);
  }
  addFootnoteSection(into, making);
  for (let open = making.open.pop(); open !== undefined; open = making.open.pop()) {
    open.fill(open.element.children);
    if (making.afterBreak.has(open.element)) trimFirst(open.element);
  }
  return { root: made, hasHtml: making.hasHtml };
}
