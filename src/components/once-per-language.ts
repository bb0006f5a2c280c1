import type { SafeHtml } from '#html';
import { type Lang, LANGS } from '#naming';

/** Makes markup that depends on the language alone once for each; every page holds it. */
export function oncePerLanguage(make: (lang: Lang) => SafeHtml): (lang: Lang) => SafeHtml {
  const made = Object.fromEntries(LANGS.map((lang) => [lang, make(lang)])) as Readonly<Record<Lang, SafeHtml>>;
  return (lang) => made[lang];
}
