import type { Lang } from '#naming';

const numbers = { ko: new Intl.NumberFormat('ko'), en: new Intl.NumberFormat('en') };
const plurals = { ko: new Intl.PluralRules('ko'), en: new Intl.PluralRules('en') };
const days = {
  ko: new Intl.DateTimeFormat('ko', { dateStyle: 'long', timeZone: 'UTC' }),
  en: new Intl.DateTimeFormat('en', { dateStyle: 'long', timeZone: 'UTC' }),
};

/** A number as the language writes it: `1,024`. */
export function formatNumber(lang: Lang, value: number): string {
  return numbers[lang].format(value);
}

/** A day given as `YYYY-MM-DD`, as the language writes it: `2026년 3월 9일`, `March 9, 2026`. Anything else is returned as it is. */
export function formatDay(lang: Lang, day: string): string {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(day) ? Date.parse(day) : Number.NaN;
  return Number.isNaN(time) ? day : days[lang].format(time);
}

/** A number followed by the form of the noun that it takes: `1 note`, `2 notes`. */
export function counted(
  lang: Lang,
  count: number,
  forms: Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>,
): string {
  return `${formatNumber(lang, count)} ${forms[plurals[lang].select(count)] ?? forms.other}`;
}
