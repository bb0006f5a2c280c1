import type { Conversion } from '../conversion.ts';
import { writeInline } from '../text/inline-markdown.ts';
import type { Mark } from '../text/mark.ts';
import { isInline } from '../tree/element-kinds.ts';
import { attributeOf, classesOf, elementsIn, type HtmlElement, type HtmlNode } from '../tree/html-node.ts';
import { inlineOf } from './heading.ts';
import { type BlockWriter, writeBlocks } from './write-blocks.ts';

/** Writes a list. Its items stand close together unless one of them holds more than a line of text and further lists. */
export const writeList: BlockWriter = (list, marks, conversion) => {
  const { writer, changed } = conversion;
  changed(`<${list.name}>`, list.start);
  const items = itemsOf(list).filter(
    (item) => !item.some((node) => node.kind === 'element' && conversion.isLeftOut(node)),
  );
  const isTight = items.every((item) => isLine(item, conversion.html));
  const isOrdered = list.name === 'ol';
  let number = Number(/^\d{1,8}$/.exec(attributeOf(list, 'start'))?.[0] ?? 1);
  writer.newBlock();
  for (const [index, item] of items.entries()) {
    if (index > 0) {
      if (isTight) writer.newLine();
      else writer.newBlock();
    }
    const sign = isOrdered ? `${number}. ` : '- ';
    number += 1;
    writer.within(sign, ' '.repeat(sign.length), () => {
      writeItem(item, isTight, marks, conversion);
    });
  }
};

/** The items of a list. What stands between them belongs to the one before. */
function itemsOf(list: HtmlElement): HtmlNode[][] {
  const items: HtmlNode[][] = [];
  for (const child of list.children) {
    if (child.kind === 'element' && child.name === 'li') items.push([child]);
    else if (child.kind === 'element' && items.length > 0) items.at(-1)?.push(child);
    else if (child.kind === 'element') items.push([child]);
  }
  return items;
}

/** Whether an item is one line of text, with or without lists under it. */
function isLine(item: readonly HtmlNode[], html: string): boolean {
  let lines = 0;
  let isOpen = false;
  for (const child of contentsOf(item)) {
    if (child.kind === 'text' || isInline(child.name)) {
      const isEmpty = child.kind === 'text' ? html.slice(child.start, child.end).trim() === '' : child.length === 0;
      if (isEmpty && (child.kind === 'text' || child.name !== 'img')) continue;
      if (!isOpen) lines += 1;
      isOpen = true;
      continue;
    }
    isOpen = false;
    if (LISTS.has(child.name)) continue;
    const isParagraph = child.name === 'p' || child.name === 'div';
    if (!isParagraph || elementsIn(child).some(({ name }) => !isInline(name))) return false;
    lines += child.length > 0 ? 1 : 0;
  }
  return lines <= 1;
}

function contentsOf(item: readonly HtmlNode[]): HtmlNode[] {
  return item.flatMap((node) => (node.kind === 'element' && node.name === 'li' ? node.children : [node]));
}

const LISTS = new Set(['ul', 'ol', 'menu']);

function writeItem(item: readonly HtmlNode[], isTight: boolean, marks: readonly Mark[], conversion: Conversion): void {
  const { writer, html } = conversion;
  const nodes = contentsOf(item);
  const box = checkboxOf(item);
  if (box !== undefined) writer.write(box);
  if (!isTight) {
    writeBlocks(nodes, conversion, marks, { beginsLine: true, in: 'item' });
    return;
  }
  const lists = nodes.filter((node) => node.kind === 'element' && LISTS.has(node.name));
  const line = inlineOf(
    nodes.filter((node) => !lists.includes(node)),
    marks,
    conversion,
  );
  writeInline(line, { beginsLine: true, in: 'item' }, html, writer);
  for (const list of lists) {
    if (list.kind !== 'element') continue;
    writer.newLine();
    writeNested(list, marks, conversion);
  }
}

/** A list under a line stands on the next one, without an empty line. */
function writeNested(list: HtmlElement, marks: readonly Mark[], conversion: Conversion): void {
  const { writer } = conversion;
  writeList(list, marks, { ...conversion, writer: { ...writer, newBlock: onlyLater(writer.newBlock) } });
}

/** A call that does nothing the first time. */
function onlyLater(call: () => void): () => void {
  let isFirst = true;
  return () => {
    if (!isFirst) call();
    isFirst = false;
  };
}

/** Notion's boxes are drawn by classes. */
function checkboxOf(item: readonly HtmlNode[]): string | undefined {
  for (const node of item) {
    if (node.kind !== 'element') continue;
    const box = elementsIn(node).find((child) => classesOf(child).includes('checkbox'));
    if (box !== undefined && box.name !== 'input') return classesOf(box).includes('checkbox-on') ? '[x] ' : '[ ] ';
  }
  return undefined;
}

/** Writes terms and what they mean. */
export const writeDefinitions: BlockWriter = (list, marks, conversion) => {
  const { writer, html } = conversion;
  conversion.changed('<dl>', list.start);
  const entries = elementsIn(list).flatMap((child) => (child.name === 'div' ? elementsIn(child) : [child]));
  let before = '';
  for (const entry of entries) {
    if (entry.name === 'dd') {
      writer.newLine();
      writer.within(': ', '  ', () => {
        writeInline(inlineOf(entry.children, marks, conversion), { beginsLine: true, in: 'item' }, html, writer);
      });
    } else {
      if (before === 'dt') writer.newLine();
      else writer.newBlock();
      writeInline(inlineOf(entry.children, marks, conversion), { beginsLine: true, in: 'heading' }, html, writer);
    }
    before = entry.name;
  }
};
