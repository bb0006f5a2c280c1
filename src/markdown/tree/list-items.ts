import type { MdastNode } from 'satteri';
import {
  addBlocks,
  addContents,
  addElement,
  addNewline,
  addText,
  elementOf,
  type ElementContent,
  isShown,
  type Making,
} from './making.ts';

type List = Extract<MdastNode, { type: 'list' }>;
type ListItem = Extract<MdastNode, { type: 'listItem' }>;

export function addList(list: List, into: ElementContent[], making: Making): void {
  const { ordered, start, spread, children } = list;
  const properties = {
    ...(ordered === true && typeof start === 'number' && start !== 1 && { start }),
    ...(children.some((item) => typeof item.checked === 'boolean') && { className: ['contains-task-list'] }),
  };
  addElement(ordered === true ? 'ol' : 'ul', list, properties, into, making, (items) => {
    const isLoose = spread === true || children.some((item) => item.spread === true);
    addNewline(items);
    for (const item of children as MdastNode[]) {
      if (!isShown(item)) continue;
      if (item.type === 'listItem') addListItem(item, isLoose, items, making);
      else making.add(item, items);
      addNewline(items);
    }
  });
}

/** In a loose list paragraphs are elements, in a tight one they are only their contents. */
export function addListItem(item: ListItem, isLoose: boolean, into: ElementContent[], making: Making): void {
  const { children, checked } = item;
  const isTask = typeof checked === 'boolean';
  addElement('li', item, isTask ? { className: ['task-list-item'] } : {}, into, making, (contents) => {
    if (isTask) (isLoose ? addLooseTask : addTightTask)(item, contents, making);
    else if (children.length > 0) (isLoose ? addBlocks : addTight)(children, contents, making);
  });
}

/** Adds the contents of paragraphs, and other blocks on lines of their own. */
export function addTight(children: readonly MdastNode[], into: ElementContent[], making: Making): void {
  let isAfterBlock = false;
  for (const child of children) {
    if (!isShown(child)) continue;
    if (child.type === 'paragraph') {
      addContents(child.children, into, making);
      isAfterBlock = false;
    } else {
      if (!isAfterBlock) addNewline(into);
      making.add(child, into);
      addNewline(into);
      isAfterBlock = true;
    }
  }
}

/** A box, as the first thing in the item. */
function addBox(checked: boolean, into: ElementContent[]): void {
  into.push(elementOf('input', { type: 'checkbox', checked, disabled: true }));
  addText(' ', into);
}

function addTightTask({ children, checked }: ListItem, into: ElementContent[], making: Making): void {
  const shown = children.filter(isShown);
  const [first] = shown;
  if (first === undefined) return;
  if (first.type !== 'paragraph') addNewline(into);
  addBox(checked === true, into);
  const made: ElementContent[] = [];
  addTight(shown, made, making);
  into.push(...(first.type === 'paragraph' ? made : made.slice(1)));
}

function addLooseTask({ children, checked }: ListItem, into: ElementContent[], making: Making): void {
  const [first, ...others] = children as MdastNode[];
  const paragraph = elementOf('p');
  addNewline(into);
  if (first === undefined || first.type === 'paragraph') {
    into.push(paragraph);
    addBox(checked === true, paragraph.children);
    addContents(first?.children ?? [], paragraph.children, making);
    addNewline(into);
  } else {
    addBox(checked === true, into);
    making.add(first, into);
    if (isShown(first)) addNewline(into);
  }
  for (const child of others) {
    making.add(child, into);
    if (isShown(child)) addNewline(into);
  }
}
