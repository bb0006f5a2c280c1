import { LANGS, type Lang } from '#naming';
import type { Site } from '#site';
import type { Note } from '#vault';
import type { TranslationSet } from './translation-sets.ts';

/** The text that a reader of `lang` is shown: in that language, else in the site's default language, else in any. */
export function shownFace(set: TranslationSet, lang: Lang, site: Site): Note {
  const own = set.faces.get(lang);
  if (own !== undefined) return own;
  for (const choice of [site.defaultLanguage, ...site.languages, ...LANGS]) {
    const face = set.faces.get(choice);
    if (face !== undefined) return face;
  }
  throw new RangeError('A translation set without a face');
}
