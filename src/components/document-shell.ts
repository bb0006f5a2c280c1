import { html, raw, type SafeHtml } from '#html';
import { contentSecurityPolicy, inlineScript, placeholder } from '#shell';
import { beforePaint } from '../client/before-paint.ts';

/** What the head of every document holds: policy, theme, fonts, and what is said of the document. */
export interface HeadParts {
  /** Base path of the site. */
  readonly base: string;
  /** Markup of what else belongs to the head. */
  readonly head: SafeHtml;
  /**
   * Sources of inline scripts in `head` that the policy lets through, each with a space in front; `undefined` for a head without
   * a policy: Vite's dev server puts scripts of its own into documents, which it would refuse.
   */
  readonly sources: string | undefined;
}

/** What a document loads beside its parts. */
export interface Loaded {
  /** Addresses of styles. */
  readonly styles: readonly string[];
  /** Addresses of client scripts, which are modules. */
  readonly scripts: readonly string[];
  readonly hasPolicy: boolean;
}

/** The markup of all that documents have in common in their heads. */
export function headOf({ base, head, sources }: HeadParts): SafeHtml {
  const theme = inlineScript(beforePaint);
  const policy = sources === undefined ? undefined : contentSecurityPolicy([theme.source + sources]);
  // The fonts are written when all pages are there: only then it is known which characters they must hold.
  return html`
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width">
    ${policy !== undefined && html`<meta http-equiv="Content-Security-Policy" content="${policy}">`}
    ${head}
    <script>${raw(theme.code)}</script>
    <link rel="stylesheet" href="${base}fonts/fonts.css">
    <link rel="preload" as="font" type="font/woff2" href="${base}fonts/madang-sans.woff2" crossorigin>
    <link rel="icon" href="${base}favicon.svg" type="image/svg+xml">
  `;
}

/** The HTML of a bare document, with placeholders that every page of the site is stamped from. */
export function documentShell({ styles, scripts, hasPolicy }: Loaded): string {
  const head = headOf({
    base: placeholder('base'),
    head: raw(placeholder('head')),
    sources: hasPolicy ? placeholder('sources') : undefined,
  });
  return html`
    <!DOCTYPE html>
    <html lang="${placeholder('lang')}">
      <head>
        ${head}
        ${styles.map((address) => html`<link rel="stylesheet" href="${address}">`)}
      </head>
      <body>
        ${raw(placeholder('body'))}
        ${scripts.map((address) => html`<script type="module" src="${address}"></script>`)}
      </body>
    </html>
  `.toString();
}
