import type { Page } from '#garden';
import { html, type SafeHtml } from '#html';
import type { SiteFacts } from './site-facts.ts';

/**
 * Tells search engines which address is the page's true one and where its translations are. They want absolute addresses,
 * so nothing is said while the site does not know its origin. A page that shows another language's text points to the
 * page in that language, and names no translations.
 */
export function alternates(page: Page, { origin, defaultLanguage }: SiteFacts): SafeHtml | undefined {
  if (origin === undefined) return undefined;
  const shown = page.kind === 'note' ? page.contentLang : page.lang;
  const canonical = page.faces.find((face) => face.lang === shown)?.href ?? page.href;
  const translated = canonical === page.href ? page.faces.filter((face) => face.translated) : [];
  const fallback = translated.find((face) => face.lang === defaultLanguage) ?? translated[0];
  const alternate = (lang: string, href: string): SafeHtml =>
    html`<link rel="alternate" hreflang="${lang}" href="${origin + href}">`;
  return html`
    <link rel="canonical" href="${origin + canonical}">
    ${translated.map(({ lang, href }) => alternate(lang, href))}
    ${fallback !== undefined && alternate('x-default', fallback.href)}
    <meta property="og:url" content="${origin + canonical}">
  `;
}
