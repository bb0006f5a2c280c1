import { writeListing } from './code-block.ts';
import { writeDetails, writeFigure } from './figure.ts';
import { writeHeading } from './heading.ts';
import { writeDefinitions, writeList } from './list.ts';
import { writeEmbed, writeMedia } from './embed.ts';
import { writeTable } from './table.ts';
import { type BlockWriter, writeBlocks } from './write-blocks.ts';

const writeQuote: BlockWriter = (element, marks, conversion) => {
  conversion.changed('<blockquote>', element.start);
  conversion.writer.newBlock();
  conversion.writer.within('> ', '> ', () => {
    writeBlocks(element.children, conversion, marks);
  });
};

const writeRule: BlockWriter = (_, __, { writer }) => {
  writer.newBlock();
  writer.write('---');
};

/** A drawing or a part of a form: what it says cannot be said in a note. */
const writeNothing: BlockWriter = (element, _, conversion) => {
  conversion.report('html-content-lost', `<${element.name}>`, element.start);
};

/** How elements are written that are not only boxes around others. */
export const BLOCKS: ReadonlyMap<string, BlockWriter> = new Map<string, BlockWriter>([
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((name) => [name, writeHeading] as const),
  ['blockquote', writeQuote],
  ['hr', writeRule],
  ['pre', writeListing],
  ['listing', writeListing],
  ['ul', writeList],
  ['ol', writeList],
  ['menu', writeList],
  ['dl', writeDefinitions],
  ['table', writeTable],
  ['figure', writeFigure],
  ['details', writeDetails],
  ['iframe', writeEmbed],
  ['embed', writeEmbed],
  ['object', writeEmbed],
  ['video', writeMedia],
  ['audio', writeMedia],
  ...['canvas', 'svg', 'math', 'textarea', 'select'].map((name) => [name, writeNothing] as const),
]);
