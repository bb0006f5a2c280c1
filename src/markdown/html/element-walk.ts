import type { HastNode } from 'satteri';

export type Element = Extract<HastNode, { type: 'element' }>;
export type Root = Extract<HastNode, { type: 'root' }>;

/** What a transform does to elements of the HTML tree. */
export interface ElementVisitor {
  /** The names of those that it wants to see; all where there are none. */
  readonly names?: readonly string[];
  /** Sees an element, and returns how it is to be changed, if at all. */
  readonly visit: (element: Readonly<Element>, place: ElementPlace) => Change | undefined;
}

/** Changes an element, itself or where it stands. */
export type Change = (element: Element) => void;

/** Where an element stands: `parent.children[index]`. */
export interface ElementPlace {
  readonly parent: Root | Element;
  readonly index: number;
}

/**
 * Goes through all elements of a tree in the order of the page, with several visitors at once. All are seen before any is
 * changed, and what is inside of an element is changed before it.
 */
export function walkElements(root: Root, visitors: readonly ElementVisitor[]): void {
  const changes: (() => void)[] = [];
  // Steps rather than recursion: the nesting of a note has no bounds, that of calls has.
  const steps = [{ parent: root as Root | Element, next: 0 }];
  for (let step = steps.at(-1); step !== undefined; step = steps.at(-1)) {
    const { parent } = step;
    const index = step.next++;
    const child = parent.children[index];
    if (child === undefined) {
      steps.pop();
    } else if (child.type === 'element') {
      for (const { names, visit } of visitors) {
        const change = names?.includes(child.tagName) === false ? undefined : visit(child, { parent, index });
        if (change !== undefined)
          changes.push(() => {
            change(child);
          });
      }
      steps.push({ parent: child, next: 0 });
    }
  }
  for (const change of changes.reverse()) change();
}

/** Puts another node in the place of an element. */
export function replaceAt({ parent, index }: ElementPlace, node: Element['children'][number]): void {
  parent.children[index] = node;
}

/** All text in an element. */
export function textOf(element: Readonly<Root | Element>): string {
  let text = '';
  const steps: Readonly<HastNode>[] = [element];
  for (let node = steps.pop(); node !== undefined; node = steps.pop()) {
    if (node.type === 'text') text += node.value;
    else if ('children' in node) steps.push(...node.children.toReversed());
  }
  return text;
}
