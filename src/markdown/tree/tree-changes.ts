import type { MdastNode } from 'satteri';
import type { MarkdownContent, MarkdownParent, MarkdownRoot } from './markdown-tree.ts';

/**
 * How a transform changes a Markdown tree. What it asks for is done when it has seen all of the nodes that it wants to see,
 * in the order in which it asked. New nodes may hold nodes of the tree, which are moved. A copy of a node is a new node, and
 * new nodes have no position.
 */
export interface TreeChanges {
  /** The parent of a node; `undefined` for the root. */
  parent(node: Readonly<Exclude<MdastNode, MarkdownRoot>>): MarkdownParent;
  parent(node: Readonly<MdastNode>): MarkdownParent | undefined;
  /** Where a node stands among the children of its parent; `undefined` for the root. */
  indexOf(node: Readonly<MdastNode>): number | undefined;
  setProperty(node: Readonly<MdastNode>, key: 'data', value: MdastNode['data']): void;
  setProperty<Node extends MdastNode, Key extends keyof Node>(node: Readonly<Node>, key: Key, value: Node[Key]): void;
  /** Gives a node other children, or the same ones in another order. */
  setChildren(node: MarkdownParent, children: readonly MarkdownContent[]): void;
  /** Puts one node or several in the place of another. */
  replaceNode(node: Readonly<MdastNode>, by: MarkdownContent | readonly MarkdownContent[]): void;
  removeNode(node: Readonly<MdastNode>): void;
  prependChild(node: Readonly<MdastNode>, child: MarkdownContent): void;
  appendChild(node: Readonly<MdastNode>, child: MarkdownContent): void;
  /** Puts a node in the place of another, which becomes its first child. */
  wrapNode(node: Readonly<MdastNode>, wrapper: MarkdownContent): void;
}

/** The changes of one tree, from one transform to the next. */
export interface OpenTree {
  readonly root: MarkdownRoot;
  readonly changes: TreeChanges;
  /** Does what was asked for. */
  apply(): void;
}

interface Parent {
  children: MarkdownContent[];
}

/** Opens a tree for changes. */
export function openTree(root: MarkdownRoot): OpenTree {
  let known: Map<object, Parent> | undefined;
  let asked: (() => void)[] = [];

  /** The parents of all nodes, which most notes never need to know. */
  const parents = (): Map<object, Parent> => {
    if (known !== undefined) return known;
    known = new Map();
    adopt(root, root.children, known, false);
    return known;
  };
  // Who is asked about comes in the order of the text: of ten thousand siblings none is looked at twice.
  let last = { siblings: [] as readonly MarkdownContent[], index: 0 };
  const indexIn = (siblings: readonly MarkdownContent[], node: MarkdownContent): number => {
    const ahead = last.siblings === siblings ? siblings.indexOf(node, last.index) : -1;
    const index = ahead === -1 ? siblings.indexOf(node) : ahead;
    last = { siblings, index: Math.max(0, index) };
    return index;
  };
  const replace = (node: MarkdownContent, by: readonly MarkdownContent[]): void => {
    const parent = parents().get(node);
    const index = parent === undefined ? -1 : indexIn(parent.children, node);
    if (parent === undefined || index === -1) return;
    const [first] = by;
    if (by.length === 1 && first !== undefined) parent.children[index] = first;
    else parent.children.splice(index, 1, ...by);
    adopt(parent, by, parents(), true);
  };
  const insert = (node: object, child: MarkdownContent, isFirst: boolean): void => {
    const parent = node as Partial<Parent>;
    const children = (parent.children ??= []);
    if (isFirst) children.unshift(child);
    else children.push(child);
    adopt(parent as Parent, [child], parents(), true);
  };
  const changes = {
    parent: (node: object) => parents().get(node),
    indexOf: (node: MarkdownContent) => {
      const parent = parents().get(node);
      const index = parent === undefined ? -1 : indexIn(parent.children, node);
      return index === -1 ? undefined : index;
    },
    setProperty: (node: object, key: PropertyKey, value: unknown) => {
      asked.push(() => Reflect.set(node, key, value));
    },
    setChildren: (node: object, children: readonly MarkdownContent[]) => {
      asked.push(() => {
        const parent = node as Parent;
        parent.children = [...children];
        adopt(parent, children, parents(), true);
      });
    },
    replaceNode: (node: MarkdownContent, by: MarkdownContent | readonly MarkdownContent[]) => {
      asked.push(() => {
        replace(node, Array.isArray(by) ? (by as readonly MarkdownContent[]) : [by as MarkdownContent]);
      });
    },
    removeNode: (node: MarkdownContent) => {
      asked.push(() => {
        replace(node, []);
      });
    },
    prependChild: (node: object, child: MarkdownContent) => {
      asked.push(() => {
        insert(node, child, true);
      });
    },
    appendChild: (node: object, child: MarkdownContent) => {
      asked.push(() => {
        insert(node, child, false);
      });
    },
    wrapNode: (node: MarkdownContent, wrapper: MarkdownContent) => {
      asked.push(() => {
        replace(node, [wrapper]);
        insert(wrapper, node, true);
      });
    },
  };
  return {
    root,
    // A map knows nothing of what kinds of nodes its keys and values are.
    changes: changes as unknown as TreeChanges,
    apply() {
      const now = asked;
      asked = [];
      for (const change of now) change();
    },
  };
}

/** Remembers the parents of nodes and of all nodes in them that are not known. Those that a transform `made` have no position. */
function adopt(
  parent: Parent,
  children: readonly MarkdownContent[],
  parents: Map<object, Parent>,
  made: boolean,
): void {
  // Steps rather than recursion: the nesting of a note has no bounds, that of calls has.
  const steps: [Parent, readonly MarkdownContent[]][] = [[parent, children]];
  for (let step = steps.pop(); step !== undefined; step = steps.pop()) {
    for (const child of step[1]) {
      const isKnown = parents.has(child);
      parents.set(child, step[0]);
      if (isKnown) continue;
      if (made && child.position !== undefined) delete child.position;
      if ('children' in child) steps.push([child as Parent, child.children ?? []]);
    }
  }
}
