import type { IntOrPercent } from '../objects/workloads.ts';

/** A count or a share of a total (GetScaledValueFromIntOrPercent). */
export function scaled(value: IntOrPercent, total: number, round: (value: number) => number): number {
  return typeof value === 'number' ? value : round((Number.parseInt(value, 10) * total) / 100);
}
