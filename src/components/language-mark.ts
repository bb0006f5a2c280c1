import { html, type SafeHtml } from '#html';
import type { Lang } from '#naming';

/** The `lang` attribute of a text, with a space in front; nothing where the text is in the language of the page, or may be. */
export function languageMark(written: Lang | undefined, lang: Lang): SafeHtml | undefined {
  return written === undefined || written === lang ? undefined : html` lang="${written}"`;
}
