import type { Conversion } from '../conversion.ts';
import type { Atom } from '../text/atom.ts';
import { writeInline } from '../text/inline-markdown.ts';
import type { Mark } from '../text/mark.ts';
import { attributeOf, descendantsOf, elementsIn, type HtmlElement } from '../tree/html-node.ts';
import { languageOf } from '../../../source/listings.ts';
import { writeCode } from './code-block.ts';
import { lineText } from './code-text.ts';
import { numberedCode } from './numbered-code.ts';
import { writeCaption } from './figure.ts';
import { inlineOf } from './heading.ts';
import { safeHtml } from './safe-html.ts';
import { type BlockWriter, writeBlocks } from './write-blocks.ts';

/**
 * Writes a table: as Markdown where each cell is a line of text, else as HTML. A table of one cell only frames what it
 * holds, and one with line numbers beside code is a listing.
 */
export const writeTable: BlockWriter = (table, marks, conversion) => {
  const code = numberedCode(table, conversion.html);
  if (code !== undefined) {
    conversion.changed('code in a table', table.start);
    writeCode(code.lines, code.language || languageOf(code.lines.map(lineText)), conversion);
    return;
  }
  const rows = rowsOf(table);
  const caption = elementsIn(table).find(({ name }) => name === 'caption');
  conversion.changed('<table>', table.start);
  if (rows.every((row) => row.length <= 1) && rows.length <= 1)
    writeBlocks(rows[0]?.[0]?.children ?? [], conversion, marks);
  else if (rows.flat().every(isLineOfText)) writePipes(rows, marks, conversion);
  else writeHtml(table, conversion);
  if (caption !== undefined && caption.length > 0) writeCaption(caption, conversion);
};

function rowsOf(table: HtmlElement): HtmlElement[][] {
  return descendantsOf(table, ({ name }) => name !== 'table' && name !== 'td' && name !== 'th')
    .filter(({ name }) => name === 'tr')
    .map((row) => elementsIn(row).filter(({ name }) => name === 'td' || name === 'th'))
    .filter((row) => row.length > 0);
}

/** Blocks that cannot stand in a cell of Markdown. */
const BLOCKS = new Set('ul ol pre table blockquote dl details iframe video audio hr'.split(' '));

function isLineOfText(cell: HtmlElement): boolean {
  const spans = ['colspan', 'rowspan'].some((name) => Number(attributeOf(cell, name) || 1) > 1);
  return !spans && !descendantsOf(cell).some(({ name }) => BLOCKS.has(name));
}

function writePipes(rows: readonly HtmlElement[][], marks: readonly Mark[], conversion: Conversion): void {
  const { writer } = conversion;
  const width = Math.max(...rows.map((row) => row.length));
  const [first = [], ...others] = rows;
  const hasHead = isHead(first, others, conversion);
  const head = hasHead ? first : [];
  writer.newBlock();
  writeRow(head, width, marks, true, conversion);
  writer.newLine();
  writer.write(`| ${Array.from({ length: width }, (_, column) => ruleOf(first[column])).join(' | ')} |`);
  for (const row of hasHead ? others : rows) {
    writer.newLine();
    writeRow(row, width, marks, false, conversion);
  }
}

function writeRow(
  row: readonly HtmlElement[],
  width: number,
  marks: readonly Mark[],
  isHead: boolean,
  conversion: Conversion,
): void {
  const { writer, html } = conversion;
  writer.write('|');
  for (let column = 0; column < width; column++) {
    const cell = row[column];
    writer.write(' ');
    if (cell !== undefined && writeInline(atomsOf(cell, marks, isHead, conversion), CELL, html, writer))
      writer.write(' ');
    writer.write('|');
  }
}

const CELL = { beginsLine: false, in: 'cell' } as const;

function atomsOf(cell: HtmlElement, marks: readonly Mark[], isHead: boolean, conversion: Conversion): Atom[] {
  const atoms = inlineOf(cell.children, marks, conversion);
  return isHead ? atoms.map((atom) => ({ ...atom, marks: atom.marks.filter(({ kind }) => kind !== 'strong') })) : atoms;
}

function ruleOf(cell: HtmlElement | undefined): string {
  if (cell === undefined) return '---';
  const style =
    /(?:^|;)\s*text-align\s*:\s*([a-z]+)/i.exec(attributeOf(cell, 'style'))?.[1] ?? attributeOf(cell, 'align');
  return style === 'center' ? ':---:' : style === 'right' ? '---:' : '---';
}

/** Characters that the name of a column may have where nothing else says that it is one. */
const LONGEST_NAME = 30;

/** Whether the first row names the columns: it says so, looks so, or is short words over other rows. */
function isHead(first: readonly HtmlElement[], others: readonly HtmlElement[][], { html }: Conversion): boolean {
  if (others.length === 0) return false;
  if (first.every(({ name }) => name === 'th')) return true;
  const looks = (cell: HtmlElement): boolean =>
    descendantsOf(cell).some(({ name, length }) => (name === 'b' || name === 'strong') && length === cell.length) ||
    /background/i.test(attributeOf(cell, 'style'));
  if (first.every(looks)) return true;
  return first.every((cell, column) => {
    const text = html
      .slice(cell.start, cell.end)
      .replace(/<[^>]{0,2000}>/g, '')
      .trim();
    return cell.length <= LONGEST_NAME && !/^[\d.,%\s-]+$/.test(text) && (cell.length > 0 || column === 0);
  });
}

function writeHtml(table: HtmlElement, conversion: Conversion): void {
  const { writer } = conversion;
  writer.newBlock();
  writer.write('<table>');
  for (const row of rowsOf(table)) {
    writer.newLine();
    writer.write(`<tr>${safeHtml(row, conversion).replaceAll('> <', '><')}</tr>`);
  }
  writer.newLine();
  writer.write('</table>');
}
