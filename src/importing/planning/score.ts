import type { Diagnostic } from '#diagnostics';
import type { Change } from '#markdown';

/** What each thing costs of the 100 points. */
export const COSTS = { change: 1, loss: 5, warning: 5, error: 10 } as const;

/**
 * How well a note came over, 0 to 100: each kind of change costs 1 point, whatever its number; each loss and each warning 5,
 * each error 10.
 */
export function scoreOf(changes: readonly Change[], faults: readonly Diagnostic[]): number {
  const kinds = new Set(changes.filter(({ kind }) => kind === 'changed').map(({ what }) => what)).size;
  const losses = changes.filter(({ kind }) => kind === 'lost').length;
  const count = (severity: Diagnostic['severity']): number =>
    faults.filter((fault) => fault.severity === severity).length;
  const cost =
    kinds * COSTS.change + losses * COSTS.loss + count('warning') * COSTS.warning + count('error') * COSTS.error;
  return Math.max(0, 100 - cost);
}
