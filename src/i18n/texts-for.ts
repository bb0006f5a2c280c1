import type { Lang, PerLang } from '#naming';
import { en } from './en.ts';
import { ko } from './ko.ts';
import type { Texts } from './texts.ts';

const texts: PerLang<Texts> = { ko, en };

/** The texts of the interface in a language. */
export function textsFor(lang: Lang): Texts {
  return texts[lang];
}
