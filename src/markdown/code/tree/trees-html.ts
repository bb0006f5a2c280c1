import { escapeHtml, escapeText } from '#html';
import type { Fence } from '../fence.ts';
import type { ListingPart, Tree, TreeItem } from './read-trees.ts';

/** A tree of up to this many items is wholly open; a larger one as deep as so many stay in view. */
const OPEN_ITEMS = 40;

/**
 * The markup of a listing: an outline to fold. `data-copy` holds the listing as the author drew it. `data-kind` tells
 * folders and files from an outline in prose.
 */
export function treesHtml(parts: readonly ListingPart[], code: string, fence: Fence): string {
  const caption = fence.title === undefined ? '' : `<figcaption>${escapeText(fence.title)}</figcaption>`;
  const kind = areFiles(parts) ? 'files' : 'prose';
  const body = parts.map((part) => (part.kind === 'text' ? `<p>${textHtml(part.text)}</p>` : treeHtml(part)));
  const open = `<figure class="outline" data-kind="${kind}" data-copy="${escapeHtml(code)}">`;
  return `${open}${caption}\n${body.join('\n')}\n</figure>`;
}

function treeHtml(tree: Tree): string {
  const { root, items } = tree;
  const roots: readonly TreeItem[] = root === undefined ? items : [{ text: root, more: [], children: items }];
  return `<ul class="tree">\n${itemsHtml(roots, openDepth(roots))}</ul>`;
}

function itemsHtml(items: readonly TreeItem[], open: number): string {
  return items.map((item) => `<li>${itemHtml(item, open)}</li>\n`).join('');
}

function itemHtml(item: TreeItem, open: number): string {
  const label = [textHtml(item.text), ...item.more.map(escapeText)].join('<br>');
  if (item.children.length === 0) return label;
  const details = open > 0 ? '<details open>' : '<details>';
  return `${details}<summary>${label}</summary>\n<ul>\n${itemsHtml(item.children, open - 1)}</ul></details>`;
}

/** How many levels of folds are open: as many as keep the items in view within bounds, the first one always. */
function openDepth(roots: readonly TreeItem[]): number {
  let inView = roots.length;
  let depth = 0;
  for (let level = roots; level.length > 0; depth++) {
    level = level.flatMap(({ children }) => children);
    inView += level.length;
    if (inView > OPEN_ITEMS && depth > 0) break;
  }
  return depth;
}

/** A remark behind a name: `src/  # the sources`, `a.ts ← new`. */
const REMARK = /[ \t\u00a0]+(?:#(?=[ \t])|\/\/(?=[ \t])|←|<-{1,2}(?=[ \t]))/;

function textHtml(text: string): string {
  const at = text.search(REMARK);
  if (at <= 0) return escapeText(text);
  return `${escapeText(text.slice(0, at))} <span class="remark">${escapeText(text.slice(at).trim())}</span>`;
}

function areFiles(parts: readonly ListingPart[]): boolean {
  const names = parts.flatMap((part) => (part.kind === 'text' ? [] : namesIn(part.items)));
  const words = names.filter((name) => !/\s/.test(name));
  return words.length >= names.length * 0.7 && words.some((name) => /\/$|\.\w{1,10}$/.test(name));
}

function namesIn(items: readonly TreeItem[]): string[] {
  return items.flatMap(({ text, children }) => [text.split(REMARK)[0]?.trim() ?? text, ...namesIn(children)]);
}
