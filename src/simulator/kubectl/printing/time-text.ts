/**
 * An instant as the API writes it, such as `2026-01-01T00:00:00Z`. The virtual clock starts where a scenario says; instant 0
 * is the beginning of 2026, so that dates look like dates.
 */
export function timeText(instant: number): string {
  const seconds = Math.floor(instant / 1000);
  const days = Math.floor(seconds / 86400);
  const rest = seconds - days * 86400;
  const { year, month, day } = civil(days + DAYS_TO_2026);
  const part = (value: number, length = 2): string => String(value).padStart(length, '0');
  const time = [Math.floor(rest / 3600), Math.floor(rest / 60) % 60, rest % 60].map((value) => part(value)).join(':');
  return `${part(year, 4)}-${part(month)}-${part(day)}T${time}Z`;
}

const DAYS = ['Thu', 'Fri', 'Sat', 'Sun', 'Mon', 'Tue', 'Wed'];
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** The same as describe writes it: `Thu, 01 Jan 2026 00:00:10 +0000` (time.RFC1123Z). */
export function longTimeText(instant: number): string {
  const [date = '', time = ''] = timeText(instant).replace('Z', '').split('T');
  const [year = '', month = '', day = ''] = date.split('-');
  const weekday = (Math.floor(instant / 86_400_000) % 7) + 7;
  return `${DAYS[weekday % 7] ?? ''}, ${day} ${MONTHS[Number(month) - 1] ?? ''} ${year} ${time} +0000`;
}

/** From 1970-01-01 to 2026-01-01. */
const DAYS_TO_2026 = 20454;

/** The date of a day counted from 1970-01-01 (Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms"). */
function civil(days: number): { readonly year: number; readonly month: number; readonly day: number } {
  const shifted = days + 719468;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  const day = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day };
}
