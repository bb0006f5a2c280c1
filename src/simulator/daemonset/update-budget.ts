import { scaled } from '../cluster/int-or-percent.ts';
import type { DaemonSet } from '../objects/workloads.ts';

/** How many pods an update may take away or put on top. */
export interface Budget {
  readonly maxUnavailable: number;
  readonly maxSurge: number;
}

/**
 * The budget of a rolling update: numbers as they are, shares of the desired pods rounded up; if both are nothing, one
 * may be unavailable (UnavailableCount and SurgeCount, daemon/util/daemonset_util.go; updatedDesiredNodeCounts, update.go).
 */
export function updateBudget({ spec: { updateStrategy } }: DaemonSet, desired: number): Budget {
  if (updateStrategy.type !== 'RollingUpdate' || updateStrategy.rollingUpdate === undefined) {
    return { maxUnavailable: 0, maxSurge: 0 };
  }
  const { maxUnavailable = 1, maxSurge = 0 } = updateStrategy.rollingUpdate;
  const surge = scaled(maxSurge, desired, Math.ceil);
  const unavailable = scaled(maxUnavailable, desired, Math.ceil);
  return { maxSurge: surge, maxUnavailable: desired > 0 && surge === 0 && unavailable === 0 ? 1 : unavailable };
}

/** Whether new pods may stand beside old ones: the strategy says so, whatever number of pods there is (AllowsSurge). */
export function allowsSurge({ spec: { updateStrategy } }: DaemonSet): boolean {
  // A share of any size, 0 % aside, is more than nothing of 100.
  const { maxSurge = 0 } = updateStrategy.rollingUpdate ?? {};
  return updateStrategy.type === 'RollingUpdate' && scaled(maxSurge, 100, Math.ceil) > 0;
}
