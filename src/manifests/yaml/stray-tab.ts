import { type Document, isCollection, isNode, isScalar, visit } from 'yaml';

/** A tab behind nothing but spaces and dashes, where a block's line begins. */
const OPENING_TAB = /^(?:[ ]|-(?=[ \t]))*\t/gm;

/**
 * Where a line begins with a tab that go-yaml stumbles over and the parser at hand lets pass: on a line that is empty
 * otherwise or holds a comment only, or behind a dash. Within a scalar or brackets tabs are spaces like any other, and so they
 * are below a plain scalar if they stand deeper than its map or list.
 */
export function strayTab(text: string, document: Document.Parsed): number | undefined {
  if (!text.includes('\t')) return undefined;
  const tabs = Array.from(text.matchAll(OPENING_TAB), (match) => match.index + match[0].length - 1);
  if (tabs.length === 0) return undefined;
  const closed: (readonly [start: number, end: number])[] = [];
  const plain: { readonly end: number; readonly column: number }[] = [];
  visit(document, (_key, node, path) => {
    if (!isNode(node) || node.range === undefined || node.range === null) return;
    const [start, end] = node.range;
    if (isScalar(node) && node.type === 'PLAIN') plain.push({ end, column: columnAround(text, path) });
    if (isScalar(node) || (isCollection(node) && node.flow === true)) closed.push([start, end]);
  });
  return tabs.find((at) => {
    if (closed.some(([start, end]) => start <= at && at < end)) return false;
    const column = at - (text.lastIndexOf('\n', at - 1) + 1);
    const before = text.slice(0, at).trimEnd().length;
    const above = plain.find(({ end }) => end === before);
    return above === undefined || column <= above.column || text.slice(at - column, at).includes('-');
  });
}

/** The column of the innermost map or list around a node. */
function columnAround(text: string, path: readonly unknown[]): number {
  const start = path.findLast(isCollection)?.range?.[0] ?? 0;
  return start - (text.lastIndexOf('\n', start - 1) + 1);
}
