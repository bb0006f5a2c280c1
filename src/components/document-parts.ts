import type { SafeHtml } from '#html';
import type { Lang } from '#naming';
import type { InlineScript } from '#shell';

/**
 * An HTML document without what all documents have in common: doctype, charset, viewport, policy, theme, styles, fonts and
 * the tags of client scripts.
 */
export interface DocumentParts {
  readonly lang: Lang;
  /** What stands in `<head>` for this document alone: title, descriptions, addresses, inline scripts. */
  readonly head: SafeHtml;
  /** All that stands in `<body>`, before the tag of the client script. */
  readonly body: SafeHtml;
  /** The inline scripts that `head` holds, to be let through by the Content-Security-Policy. */
  readonly inline: readonly InlineScript[];
  /** The client script that the document loads. */
  readonly script: 'page' | 'not-found' | undefined;
  /** Of a note that runs code: what stands in `<body>` before and after that which its code makes. */
  readonly around?: Around;
}

/** Markup before and after something; neither is whole without the other. */
export interface Around {
  readonly before: SafeHtml;
  readonly after: SafeHtml;
}
