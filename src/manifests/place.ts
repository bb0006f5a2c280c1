import { type Path, segmentsOf } from './path.ts';
import type { YamlNode } from './yaml/node.ts';

/** A stretch of the text, and whether the path itself stands there or only something above it. */
export interface Found {
  readonly start: number;
  readonly end: number;
  readonly whole: boolean;
}

/**
 * Where a path stands in what was written: the key of a field, the beginning of an item. Where the path is not written, the
 * place of the last step that is.
 */
export function placeOf(root: YamlNode, path: Path | undefined): Found {
  let node = root;
  let found: Found = { start: root.start, end: root.start + 1, whole: true };
  for (const { segment } of segmentsOf(path)) {
    const next = stepInto(node, segment);
    if (next === undefined) return { ...found, whole: false };
    node = next.node;
    found = { start: next.start, end: next.end, whole: true };
  }
  return found;
}

function stepInto(
  node: YamlNode,
  segment: string | number,
): { node: YamlNode; start: number; end: number } | undefined {
  if (node.kind === 'list') {
    const item = typeof segment === 'number' ? node.items[segment] : undefined;
    return item && { node: item, start: item.start, end: item.end };
  }
  if (node.kind === 'scalar') return undefined;
  const entry = node.entries.find(({ key }) => key === segment);
  return entry && { node: entry.value, start: entry.keyStart, end: entry.keyEnd };
}

/** The node at a path; `undefined` where it is not written. */
export function nodeAt(root: YamlNode, path: Path | undefined): YamlNode | undefined {
  let node: YamlNode | undefined = root;
  for (const { segment } of segmentsOf(path)) node = node && stepInto(node, segment)?.node;
  return node;
}
