import type { Cluster } from '../cluster/cluster.ts';
import { recordEvent } from '../cluster/record-event.ts';
import type { Node } from '../objects/node.ts';
import type { Pod } from '../objects/pod.ts';
import type { DaemonSet } from '../objects/workloads.ts';
import { isAvailable, isBound, isTerminating } from '../pods/pod-state.ts';
import { type PodsByNode, firstOf } from './daemon-pods.ts';
import { placementOn } from './placed-by-controller.ts';
import { type Plan, removals } from './plan.ts';
import { REVISION_HASH } from './revision-hash.ts';
import { SOURCE } from './sync-nodes.ts';
import { allowsSurge } from './update-budget.ts';

/** Asks whether a failed pod of a node may be deleted now, and counts the deletion if so. */
export type FailedPodGate = (node: string) => boolean;

/**
 * Which nodes need a pod and which pods must go (manage, pkg/controller/daemon/daemon_controller.go). Nodes come in the
 * order of the store; upstream promises none.
 */
export function manage(
  cluster: Cluster,
  set: DaemonSet,
  nodes: ReadonlyMap<string, Node>,
  podsByNode: PodsByNode,
  hash: string,
  mayDeleteFailed: FailedPodGate,
): Plan {
  const plan: Plan = { nodes: [], remove: [] };
  for (const node of nodes.values()) {
    const { name } = node.metadata;
    const pods = podsByNode.get(name);
    const { shouldRun, shouldContinueRunning, mayCreate, refusal } = placementOn(cluster, set, node);
    if (shouldRun && !mayCreate) {
      // Up to 1.11: what is there stays as it is until there is room again.
      const message = `failed to place pod on "${name}": ${refusal}`;
      recordEvent(cluster, set, { type: 'Warning', reason: 'FailedPlacement', message, source: SOURCE });
    } else if (pods === undefined) {
      if (shouldRun) plan.nodes.push(name);
    } else if (shouldContinueRunning) {
      keepOne(
        cluster,
        set,
        { name, shouldRun, hash },
        runningOf(cluster, set, name, pods, mayDeleteFailed, plan),
        plan,
      );
    } else {
      plan.remove.push(
        ...removals(
          pods.filter((pod) => !isTerminating(pod)),
          'node-ruled-out',
        ),
      );
    }
  }
  for (const [name, pods] of podsByNode)
    if (!nodes.has(name))
      plan.remove.push(
        ...removals(
          pods.filter((pod) => !isBound(pod)),
          'node-vanished',
        ),
      );
  return plan;
}

/** The pods of a node that live; those that have ended are marked for deletion, failed ones not too often. */
function runningOf(
  cluster: Cluster,
  set: DaemonSet,
  node: string,
  pods: readonly Pod[],
  mayDeleteFailed: FailedPodGate,
  plan: Plan,
): Pod[] {
  const running: Pod[] = [];
  for (const pod of pods) {
    if (isTerminating(pod)) continue;
    const named = `${pod.metadata.namespace}/${pod.metadata.name} on node ${node}`;
    if (pod.status.phase === 'Failed') {
      if (!mayDeleteFailed(node)) continue;
      const message = `Found failed daemon pod ${named}, will try to kill it`;
      recordEvent(cluster, set, { type: 'Warning', reason: 'FailedDaemonPod', message, source: SOURCE });
      plan.remove.push({ pod, because: 'failed' });
    } else if (pod.status.phase === 'Succeeded') {
      const message = `Found succeeded daemon pod ${named}, will try to delete it`;
      recordEvent(cluster, set, { type: 'Normal', reason: 'SucceededDaemonPod', message, source: SOURCE });
      plan.remove.push({ pod, because: 'succeeded' });
    } else running.push(pod);
  }
  return running;
}

/** Removes what is too much on a node that may keep its pod (podsShouldBeOnNode). */
function keepOne(
  cluster: Cluster,
  set: DaemonSet,
  { name, shouldRun, hash }: { readonly name: string; readonly shouldRun: boolean; readonly hash: string },
  running: readonly Pod[],
  plan: Plan,
): void {
  if (!allowsSurge(set)) {
    if (running.length > 1) plan.remove.push(...removals(firstOf(running).slice(1), 'duplicate'));
    return;
  }
  if (running.length === 0) {
    if (shouldRun) plan.nodes.push(name);
    return;
  }
  if (running.length === 1) return;
  const sorted = firstOf(running);
  const isNew = (pod: Pod): boolean => pod.metadata.labels[REVISION_HASH] === hash;
  const oldestNew = sorted.find(isNew);
  const oldestOld = sorted.find((pod) => !isNew(pod));
  plan.remove.push(
    ...removals(
      sorted.filter((pod) => pod !== oldestNew && pod !== oldestOld),
      'duplicate',
    ),
  );
  if (oldestNew === undefined || oldestOld === undefined) return;
  if (!oldestOld.status.ready || isAvailable(oldestNew, set.spec.minReadySeconds ?? 0, cluster.now)) {
    plan.remove.push({ pod: oldestOld, because: 'surge-over' });
  }
}
