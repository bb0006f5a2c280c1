const UNITS: Readonly<Record<string, number>> = { ns: 1e-9, us: 1e-6, µs: 1e-6, ms: 0.001, s: 1, m: 60, h: 3600 };

/** Whether a text is a span such as `90s`, `1m30s`, `1.5h` or `0` (time.ParseDuration). */
export function isTimeSpan(text: string): boolean {
  return /^[-+]?(?:0|(?:(?:\d+\.?\d*|\.\d+)(?:ns|us|µs|ms|s|m|h))+)$/.test(text);
}

/** Seconds of a span. */
export function secondsOf(text: string): number {
  const sign = text.startsWith('-') ? -1 : 1;
  const parts = [...text.matchAll(/([\d.]+)(ns|us|µs|ms|s|m|h)?/g)];
  return sign * parts.reduce((sum, [, number, unit]) => sum + Number(number) * (UNITS[unit ?? 's'] ?? 1), 0);
}

/** A span of whole seconds as Go prints it: `1m30s` (time.Duration.String). */
export function spanText(seconds: number): string {
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  const rest = `${String(seconds % 60)}s`;
  if (hours > 0) return `${String(hours)}h${String(minutes)}m${rest}`;
  return minutes > 0 ? `${String(minutes)}m${rest}` : rest;
}
