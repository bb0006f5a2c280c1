import type { DeletionCause } from '../cluster/decisions.ts';
import type { Pod } from '../objects/pod.ts';

/** What a pass wants done. */
export interface Plan {
  readonly nodes: string[];
  readonly remove: Removal[];
}

/** A pod that must go, and why. */
export interface Removal {
  readonly pod: Pod;
  readonly because: DeletionCause;
}

/** Pods that must go for one cause. */
export function removals(pods: readonly Pod[], because: DeletionCause): Removal[] {
  return pods.map((pod) => ({ pod, because }));
}
