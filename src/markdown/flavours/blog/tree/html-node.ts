/** A piece of a page: an element, or text between tags. Offsets count in the text that the page was read from. */
export type HtmlNode = HtmlElement | HtmlText;

export interface HtmlElement {
  readonly kind: 'element';
  /** In lower case. */
  readonly name: string;
  /** By name in lower case, character references resolved. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly HtmlNode[];
  readonly start: number;
  /** Behind its end tag, or where it ends without one. */
  readonly end: number;
  /** Where its end tag stands, if that stands inside another element: what follows is outside, though a child. */
  readonly stopsAt?: number;
  /** Characters of text in it that are not white space. */
  readonly length: number;
}

export interface HtmlText {
  readonly kind: 'text';
  readonly start: number;
  readonly end: number;
}

/** The value of an attribute, `''` where there is none. */
export function attributeOf(element: HtmlElement, name: string): string {
  return element.attributes.get(name) ?? '';
}

/** The classes of an element. */
export function classesOf(element: HtmlElement): string[] {
  return attributeOf(element, 'class').split(/\s+/).filter(Boolean);
}

/** The elements among an element's children. */
export function elementsIn(element: HtmlElement): HtmlElement[] {
  return element.children.filter((child) => child.kind === 'element');
}

/** All elements in an element, in their order, itself not among them; those `into` which it does not look hold none. */
export function descendantsOf(element: HtmlElement, into: (inner: HtmlElement) => boolean = () => true): HtmlElement[] {
  const found: HtmlElement[] = [];
  const visit = (node: HtmlElement): void => {
    for (const child of node.children) {
      if (child.kind !== 'element') continue;
      found.push(child);
      if (into(child)) visit(child);
    }
  };
  visit(element);
  return found;
}
