import type { MdastNode } from 'satteri';
import type { MarkdownParent, MarkdownRoot } from './tree/index.ts';

/**
 * Reads nodes of a Markdown tree by their types, each with its ancestors, the root first. What it returns becomes the
 * properties of the node's element, in the place of those that it had.
 */
export type MarkdownReader = {
  readonly [Type in MdastNode['type']]?: (
    node: Readonly<Extract<MdastNode, { type: Type }>>,
    ancestors: readonly MarkdownParent[],
  ) => ElementProperties | undefined;
};

export type ElementProperties = Readonly<Record<string, string>>;

/** Goes through a tree in the order of the text, with all readers at once, and sets the properties that they want. */
export function readMarkdown(root: MarkdownRoot, readers: readonly MarkdownReader[]): void {
  const byType = new Map<string, Read[]>();
  for (const reader of readers) {
    for (const [type, read] of Object.entries(reader) as [string, Read][]) {
      const reads = byType.get(type);
      if (reads === undefined) byType.set(type, [read]);
      else reads.push(read);
    }
  }
  // Steps rather than recursion: the nesting of a note has no bounds, that of calls has.
  const ancestors: MarkdownParent[] = [root];
  const steps = [0];
  for (let parent = ancestors.at(-1); parent !== undefined; parent = ancestors.at(-1)) {
    const step = steps.pop() ?? 0;
    const node = parent.children[step];
    if (node === undefined) {
      ancestors.pop();
      continue;
    }
    steps.push(step + 1);
    let wanted: ElementProperties | undefined;
    for (const read of byType.get(node.type) ?? NO_READS) wanted = read(node, ancestors) ?? wanted;
    if (wanted !== undefined) node.data = { hProperties: wanted };
    if ('children' in node) {
      ancestors.push(node);
      steps.push(0);
    }
  }
}

/** A reader of any type of node, which is called with nodes of its type alone. */
type Read = (node: Readonly<MdastNode>, ancestors: readonly MarkdownParent[]) => ElementProperties | undefined;

const NO_READS: readonly Read[] = [];
