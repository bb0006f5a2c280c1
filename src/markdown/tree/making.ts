import type { HastNode, MdastNode } from 'satteri';
import type { Footnotes } from './footnotes-of.ts';

export type Element = Extract<HastNode, { type: 'element' }>;
export type Root = Extract<HastNode, { type: 'root' }>;
export type ElementContent = Element['children'][number];
export type Properties = Element['properties'];

/** A tree of elements while it is made. */
export interface Making {
  readonly definitions: ReadonlyMap<string, Definition>;
  readonly footnotes: Footnotes;
  readonly footnoteTexts: FootnoteTexts;
  /** Elements whose contents are still to be made: later rather than at once, since the nesting of a note has no bounds. */
  readonly open: OpenElement[];
  /** Those that stand behind a line break, so that white space at their beginning goes. */
  readonly afterBreak: Set<Element>;
  /** Makes what a node becomes. */
  readonly add: (node: MdastNode, into: ElementContent[]) => void;
  /** Whether there is HTML in it which is not parsed yet. */
  hasHtml: boolean;
}

export type Definition = Extract<MdastNode, { type: 'definition' }>;

/** What the section of the footnotes says. */
export interface FootnoteTexts {
  readonly label: string;
  /** Says where a link leads back to: to the reference to a footnote, from 1, of several the `time`th. */
  readonly backLabel: (number: number, time: number) => string;
}

interface OpenElement {
  readonly element: Element;
  readonly fill: (into: ElementContent[]) => void;
}

/** An element with nothing in it. */
export function elementOf(tagName: string, properties: Properties = {}): Element {
  return { type: 'element', tagName, properties, children: [] };
}

/** Adds the element that a node becomes, which its `data` may name, and returns it. What `fill` puts into it comes later. */
export function addElement(
  tagName: string,
  { data }: MdastNode,
  properties: Properties,
  into: ElementContent[],
  making: Making,
  fill?: (into: ElementContent[]) => void,
): Element {
  const element = elementOf(data?.hName ?? tagName, properties);
  for (const [name, value] of Object.entries(data?.hProperties ?? {}) as [string, Properties[string]][]) {
    if (value !== null && value !== undefined) properties[name] = value;
  }
  into.push(element);
  if (fill !== undefined) making.open.push({ element, fill });
  return element;
}

/** Adds the line break that stands between blocks. */
export function addNewline(into: ElementContent[]): void {
  addText('\n', into);
}

export function addText(value: string, into: ElementContent[]): void {
  into.push({ type: 'text', value });
}

/** Adds what stands in a line of text. Behind a line break white space goes. */
export function addContents(children: readonly MdastNode[], into: ElementContent[], making: Making): void {
  let isAfterBreak = false;
  for (const child of children) {
    const { length } = into;
    making.add(child, into);
    if (isAfterBreak) trimStart(into[length], making);
    isAfterBreak = child.type === 'break';
  }
}

function trimStart(first: ElementContent | undefined, making: Making): void {
  if (first?.type === 'text') first.value = first.value.replace(/^[ \t]+/, '');
  else if (first?.type === 'element') {
    if (first.children.length === 0) making.afterBreak.add(first);
    else trimFirst(first);
  }
}

/** Takes away the white space at the beginning of an element. */
export function trimFirst({ children: [first] }: Element): void {
  if (first?.type === 'text') first.value = first.value.replace(/^[ \t]+/, '');
}

/** Whether a node becomes anything where it stands. */
export function isShown({ type }: MdastNode): boolean {
  return type !== 'definition' && type !== 'footnoteDefinition' && type !== 'yaml' && type !== 'toml';
}

/** Adds blocks, each on lines of its own. */
export function addBlocks(children: readonly MdastNode[], into: ElementContent[], making: Making): void {
  addNewline(into);
  for (const child of children) {
    if (!isShown(child)) continue;
    making.add(child, into);
    addNewline(into);
  }
}
