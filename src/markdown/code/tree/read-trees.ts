import { type TreeLine, readTreeLine } from './tree-line.ts';

/** What a listing is made of, from top to bottom: lines of text, and trees. */
export type ListingPart = { readonly kind: 'text'; readonly text: string } | Tree;

export interface Tree {
  readonly kind: 'tree';
  /** The line from which the tree hangs, where one stands directly above it. */
  readonly root?: string;
  readonly items: readonly TreeItem[];
}

export interface TreeItem {
  readonly text: string;
  /** Lines below that go on with the item's text. */
  readonly more: readonly string[];
  readonly children: readonly TreeItem[];
}

/** Larger listings stay code: nobody folds through them, and the HTML would be many times as long as the text. */
const MOST_LINES = 3000;
const DEEPEST = 40;

/** What has been read so far. */
interface Reading {
  readonly parts: (OpenTree | { readonly kind: 'text'; readonly text: string })[];
  /** The tree that is being read. */
  tree: OpenTree | undefined;
  /** Items above the current line, each deeper than the one before. */
  levels: { readonly column: number; readonly item: OpenItem }[];
  /** Whether files may stand without a sign, as on Windows; otherwise such lines go on with the item above. */
  readonly windows: boolean;
}

interface OpenTree extends Tree {
  readonly items: OpenItem[];
}

interface OpenItem extends TreeItem {
  readonly more: string[];
  readonly children: OpenItem[];
}

/**
 * Reads a listing drawn with `├── └── │` or the characters that stand for them in ASCII, also that of Windows, where files
 * have no sign of their own. `undefined` for anything that is not clearly such a drawing: a sign that stands under nothing,
 * boxes and tables, text that outweighs the trees.
 */
export function readTrees(code: string): readonly ListingPart[] | undefined {
  const written = code.split('\n');
  if (written.length > MOST_LINES) return undefined;
  const lines = written.map(readTreeLine).filter((line) => line !== undefined);
  if (lines.length < written.length || !isListing(lines)) return undefined;
  const windows = /[├└]─(?=[^─\s┬])|[+\\]---(?=\S)/.test(code);
  const reading: Reading = { parts: [], tree: undefined, levels: [], windows };
  const placed = lines.every((line, at) => place(line, lines[at + 1], reading));
  return placed ? reading.parts : undefined;
}

function isListing(lines: readonly TreeLine[]): boolean {
  const count = (kind: TreeLine['kind']) => lines.filter((line) => line.kind === kind).length;
  return count('item') >= 2 && count('text') <= count('item');
}

/** Puts a line where it belongs; answers whether it has such a place. */
function place(line: TreeLine, next: TreeLine | undefined, reading: Reading): boolean {
  switch (line.kind) {
    case 'blank':
      return true;
    case 'item':
      return placeItem(line, reading);
    case 'bars':
      return line.text === '' || placeRest(line, reading);
    case 'text':
      if (line.column > 0 && placeRest(line, reading)) return true;
      placeText(line.text, next, reading);
      return true;
  }
}

/** A line of text directly above an item is what the tree hangs from. */
function placeText(text: string, next: TreeLine | undefined, reading: Reading): void {
  const isRoot = next?.kind === 'item' || (next?.kind === 'bars' && (next.text === '' || reading.windows));
  reading.levels = [];
  reading.tree = isRoot ? { kind: 'tree', root: text, items: [] } : undefined;
  reading.parts.push(reading.tree ?? { kind: 'text', text });
}

function placeItem(line: TreeLine & { kind: 'item' }, reading: Reading): boolean {
  const { levels } = reading;
  const columns = new Set(levels.map(({ column }) => column));
  if (!line.bars.every((bar) => columns.has(bar))) return false;
  let closed: number | undefined;
  while ((levels.at(-1)?.column ?? -1) >= line.column) closed = levels.pop()?.column;
  // What ends deeper items must stand under one that came before.
  if ((closed !== undefined && closed !== line.column) || levels.length >= DEEPEST) return false;
  levels.push({ column: line.column, item: addItem(line.text, levels.at(-1)?.item, reading) });
  return true;
}

/** Text below an item without a sign of its own. */
function placeRest(line: TreeLine & { kind: 'bars' | 'text' }, reading: Reading): boolean {
  const last = reading.levels.at(-1);
  if (reading.windows && (last !== undefined || reading.tree !== undefined)) {
    addItem(line.text, last?.item, reading);
    return true;
  }
  if (last === undefined || line.column <= last.column) return false;
  last.item.more.push(line.text);
  return true;
}

function addItem(text: string, parent: OpenItem | undefined, reading: Reading): OpenItem {
  const item: OpenItem = { text, more: [], children: [] };
  if (reading.tree === undefined) reading.parts.push((reading.tree = { kind: 'tree', items: [] }));
  (parent?.children ?? reading.tree.items).push(item);
  return item;
}
