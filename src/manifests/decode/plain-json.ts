import type { Json } from '../json.ts';
import type { YamlNode } from '../yaml/node.ts';

/** The value of a node as JSON, whatever it is. */
export function plainJson(node: YamlNode): Json {
  if (node.kind === 'scalar') return node.value;
  if (node.kind === 'list') return node.items.map(plainJson);
  return Object.fromEntries(node.entries.map(({ key, value }) => [key, plainJson(value)]));
}
