import type { MdastNode } from 'satteri';
import type { Definition } from './making.ts';
import type { MarkdownRoot } from './markdown-tree.ts';

type FootnoteDefinition = Extract<MdastNode, { type: 'footnoteDefinition' }>;

/** What links and footnotes are defined as. */
export interface Definitions {
  readonly definitions: ReadonlyMap<string, Definition>;
  /** In the order of the text. */
  readonly footnotes: readonly FootnoteDefinition[];
}

/** The definitions in a tree: of several links with one name the first in the text counts. */
export function definitionsIn(root: MarkdownRoot): Definitions {
  const links: Definition[] = [];
  const footnotes: FootnoteDefinition[] = [];
  // Steps rather than recursion: the nesting of a note has no bounds, that of calls has.
  const steps: { readonly nodes: readonly MdastNode[]; next: number }[] = [{ nodes: root.children, next: 0 }];
  for (let step = steps.at(-1); step !== undefined; step = steps.at(-1)) {
    const node = step.nodes[step.next++];
    if (node === undefined) steps.pop();
    else if (node.type === 'definition') links.push(node);
    else if ('children' in node) {
      if (node.type === 'footnoteDefinition') footnotes.push(node);
      steps.push({ nodes: node.children, next: 0 });
    }
  }
  const definitions = new Map<string, Definition>();
  for (const link of links.sort((a, b) => startOf(a) - startOf(b))) {
    if (!definitions.has(link.identifier)) definitions.set(link.identifier, link);
  }
  return { definitions, footnotes };
}

function startOf({ position }: Definition): number {
  return position?.start.offset ?? 0;
}
