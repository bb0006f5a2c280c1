import type { MdastNode } from 'satteri';
import type { OpenTree, TreeChanges } from './tree-changes.ts';

/**
 * Sees the nodes of a Markdown tree by their types, in the order of the text, and asks for changes. All are seen before any is
 * changed.
 */
export type MarkdownShaper = {
  readonly [Type in MdastNode['type']]?: (
    node: Readonly<Extract<MdastNode, { type: Type }>>,
    tree: TreeChanges,
  ) => void;
} & {
  readonly name: string;
  /** Called when all is changed. */
  readonly after?: () => void;
};

/** Has a tree changed. */
export function shapeTree(tree: OpenTree, shaper: MarkdownShaper): void {
  const visits = shaper as unknown as Readonly<Record<string, Visit | undefined>>;
  // Steps rather than recursion: the nesting of a note has no bounds, that of calls has.
  const steps: { readonly nodes: readonly MdastNode[]; next: number }[] = [{ nodes: [tree.root], next: 0 }];
  for (let step = steps.at(-1); step !== undefined; step = steps.at(-1)) {
    const node = step.nodes[step.next++];
    if (node === undefined) {
      steps.pop();
      continue;
    }
    visits[node.type]?.(node, tree.changes);
    if ('children' in node) steps.push({ nodes: node.children, next: 0 });
  }
  tree.apply();
  shaper.after?.();
}

type Visit = (node: Readonly<MdastNode>, tree: TreeChanges) => void;
