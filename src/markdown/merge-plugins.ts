import type { MdastPluginDefinition } from 'satteri';

/**
 * Makes one walk over the Markdown tree of several: each pass of the parser's costs a copy of the tree. Only for plugins that
 * change nothing but the nodes they visit, and that have no hooks.
 */
export function mergeMdast(name: string, plugins: readonly MdastPluginDefinition[]): MdastPluginDefinition[] {
  if (plugins.length < 2) return [...plugins];
  const visitors = new Map<string, Visitor[]>();
  for (const plugin of plugins) {
    for (const [key, value] of Object.entries(plugin)) {
      if (key === 'before' || key === 'after') throw new TypeError(`${plugin.name} has a hook: it cannot be merged.`);
      if (typeof value !== 'function') continue;
      visitors.set(key, [...(visitors.get(key) ?? []), value as Visitor]);
    }
  }
  const merged: Record<string, unknown> = { name, options: { position: true } };
  for (const [key, all] of visitors) {
    merged[key] = (node: unknown, ctx: unknown) => {
      for (const visit of all) visit(node, ctx);
    };
  }
  return [merged as unknown as MdastPluginDefinition];
}

/** A visitor of any kind of node, which the parser calls with nodes of its kind alone. */
type Visitor = (node: unknown, ctx: unknown) => unknown;
