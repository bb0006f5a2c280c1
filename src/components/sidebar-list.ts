import { levelWriter, type SidebarItem, type SidebarLevel } from '#garden';
import { html, raw, type SafeHtml } from '#html';
import { textsFor } from '#i18n';
import type { Lang, PerLang } from '#naming';
import { languageMark } from './language-mark.ts';

const STATE_MARKS: Readonly<Record<SidebarItem['state'], SafeHtml | undefined>> = {
  ancestor: raw(' class="ancestor"'),
  current: raw(' aria-current="page"'),
  other: undefined,
};

/**
 * The HTML of a list in the sidebar: the same on a page and in a branch that a script fetches. A folder that is closed is
 * a plain link; `data-branch` says where its contents are, for the script that makes it open in place.
 *
 * @param lang Language of the page.
 */
export function sidebarList(items: SidebarLevel, lang: Lang): SafeHtml {
  return raw(`<ul>${writers[lang](items)}</ul>`);
}

const writers: PerLang<(items: SidebarLevel) => string> = { ko: writerIn('ko'), en: writerIn('en') };

function writerIn(lang: Lang): (items: SidebarLevel) => string {
  return levelWriter((item) => (item.state === 'other' ? closedItem(item, lang) : listItem(item, lang)).toString());
}

/** What was written of closed items, by identity: an item is a value that nobody changes, and many levels share it. */
const written = { ko: new WeakMap<SidebarItem, SafeHtml>(), en: new WeakMap<SidebarItem, SafeHtml>() };

function closedItem(item: SidebarItem, lang: Lang): SafeHtml {
  const before = written[lang].get(item);
  if (before !== undefined) return before;
  const markup = listItem(item, lang);
  written[lang].set(item, markup);
  return markup;
}

function listItem(item: SidebarItem, lang: Lang): SafeHtml {
  return html`<li>${link(item, lang)}${innerList(item, lang)}</li>`;
}

function link({ href, text, lang: written, state, branchHref, isRest }: SidebarItem, lang: Lang): SafeHtml {
  if (isRest === true) return html`<a href="${href}" class="more">${textsFor(lang).menu.more}</a>`;
  const marks = [
    languageMark(written, lang),
    STATE_MARKS[state],
    branchHref !== undefined && html` data-branch="${branchHref}"`,
  ];
  return html`<a href="${href}"${marks}>${text}</a>`;
}

function innerList({ children = [] }: SidebarItem, lang: Lang): SafeHtml | undefined {
  return children.length === 0 ? undefined : sidebarList(children, lang);
}
