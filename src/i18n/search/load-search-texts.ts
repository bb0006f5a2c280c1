import type { Lang } from '#naming';
import type { SearchTexts } from './search-texts.ts';

/** The texts of the search in the reader's language alone. Rejects where they cannot be loaded. */
export async function loadSearchTexts(lang: Lang): Promise<SearchTexts> {
  return lang === 'ko' ? (await import('./ko.ts')).ko : (await import('./en.ts')).en;
}
