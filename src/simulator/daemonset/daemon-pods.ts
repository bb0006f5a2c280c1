import type { Cluster } from '../cluster/cluster.ts';
import type { Pod } from '../objects/pod.ts';
import { targetNodeOf } from '../objects/target-node.ts';
import type { DaemonSet } from '../objects/workloads.ts';
import { claimPods } from '../pods/claim.ts';
import { isBound, isEnded, isTerminating } from '../pods/pod-state.ts';

/** The pods of a DaemonSet by their node, bound or meant. A node without any has no entry. */
export type PodsByNode = Map<string, Pod[]>;

/**
 * Which pods of a set are where. One that has ended and is being deleted no longer counts; one that is only being deleted
 * does (getNodesToDaemonPods, pkg/controller/daemon/daemon_controller.go).
 */
export function daemonPodsByNode(cluster: Cluster, set: DaemonSet): PodsByNode {
  const byNode: PodsByNode = new Map();
  for (const pod of claimPods(cluster, set)) {
    if (isEnded(pod) && isTerminating(pod)) continue;
    const node = targetNodeOf(pod);
    const there = byNode.get(node);
    if (there === undefined) byNode.set(node, [pod]);
    else there.push(pod);
  }
  return byNode;
}

/** Bound pods first, then the oldest, then by name (podByCreationTimestampAndPhase.Less). */
export function firstOf(pods: readonly Pod[]): Pod[] {
  return pods.toSorted(
    (a, b) =>
      Number(isBound(b)) - Number(isBound(a)) ||
      a.metadata.creationTimestamp - b.metadata.creationTimestamp ||
      (a.metadata.name < b.metadata.name ? -1 : 1),
  );
}
