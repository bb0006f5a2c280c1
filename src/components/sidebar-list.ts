import { escapeHtml } from '#html';
import type { SidebarItem } from '#garden';
import { textsFor } from '#i18n';
import type { Lang } from '#naming';

/**
 * The HTML of a list in the sidebar: the same on a page and in a branch that a script fetches. A folder that is closed is
 * a plain link; `data-branch` says where its contents are, for the script that makes it open in place.
 *
 * @param lang Language of the page.
 */
export function sidebarList(items: readonly SidebarItem[], lang: Lang): string {
  return `<ul>${items.map((item) => `<li>${sidebarLink(item, lang)}${innerList(item, lang)}</li>`).join('')}</ul>`;
}

function sidebarLink(item: SidebarItem, lang: Lang): string {
  const text = item.more === undefined ? item.text : textsFor(lang).menu.more(item.more);
  const attributes: Record<string, string | undefined> = {
    href: item.href,
    lang: item.more !== undefined || item.lang === lang ? undefined : item.lang,
    class: item.more !== undefined ? 'more' : item.state === 'ancestor' ? 'ancestor' : undefined,
    'aria-current': item.state === 'current' ? 'page' : undefined,
    'data-branch': item.branchHref,
  };
  const written = Object.entries(attributes).map(([name, value]) =>
    value === undefined ? '' : ` ${name}="${escapeHtml(value)}"`,
  );
  return `<a${written.join('')}>${escapeHtml(text)}</a>`;
}

function innerList({ children = [] }: SidebarItem, lang: Lang): string {
  return children.length === 0 ? '' : sidebarList(children, lang);
}
