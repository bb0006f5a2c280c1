/** What Go says of a text that should be a time in RFC 3339; `undefined` where it is one. */
export function timeFault(text: string): string | undefined {
  const [, year = '', month = '', day = ''] =
    /^(\d{4})-(\d\d)-(\d\d)T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:[.,]\d+)?(?:Z|[-+]\d\d:\d\d)$/.exec(text) ?? [];
  if (year === '') return `parsing time "${text}" as "${LAYOUT}": cannot parse "${text}" as "2006"`;
  const isReal = Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= daysOf(year, month);
  return isReal ? undefined : `parsing time "${text}": day out of range`;
}

const LAYOUT = '2006-01-02T15:04:05Z07:00';

function daysOf(year: string, month: string): number {
  return new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
}
