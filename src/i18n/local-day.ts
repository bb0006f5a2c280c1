/** The day of a moment on this machine, as `YYYY-MM-DD`. */
export function localDay(moment: Date): string {
  const pad = (part: number): string => String(part).padStart(2, '0');
  return `${moment.getFullYear()}-${pad(moment.getMonth() + 1)}-${pad(moment.getDate())}`;
}
