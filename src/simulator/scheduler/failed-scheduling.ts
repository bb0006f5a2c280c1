import type { Refusal } from './filters.ts';

const OTHER_NODE: Refusal = { reasons: ["node(s) didn't satisfy plugin(s) [NodeAffinity]"], isResolvable: false };

/** What the filters said: of `total` nodes these refusals, the others were ruled out by a pinned node name. */
export interface Outcome {
  readonly total: number;
  readonly refusals: readonly Refusal[];
}

/**
 * The text of FailedScheduling (FitError.Error, pkg/scheduler/framework/types.go, and the preemption's own; since 1.34
 * that of dynamic resources stands before it). Preemption is not modelled: all pods have the same priority, so where room
 * could be made there are no victims.
 */
export function failedSchedulingText({ total, refusals }: Outcome, minor: number): string {
  if (total === 0) return 'no nodes available to schedule pods';
  const others = Array.from({ length: total - refusals.length }, () => OTHER_NODE);
  const all = [...refusals, ...others];
  const nodes = `0/${String(total)} nodes are available: `;
  const preemption = counted(
    all.map(({ isResolvable }) =>
      isResolvable ? 'No preemption victims found for incoming pod' : 'Preemption is not helpful for scheduling',
    ),
  );
  const claims = minor >= 34 ? 'no new claims to deallocate, ' : '';
  const reasons = counted(all.flatMap(({ reasons }) => reasons));
  return `${nodes}${reasons}. ${claims}preemption: ${nodes}${preemption}.`;
}

/** `count reason`, sorted as text. */
function counted(reasons: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const reason of reasons) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  return [...counts]
    .map(([reason, count]) => `${String(count)} ${reason}`)
    .sort()
    .join(', ');
}
