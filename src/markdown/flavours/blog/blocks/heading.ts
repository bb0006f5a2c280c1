import type { Atom } from '../text/atom.ts';
import { collect } from '../text/collect.ts';
import { writeInline } from '../text/inline-markdown.ts';
import type { Mark } from '../text/mark.ts';
import type { Conversion } from '../conversion.ts';
import { attributeOf, descendantsOf, type HtmlElement, type HtmlNode } from '../tree/html-node.ts';
import type { BlockWriter } from './write-blocks.ts';

/** Writes a heading on one line, with its id where the page links to it. A heading without text is none. */
export const writeHeading: BlockWriter = (element, marks, conversion) => {
  conversion.changed(`<${element.name}>`, element.start);
  writeHeadingAt(Number(element.name[1]), element, marks, conversion);
};

export function writeHeadingAt(
  depth: number,
  element: HtmlElement,
  marks: readonly Mark[],
  conversion: Conversion,
): void {
  const { writer, html, wanted } = conversion;
  // All of a heading is bold already.
  const atoms = inlineOf(
    element.children,
    marks.filter(({ kind }) => kind !== 'strong'),
    conversion,
  ).map((atom) => ({
    ...atom,
    marks: atom.marks.filter(({ kind }) => kind !== 'strong'),
  }));
  if (atoms.every(({ kind }) => kind === 'space' || kind === 'break')) return;
  writer.newBlock();
  writer.write(`${'#'.repeat(depth)} `);
  writeInline(atoms, { beginsLine: false, in: 'heading' }, html, writer);
  const ids = [element, ...descendantsOf(element)].map((inner) => attributeOf(inner, 'id'));
  const id = ids.find((one) => wanted.has(one) && /^[\p{L}\p{N}_:.-]+$/u.test(one));
  if (id !== undefined) writer.write(` {#${id}}`);
}

/** The pieces of all text in nodes, blocks parted by line breaks. */
export function inlineOf(nodes: readonly HtmlNode[], marks: readonly Mark[], conversion: Conversion): Atom[] {
  const atoms: Atom[] = [];
  const apart = (at: number): void => {
    if (atoms.length > 0 && atoms.at(-1)?.kind !== 'break')
      atoms.push({ kind: 'break', text: '\n', start: at, end: at, marks: [] });
  };
  const sink = {
    atom: (atom: Atom) => {
      atoms.push(atom);
    },
    block: (element: HtmlElement, own: readonly Mark[]) => {
      apart(element.start);
      collect(element.children, own, sink, conversion);
      apart(element.end);
    },
  };
  collect(nodes, marks, sink, conversion);
  return atoms;
}
