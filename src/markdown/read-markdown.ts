import type { MdastNode, MdastPluginDefinition, MdastVisitorContext } from 'satteri';

export type MarkdownRoot = Extract<MdastNode, { type: 'root' }>;
export type MarkdownParent = Readonly<Extract<MdastNode, { children: unknown }>>;

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

/**
 * Goes through a tree in the order of the text, with all readers at once. Returns a plugin that sets the properties which
 * they want; it must be the first to go through the parser's tree after that.
 */
export function readMarkdown(root: MarkdownRoot, readers: readonly MarkdownReader[]): MdastPluginDefinition {
  const byType = new Map<
    string,
    { readonly reads: readonly Read[]; readonly wanted: (ElementProperties | undefined)[] }
  >();
  for (const type of new Set(readers.flatMap((reader) => Object.keys(reader)))) {
    const reads = readers.flatMap((reader) => (reader[type as MdastNode['type']] as Read | undefined) ?? []);
    byType.set(type, { reads, wanted: [] });
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
    const known = byType.get(node.type);
    if (known !== undefined) {
      let wanted: ElementProperties | undefined;
      for (const read of known.reads) wanted = read(node, ancestors) ?? wanted;
      known.wanted.push(wanted);
    }
    if ('children' in node) {
      ancestors.push(node);
      steps.push(0);
    }
  }
  const setters = [...byType].filter(([, { wanted }]) => wanted.some((properties) => properties !== undefined));
  return {
    name: 'read-markdown',
    ...Object.fromEntries(setters.map(([type, { wanted }]) => [type, setterOf(wanted)])),
  };
}

/** The parser walks in the same order: the first node of a type is the one that was read first. */
function setterOf(wanted: readonly (ElementProperties | undefined)[]) {
  let next = 0;
  return (node: Readonly<MdastNode>, tree: MdastVisitorContext): void => {
    const hProperties = wanted[next++];
    if (hProperties !== undefined) tree.setProperty(node, 'data', { hProperties });
  };
}

/** A reader of any type of node, which is called with nodes of its type alone. */
type Read = (node: Readonly<MdastNode>, ancestors: readonly MarkdownParent[]) => ElementProperties | undefined;
