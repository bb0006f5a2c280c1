import { dayOf } from '../frontmatter/day-of.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * The day in a date as Notion writes it, as `YYYY-MM-DD`: `January 8, 2023 10:03 PM`, `8 January 2023`, `2023년 1월 8일 오후
 * 10:03`, `2023/01/08`; of a stretch of days the first.
 */
export function notionDay(text: string): string | undefined {
  const first = text.split('→', 1)[0]?.trim().replace(/^@/, '') ?? '';
  const korean = /^(?<year>\d{4})년 ?(?<month>\d{1,2})월 ?(?<day>\d{1,2})일/.exec(first)?.groups;
  const english =
    /^(?<name>[a-z]{3})[a-z]{0,6}\.? (?<day>\d{1,2}),? (?<year>\d{4})/i.exec(first)?.groups ??
    /^(?<day>\d{1,2}) (?<name>[a-z]{3})[a-z]{0,6}\.?,? (?<year>\d{4})/i.exec(first)?.groups;
  if (korean !== undefined) return dayOf(`${korean['year']}-${korean['month']}-${korean['day']}`);
  if (english === undefined) return dayOf(first);
  const month = MONTHS.indexOf((english['name'] ?? '').toLowerCase()) + 1;
  return dayOf(`${english['year']}-${month}-${english['day']}`);
}
