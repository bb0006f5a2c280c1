import type { Instant } from '../objects/metadata.ts';

/** Why a pod was deleted. */
export type DeletionCause =
  /** Someone asked for it: `kubectl delete`, an eviction by `kubectl drain`, a button. */
  | 'requested'
  /** The node's labels or NoExecute taints rule the set out. */
  | 'node-ruled-out'
  | 'failed'
  | 'succeeded'
  /** One too many on its node. */
  | 'duplicate'
  /** Its successor on the node is available, or it was not ready itself. */
  | 'surge-over'
  /** An old template: taken out of the budget. */
  | 'outdated'
  /** An old template, and not available anyhow: no budget is asked. */
  | 'outdated-broken'
  /** It waited for a node that is no more. */
  | 'node-vanished'
  /** It was bound to a node that is no more. */
  | 'node-forgotten'
  | 'scaled-down'
  | 'owner-gone'
  | 'taint';

/** When and why a pod was first asked to go. */
export interface Deletion {
  readonly at: Instant;
  readonly pod: string;
  readonly node: string;
  readonly because: DeletionCause;
}

/** What a controller did in one pass over a workload: kept, so that it can be told later. */
export interface Decision {
  readonly at: Instant;
  /** `kind/namespace/name` of the workload. */
  readonly of: string;
  readonly createdOn: readonly string[];
  readonly deleted: readonly Deletion[];
}
