import type { Conversion } from '../conversion.ts';
import type { Atom } from '../text/atom.ts';
import { collect } from '../text/collect.ts';
import type { TextScene } from '../text/escapes.ts';
import { writeInline } from '../text/inline-markdown.ts';
import type { Mark } from '../text/mark.ts';
import type { HtmlElement, HtmlNode } from '../tree/html-node.ts';
import { BLOCKS } from './block-writers.ts';
import { componentOf } from './components.ts';

/** Writes a block; answers whether it knew how to. */
export type BlockWriter = (element: HtmlElement, marks: readonly Mark[], conversion: Conversion) => void;

/** Writes nodes as blocks of Markdown: text between blocks is a paragraph, two line breaks in a row part paragraphs. */
export function writeBlocks(
  nodes: readonly HtmlNode[],
  conversion: Conversion,
  marks: readonly Mark[] = [],
  scene: TextScene = PARAGRAPH,
): void {
  let paragraph: Atom[] = [];
  const flush = (): void => {
    for (const part of paragraphsOf(paragraph)) {
      conversion.writer.newBlock();
      writeInline(part, scene, conversion.html, conversion.writer);
    }
    paragraph = [];
  };
  collect(
    nodes,
    marks,
    {
      atom: (atom) => {
        paragraph.push(atom);
      },
      block: (element, own) => {
        flush();
        writeBlock(element, own, conversion);
      },
    },
    conversion,
  );
  flush();
}

const PARAGRAPH: TextScene = { beginsLine: true, in: 'paragraph' };

function writeBlock(element: HtmlElement, marks: readonly Mark[], conversion: Conversion): void {
  const write = componentOf(element) ?? BLOCKS.get(element.name);
  if (write === undefined) writeBlocks(element.children, conversion, marks);
  else write(element, marks, conversion);
}

/** Parts text where a line is empty. */
function paragraphsOf(atoms: readonly Atom[]): Atom[][] {
  const parts: Atom[][] = [[]];
  let breaks = 0;
  for (const atom of atoms) {
    if (atom.kind === 'break') breaks += 1;
    else if (atom.kind !== 'space') breaks = 0;
    if (breaks >= 2) {
      parts.push([]);
      breaks = 0;
    } else parts.at(-1)?.push(atom);
  }
  return parts;
}
