import {
  createMdastHandle,
  dropHandle,
  type Features,
  type MdastPluginDefinition,
  resolveMdastSubscriptions,
  visitMdastHandle,
} from 'satteri';

/**
 * Has the parser show nodes of a text by their types, in the order of the text, for who wants to know where something stands.
 * Nothing comes of it: to make a tree, and HTML, takes longer than to parse.
 */
export function seeNodes(text: string, features: Features, sees: Omit<MdastPluginDefinition, 'name'>): void {
  const tree = createMdastHandle(text, features, true);
  try {
    const plugin = { ...sees, name: 'see-nodes' };
    void visitMdastHandle(tree, plugin, resolveMdastSubscriptions(plugin), text, undefined);
  } finally {
    dropHandle(tree);
  }
}
