/** The languages that Madang speaks: interface texts exist for each of them. */
export const LANGS = ['ko', 'en'] as const;

/** A language of notes and of the interface (BCP 47 primary tag). */
export type Lang = (typeof LANGS)[number];

/** One value for each language. */
export type PerLang<Value> = Readonly<Record<Lang, Value>>;

export function isLang(value: unknown): value is Lang {
  return LANGS.some((lang) => lang === value);
}
