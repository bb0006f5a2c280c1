const DAY = /^(?<year>\d{4})(?<separator>[-/.]|\. )(?<month>\d{1,2})\k<separator>(?<day>\d{1,2})\.?(?:[T\s].{0,60})?$/i;
const COMPACT = /^(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})$/;

/**
 * The day that a text names, as `YYYY-MM-DD`: `2023-01-08`, `2023/1/8`, `2023. 1. 8.`, `20230108`, each with a time after
 * it or without. The day is the one written: no time zone moves it. `undefined` where the calendar has no such day.
 */
export function dayOf(text: string): string | undefined {
  const written = text.trim();
  const found = (DAY.exec(written) ?? COMPACT.exec(written))?.groups;
  if (found === undefined) return undefined;
  const { year = '', month = '', day = '' } = found;
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const date = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso) ? iso : undefined;
}
