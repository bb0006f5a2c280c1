/** Thousandths of a CPU as the API writes them: `4`, `250m` (resource.Quantity, DecimalSI). */
export function cpuText(thousandths: number): string {
  return thousandths % 1000 === 0 ? String(thousandths / 1000) : `${String(thousandths)}m`;
}

const UNITS = ['', 'Ki', 'Mi', 'Gi', 'Ti', 'Pi'];

/** Bytes in the largest unit that says them exactly: `8Gi`, `200Mi` (resource.Quantity, BinarySI). */
export function bytesText(bytes: number): string {
  let [value, unit] = [bytes, 0];
  while (value !== 0 && value % 1024 === 0 && unit < UNITS.length - 1) [value, unit] = [value / 1024, unit + 1];
  return `${String(value)}${UNITS[unit] ?? ''}`;
}
