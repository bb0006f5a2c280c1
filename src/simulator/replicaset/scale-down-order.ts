import type { Instant } from '../objects/metadata.ts';
import type { Pod } from '../objects/pod.ts';
import { isBound } from '../pods/pod-state.ts';

const PHASES: Readonly<Record<string, number>> = { Pending: 0, Unknown: 1, Running: 2 };

/** Annotation that makes a pod cheaper or dearer to delete (PodDeletionCost). */
const DELETION_COST = 'controller.kubernetes.io/pod-deletion-cost';

/**
 * The pods of a ReplicaSet in the order in which scaling down takes them (ActivePodsWithRanks.Less,
 * pkg/controller/controller_utils.go). `rankOf` says how many pods of the same owner share the pod's node.
 */
export function scaleDownOrder(pods: readonly Pod[], rankOf: (pod: Pod) => number, now: Instant): Pod[] {
  return pods.toSorted(
    (a, b) =>
      Number(isBound(a)) - Number(isBound(b)) ||
      (PHASES[a.status.phase] ?? 0) - (PHASES[b.status.phase] ?? 0) ||
      Number(a.status.ready) - Number(b.status.ready) ||
      deletionCost(a) - deletionCost(b) ||
      rankOf(b) - rankOf(a) ||
      byReadyTime(a, b, now) ||
      b.status.container.restarts - a.status.container.restarts ||
      byTime(a.metadata.creationTimestamp, b.metadata.creationTimestamp, now) ||
      (a.metadata.uid < b.metadata.uid ? -1 : a.metadata.uid > b.metadata.uid ? 1 : 0),
  );
}

function byReadyTime(a: Pod, b: Pod, now: Instant): number {
  return a.status.ready && b.status.ready ? byTime(a.status.readyChangedAt, b.status.readyChangedAt, now) : 0;
}

/** The later one first; ages within the same power of two seconds count as equal (LogarithmicScaleDown). */
function byTime(a: Instant, b: Instant, now: Instant): number {
  const bucket = (since: Instant): number => {
    const age = now - since;
    return age <= 0 ? -1 : Math.floor(Math.log2(age * 1e6));
  };
  return bucket(a) - bucket(b);
}

function deletionCost({ metadata }: Pod): number {
  const text = metadata.annotations[DELETION_COST];
  return text !== undefined && /^(?:0|-?[1-9]\d*)$/.test(text) ? Number(text) : 0;
}
