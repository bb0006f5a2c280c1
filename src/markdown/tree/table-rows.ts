import type { MdastNode } from 'satteri';
import {
  addContents,
  addElement,
  addNewline,
  elementOf,
  type Element,
  type ElementContent,
  type Making,
} from './making.ts';

type Table = Extract<MdastNode, { type: 'table' }>;

export function addTable(table: Table, into: ElementContent[], making: Making): void {
  addElement('table', table, {}, into, making, (contents) => {
    const [head, ...body] = table.children;
    if (head === undefined) return;
    addRows('thead', 'th', [head], table, contents, making);
    if (body.length > 0) addRows('tbody', 'td', body, table, contents, making);
  });
}

function addRows(
  tagName: string,
  cellName: string,
  rows: Table['children'],
  table: Table,
  into: ElementContent[],
  making: Making,
): void {
  if (tagName === 'thead') addNewline(into);
  const part = elementOf(tagName);
  addNewline(part.children);
  for (const row of rows) {
    part.children.push(rowOf(row, cellName, table.align ?? [], making));
    addNewline(part.children);
  }
  into.push(part);
  addNewline(into);
}

/** A row of as many cells as the table has columns. */
function rowOf(
  { children }: Table['children'][number],
  cellName: string,
  align: NonNullable<Table['align']>,
  making: Making,
): Element {
  const row = elementOf('tr');
  addNewline(row.children);
  const columns = align.length === 0 ? children.length : align.length;
  for (let column = 0; column < columns; column += 1) {
    const alignment = align[column];
    const cell = elementOf(cellName, typeof alignment === 'string' ? { style: `text-align: ${alignment}` } : {});
    const contents = children[column];
    if (contents !== undefined)
      making.open.push({
        element: cell,
        fill: (into) => {
          addContents(contents.children, into, making);
        },
      });
    row.children.push(cell);
    addNewline(row.children);
  }
  return row;
}
