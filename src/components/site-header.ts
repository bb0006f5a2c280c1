import type { Page } from '#garden';
import { html, type SafeHtml } from '#html';
import { textsFor } from '#i18n';
import { toHref } from '#naming';
import { icon } from './icon.ts';
import { languageLinks } from './language-links.ts';
import { oncePerLanguage } from './once-per-language.ts';
import { searchButton } from './search-button.ts';
import type { SiteFacts } from './site-facts.ts';

/** The top of every page: the menu on small screens, the site's name, the languages. */
export function siteHeader(page: Pick<Page, 'lang' | 'faces'>, facts: SiteFacts): SafeHtml {
  const { lang } = page;
  const { base, title } = facts;
  return html`
    <header class="site-header">
      <div class="site-bar">
        ${menuButton(lang)}
        <a class="site-title" href="${toHref(base, [lang])}">${title[lang]}</a>
        ${searchButton(lang, facts)}
        ${languageLinks(page)}
      </div>
    </header>
  `;
}

const menuButton = oncePerLanguage((lang) => {
  const { menu } = textsFor(lang);
  return html`
    <button type="button" class="menu-button" popovertarget="page:menu" aria-label="${menu.open}">
      ${icon('menu')}
    </button>
  `;
});
