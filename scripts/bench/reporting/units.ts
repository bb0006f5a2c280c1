/** Seconds for people: `0.42 s`, `4.2 s`, `58 s`. */
export function seconds(value: number): string {
  return `${value.toFixed(value < 1 ? 2 : value < 20 ? 1 : 0)} s`;
}

/** Milliseconds for people: `0.42 ms`, `4.2 ms`, `58 ms`. */
export function milliseconds(value: number): string {
  return `${value.toFixed(value < 1 ? 2 : value < 20 ? 1 : 0)} ms`;
}

/** Bytes for people, in thousands: `26 KB`, `135 MB`, `1.2 GB`. */
export function bytes(value: number): string {
  if (value < 1e6) return `${(value / 1e3).toFixed(value < 1e4 ? 1 : 0)} KB`;
  if (value < 1e9) return `${(value / 1e6).toFixed(value < 1e7 ? 1 : 0)} MB`;
  return `${(value / 1e9).toFixed(1)} GB`;
}

/** How many times as much one is as the other: `×0.42`. */
export function ratio(value: number, base: number): string {
  return `×${(value / base).toFixed(value / base < 10 ? 2 : 0)}`;
}

/** A whole number with its thousands set apart: `5,000`. */
export function count(value: number): string {
  return value.toLocaleString('en-US');
}
