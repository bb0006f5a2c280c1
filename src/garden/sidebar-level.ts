import type { SidebarItem } from './page.ts';

/** Items on one level of a sidebar, in their order. */
export type SidebarLevel = readonly SidebarItem[];

/** What is shown of the items of a folder. */
export interface Excerpt {
  /** All items of the folder, closed: one value for the pages of all of them. */
  readonly closed: SidebarLevel;
  readonly start: number;
  readonly end: number;
  /** What stands in the place of one of them. */
  readonly open: { readonly at: number; readonly item: SidebarItem } | undefined;
  /** What stands for those that are not shown. */
  readonly before: SidebarLevel;
  readonly after: SidebarLevel;
}

/** Where levels come from. A level is a value that nobody changes. */
const origins = new WeakMap<SidebarLevel, Excerpt>();

/** The level that shows an excerpt of a folder. */
export function levelOf(excerpt: Excerpt): SidebarLevel {
  const { closed, start, end, open, before, after } = excerpt;
  const level = [...before, ...closed.slice(start, end), ...after];
  if (open !== undefined) level[before.length + open.at - start] = open.item;
  origins.set(level, excerpt);
  return level;
}

/**
 * Makes a writer of levels: all that `write` says of their items, one after the other. What it says of closed items is written once for
 * all pages of a folder: the levels of all pages together are far longer than all notes.
 */
export function levelWriter(write: (item: SidebarItem) => string): (level: SidebarLevel) => string {
  const known = new WeakMap<SidebarLevel, Written>();
  const writtenOnce = (closed: SidebarLevel): Written => {
    const before = known.get(closed);
    if (before !== undefined) return before;
    const texts = closed.map(write);
    let end = 0;
    const written = { text: texts.join(''), ends: texts.map((text) => (end += text.length)) };
    known.set(closed, written);
    return written;
  };
  const all = (items: SidebarLevel): string => items.map(write).join('');
  return (level) => {
    const origin = origins.get(level);
    if (origin === undefined) return all(level);
    const { closed, start, end, open, before, after } = origin;
    const { text, ends } = writtenOnce(closed);
    const upTo = (index: number): number => (index === 0 ? 0 : (ends[index - 1] ?? text.length));
    const shown =
      open === undefined
        ? text.slice(upTo(start), upTo(end))
        : text.slice(upTo(start), upTo(open.at)) + write(open.item) + text.slice(upTo(open.at + 1), upTo(end));
    return all(before) + shown + all(after);
  };
}

/** The text of a level, and where that of each item ends. */
interface Written {
  readonly text: string;
  readonly ends: readonly number[];
}
