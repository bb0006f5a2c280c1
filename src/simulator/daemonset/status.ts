import { update } from '../cluster/api.ts';
import { type Cluster, enqueue } from '../cluster/cluster.ts';
import type { Node } from '../objects/node.ts';
import type { DaemonSet, DaemonSetStatus } from '../objects/workloads.ts';
import { isAvailable } from '../pods/pod-state.ts';
import { keyOf } from '../objects/object.ts';
import { daemonPodsByNode, firstOf } from './daemon-pods.ts';
import { placementOn } from './placed-by-controller.ts';
import { isUpdated } from './revision-hash.ts';

/** Status of a set that no controller has seen. */
export const NO_STATUS: DaemonSetStatus = {
  desiredNumberScheduled: 0,
  currentNumberScheduled: 0,
  numberReady: 0,
  updatedNumberScheduled: 0,
  numberAvailable: 0,
  numberUnavailable: 0,
  numberMisscheduled: 0,
  observedGeneration: 0,
};

/**
 * Counts and writes the status. Ready, available and updated are those of the first pod of a node alone: during a surge
 * that is the old one (updateDaemonSetStatus, pkg/controller/daemon/daemon_controller.go).
 */
export function updateStatus(
  cluster: Cluster,
  set: DaemonSet,
  nodes: ReadonlyMap<string, Node>,
  hash: string,
  isWholePass: boolean,
): void {
  const podsByNode = daemonPodsByNode(cluster, set);
  const minReadySeconds = set.spec.minReadySeconds ?? 0;
  let [desired, current, ready, available, updated, misscheduled] = [0, 0, 0, 0, 0, 0];
  for (const node of nodes.values()) {
    const pods = podsByNode.get(node.metadata.name);
    if (!placementOn(cluster, set, node).shouldRun) {
      if (pods !== undefined) misscheduled++;
      continue;
    }
    desired++;
    const first = pods === undefined ? undefined : pods.length === 1 ? pods[0] : firstOf(pods)[0];
    if (first === undefined) continue;
    current++;
    if (first.status.ready) ready++;
    if (isAvailable(first, minReadySeconds, cluster.now)) available++;
    if (isUpdated(first, set, hash)) updated++;
  }
  const status: DaemonSetStatus = {
    desiredNumberScheduled: desired,
    currentNumberScheduled: current,
    numberReady: ready,
    updatedNumberScheduled: updated,
    numberAvailable: available,
    numberUnavailable: desired - available,
    numberMisscheduled: misscheduled,
    observedGeneration: isWholePass ? set.metadata.generation : set.status.observedGeneration,
  };
  update(cluster, { ...set, status });
  // A clock that lags must not leave pods waiting: upstream looks again after minReadySeconds.
  if (minReadySeconds > 0 && ready !== available) {
    enqueue(cluster, 'daemonset', keyOf(set), minReadySeconds, true);
  }
}
