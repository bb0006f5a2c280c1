import type { Page } from '#garden';
import { attributes, html, type SafeHtml } from '#html';
import { textsFor } from '#i18n';
import { toHref } from '#naming';
import { icon } from './icon.ts';
import { oncePerLanguage } from './once-per-language.ts';
import { sidebarList } from './sidebar-list.ts';
import type { SiteFacts } from './site-facts.ts';
import { themeSwitch } from './theme-switch.ts';

/** What of a page its sidebar shows. */
export type SidebarParts = Pick<Page, 'lang' | 'sidebar' | 'tagIndex' | 'glossary'>;

/**
 * The notes around the page: the top level and the branch of the page. On small screens a popover, which the browser
 * opens, closes and gives the focus to without any script; where the page needs its width (`isDrawer`) on every screen.
 */
export function sidebar(
  { lang, sidebar: items, tagIndex, glossary }: SidebarParts,
  { base, hasLab }: SiteFacts,
  isDrawer = false,
): SafeHtml {
  const { menu, tags, concepts, lab } = textsFor(lang);
  return html`
    <aside id="page:menu" class="${isDrawer ? 'sidebar drawer' : 'sidebar'}" popover>
      ${closeButton(lang)}
      <nav class="sidebar-notes" aria-label="${menu.label}">${sidebarList(items, lang)}</nav>
      <div class="sidebar-foot">
        ${themeSwitch(lang)}
        ${tagIndex !== undefined && html`<a href="${tagIndex}">${tags.all}</a>`}
        ${glossary !== undefined && html`<a href="${glossary}">${concepts.glossary}</a>`}
        ${hasLab && html`<a href="${toHref(base, [lang, 'lab'])}">${lab.title}</a>`}
      </div>
    </aside>
  `;
}

const closeButton = oncePerLanguage((lang) => {
  const button = attributes({
    type: 'button',
    class: 'menu-close',
    popovertarget: 'page:menu',
    popovertargetaction: 'hide',
    'aria-label': textsFor(lang).menu.close,
    autofocus: true,
  });
  return html`<button${button}>${icon('close')}</button>`;
});
