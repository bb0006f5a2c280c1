import type { Branch } from '#garden';
import { sidebarList } from './sidebar-list.ts';

/** What a folder holds, as the HTML that a script fetches when a reader opens it in the sidebar. */
export function branchHtml({ items, lang }: Branch): string {
  return sidebarList(items, lang).toString();
}
