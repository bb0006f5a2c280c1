import { digestOf } from '#naming';
import type { SidebarItem } from './page.ts';

/** Digests of items by identity: an item is a value that nobody changes, and stands in the sidebars of many pages. */
const known = new WeakMap<SidebarItem, string>();

/**
 * A short text that stands for all that a sidebar says. Closed items, which the pages of a folder share, are digested once
 * and not for each page: the lists of all pages together are far longer than all notes.
 */
export function sidebarText(items: readonly SidebarItem[]): string {
  return items.map((item) => (item.state === 'other' ? closedText(item) : openText(item))).join('\n');
}

function closedText(item: SidebarItem): string {
  const before = known.get(item);
  if (before !== undefined) return before;
  const text = digestOf(openText(item));
  known.set(item, text);
  return text;
}

function openText({ children, ...item }: SidebarItem): string {
  return `${JSON.stringify(item)}${children === undefined ? '' : `(${sidebarText(children)})`}`;
}
