import { LANGS, type Lang } from '#naming';
import type { Site } from '#site';
import type { Note } from '#vault';
import type { TranslationSet } from './translation-sets.ts';

/** The text that a reader of `lang` is shown: in that language, else in the site's default language, else in any. */
export function shownFace({ faces }: TranslationSet, lang: Lang, site: Site): Note {
  // Asked for every link: no list is made before it is needed.
  const first = faces.get(lang) ?? faces.get(site.defaultLanguage);
  if (first !== undefined) return first;
  for (const choice of [...site.languages, ...LANGS]) {
    const face = faces.get(choice);
    if (face !== undefined) return face;
  }
  throw new RangeError('A translation set without a face');
}
