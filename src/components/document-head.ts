import { html, type SafeHtml } from '#html';
import { textsFor } from '#i18n';
import type { Lang } from '#naming';
import type { SiteFacts } from './site-facts.ts';

/** What the head of every document says of it. */
export interface DocumentSummary {
  readonly lang: Lang;
  readonly title: string;
  /** Empty for that of the site. */
  readonly description?: string;
  /** Whether search engines shall leave it out. */
  readonly noindex?: boolean;
}

/** Title and descriptions, for browsers, search engines and those who share a link. */
export function documentHead(
  { lang, title, description = '', noindex = false }: DocumentSummary,
  facts: SiteFacts,
): SafeHtml {
  const texts = textsFor(lang);
  const site = facts.title[lang];
  const summary = description === '' ? facts.description[lang] : description;
  return html`
    <title>${texts.documentTitle(title, site)}</title>
    ${summary !== '' && html`<meta name="description" content="${summary}">`}
    ${noindex && html`<meta name="robots" content="noindex">`}
    <meta property="og:title" content="${title}">
    ${summary !== '' && html`<meta property="og:description" content="${summary}">`}
    <meta property="og:site_name" content="${site}">
    <meta property="og:locale" content="${texts.openGraphLocale}">
  `;
}
