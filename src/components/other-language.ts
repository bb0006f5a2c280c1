import type { Lang } from '#naming';

/** The language of a text as its `lang` attribute: only where it is known and not that of the page. */
export function otherLanguage(written: Lang | undefined, lang: Lang): Lang | undefined {
  return written === lang ? undefined : written;
}
