import type { Addresses } from './addresses.ts';
import type { Tree, TreeNode } from './tree.ts';

/**
 * The same place in the tree of another language: of a note its other face; of a folder the one at the same address, else
 * the one that holds the translation of its first note. `undefined` where there is none.
 */
export function counterpartOf(node: TreeNode, to: Tree, addresses: Addresses): TreeNode | undefined {
  if (node.parent === undefined) return to.root;
  if (node.set !== undefined) return to.at(addresses.slugOf(node.set, to.lang));
  const same = to.at(node.slug);
  if (same !== undefined && same.children.length > 0) return same;
  let levels = 0;
  let below: TreeNode | undefined = node;
  for (; below !== undefined && below.set === undefined; levels++) below = below.children[0];
  let other = below?.set && to.at(addresses.slugOf(below.set, to.lang));
  for (; levels > 0; levels--) other = other?.parent;
  return other?.parent === undefined ? undefined : other;
}
