import { htmlTokens, type HtmlToken, type StartTag } from '../../../html/tokens.ts';
import { CLOSES_PARAGRAPH, isInline, SCOPE_ENDS, SUCCEEDS, VOID } from './element-kinds.ts';
import type { HtmlElement, HtmlNode } from './html-node.ts';
import { withoutReferences } from './references.ts';

interface Growing extends HtmlElement {
  readonly children: HtmlNode[];
  end: number;
  stopsAt?: number;
  length: number;
}

/** Levels of elements that are kept; browsers flatten what is nested more deeply than some hundred. */
const DEEPEST = 100;

/**
 * Makes a tree of HTML in the way of browsers (HTML Standard, 13.2.6 Tree construction): ends what its author does not
 * end, overlooks end tags of what was never begun. Elements that overlap are not split; see `stopsAt`. Takes linear time,
 * and what is nested more deeply than a hundred levels loses its tags.
 *
 * @param html Where the tags are looked for.
 */
export function htmlTree(html: string): HtmlElement {
  const root = elementFrom('', new Map(), 0);
  const stack: Growing[] = [root];
  const tooDeep = new Map<string, number>();
  for (const token of htmlTokens(html)) grow(token, html, stack, tooDeep);
  while (stack.length > 0) endLast(stack, html.length);
  return root;
}

function grow(token: HtmlToken, html: string, stack: Growing[], tooDeep: Map<string, number>): void {
  switch (token.kind) {
    case 'text': {
      const parent = stack.at(-1);
      parent?.children.push({ kind: 'text', start: token.start, end: token.end });
      if (parent !== undefined) parent.length += html.slice(token.start, token.end).replace(/\s+/g, '').length;
      return;
    }
    case 'start':
      begin(token, stack, tooDeep);
      return;
    case 'end':
      if (token.name === 'br') stack.at(-1)?.children.push(elementFrom('br', new Map(), token.start, token.end));
      else if ((tooDeep.get(token.name) ?? 0) > 0) tooDeep.set(token.name, (tooDeep.get(token.name) ?? 0) - 1);
      else finish(token.name, token.start, token.end, stack);
      return;
    case 'comment':
    case 'declaration':
      return;
  }
}

function begin(tag: StartTag, stack: Growing[], tooDeep: Map<string, number>): void {
  closeImplied(tag.name, tag.start, stack);
  const attributes = new Map(tag.attributes.map(({ name, value }) => [name, withoutReferences(value)]));
  const element = elementFrom(tag.name, attributes, tag.start, tag.end);
  const isEmpty = VOID.has(tag.name);
  if (!isEmpty && stack.length > DEEPEST) {
    tooDeep.set(tag.name, (tooDeep.get(tag.name) ?? 0) + 1);
    return;
  }
  stack.at(-1)?.children.push(element);
  if (!isEmpty) stack.push(element);
}

/** Ends what cannot go on around a start tag: a paragraph around a block, an item around the next one. */
function closeImplied(name: string, at: number, stack: Growing[]): void {
  const { closes, within } = SUCCEEDS.get(name) ?? { closes: [], within: [] };
  for (let index = stack.length - 1; index > 0; index--) {
    const open = stack[index]?.name ?? '';
    if (closes.includes(open)) {
      while (stack.length > index) endLast(stack, at);
    } else if (within.includes(open)) break;
  }
  if (!CLOSES_PARAGRAPH.has(name)) return;
  for (let index = stack.length - 1; index > 0 && !SCOPE_ENDS.has(stack[index]?.name ?? ''); index--) {
    if (stack[index]?.name !== 'p') continue;
    while (stack.length > index) endLast(stack, at);
    return;
  }
}

/** Ends the innermost element of a name. An inline one around a block that still goes on stops without ending it. */
function finish(name: string, start: number, end: number, stack: Growing[]): void {
  for (let index = stack.length - 1; index > 0; index--) {
    const open = stack[index];
    if (open === undefined) return;
    if (open.name === name && open.stopsAt === undefined) {
      while (stack.length > index + 1) endLast(stack, start);
      endLast(stack, end);
      return;
    }
    if (isInline(name) && !isInline(open.name)) {
      const around = stack.findLast((other) => other.name === name && other.stopsAt === undefined);
      if (around !== undefined) around.stopsAt = start;
      return;
    }
    if (open.name === 'table' || ((open.name === 'td' || open.name === 'th') && !TABLE_PARTS.has(name))) return;
  }
}

const TABLE_PARTS = new Set(['table', 'tbody', 'thead', 'tfoot', 'tr']);

function endLast(stack: Growing[], at: number): void {
  const ended = stack.pop();
  if (ended === undefined) return;
  ended.end = at;
  const parent = stack.at(-1);
  if (parent !== undefined && !SILENT.has(ended.name)) parent.length += ended.length;
}

/** Their text is nothing to read. */
const SILENT = new Set(['script', 'style', 'template', 'noscript', 'title', 'select', 'textarea']);

function elementFrom(name: string, attributes: ReadonlyMap<string, string>, start: number, end = start): Growing {
  return { kind: 'element', name, attributes, children: [], start, end, length: 0 };
}
