import type { Lang, PerLang } from '#naming';

const collators: PerLang<Intl.Collator> = {
  ko: new Intl.Collator('ko', { numeric: true }),
  en: new Intl.Collator('en', { numeric: true }),
};

/** How titles are put in order for a reader of a language: as it sorts, numbers by value. */
export function collatorOf(lang: Lang): Intl.Collator {
  return collators[lang];
}
