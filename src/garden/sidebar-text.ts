import { digestOf } from '#naming';
import type { SidebarItem } from './page.ts';
import { levelWriter, type SidebarLevel } from './sidebar-level.ts';

/** A short text that stands for all that a sidebar says. */
export function sidebarText(items: SidebarLevel): string {
  return levelText(items);
}

const levelText = levelWriter((item) => (item.state === 'other' ? closedText(item) : openText(item)));

/** Texts of closed items by identity: an item is a value that nobody changes, and long levels share it without being the same. */
const known = new WeakMap<SidebarItem, string>();

function closedText(item: SidebarItem): string {
  const before = known.get(item);
  if (before !== undefined) return before;
  const text = `${digestOf(openText(item))}\n`;
  known.set(item, text);
  return text;
}

function openText({ children, ...item }: SidebarItem): string {
  return `${JSON.stringify(item)}${children === undefined ? '' : `(${sidebarText(children)})`}\n`;
}
