import type { Lang, PerLang } from '#naming';

/** What stands between thousands. */
const separators: PerLang<string> = { ko: ',', en: ',' };

// The first question to `Intl` takes some 30 ms: builds that have nothing to do ask none, and threads seldom do.
const plurals = new Map<Lang, Intl.PluralRules>();
const days = new Map<Lang, Intl.DateTimeFormat>();

/** A whole number as the language writes it: `1,024`. */
export function formatNumber(lang: Lang, value: number): string {
  // Up to here nothing parts the digits, in either language; nearly all numbers of a page are smaller.
  if (Number.isInteger(value) && value >= 0 && value < 1000) return String(value);
  return String(value).replaceAll(/\B(?=(?:\d{3})+$)/g, separators[lang]);
}

/** A day given as `YYYY-MM-DD`, as the language writes it: `2026년 3월 9일`, `March 9, 2026`. Anything else is returned as it is. */
export function formatDay(lang: Lang, day: string): string {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(day) ? Date.parse(day) : Number.NaN;
  if (Number.isNaN(time)) return day;
  const format = days.get(lang) ?? new Intl.DateTimeFormat(lang, { dateStyle: 'long', timeZone: 'UTC' });
  days.set(lang, format);
  return format.format(time);
}

/** A whole number followed by the form of the noun that it takes: `1 note`, `2 notes`. */
export function counted(
  lang: Lang,
  count: number,
  forms: Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>,
): string {
  const rules = plurals.get(lang) ?? new Intl.PluralRules(lang);
  plurals.set(lang, rules);
  return `${formatNumber(lang, count)} ${forms[rules.select(count)] ?? forms.other}`;
}
