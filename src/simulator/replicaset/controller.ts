import { update } from '../cluster/api.ts';
import { type Cluster, type Controller, enqueue } from '../cluster/cluster.ts';
import { deletePod } from '../cluster/delete-object.ts';
import { recordEvent } from '../cluster/record-event.ts';
import { keyFor, keyOf } from '../objects/object.ts';
import { controllerOf } from '../objects/owner.ts';
import type { Pod } from '../objects/pod.ts';
import type { ReplicaSet } from '../objects/workloads.ts';
import { matchesLabels } from '../matching/label-selector.ts';
import { claimPods } from '../pods/claim.ts';
import { createPod, podFrom } from '../pods/new-pod.ts';
import { isActive, isAvailable, isEnded } from '../pods/pod-state.ts';
import type { Change } from '../store/change.ts';
import { groupOf } from '../store/grouping.ts';
import { find, objectsOf } from '../store/store.ts';
import { scaleDownOrder } from './scale-down-order.ts';

const SOURCE = 'replicaset-controller';

/** At most so many creations or deletions in one pass (BurstReplicas, pkg/controller/replicaset/replica_set.go). */
const BURST_REPLICAS = 500;

const FIRST_RETRY_SECONDS = 0.005;
const LONGEST_RETRY_SECONDS = 1000;

/** The ReplicaSet controller (syncReplicaSet, pkg/controller/replicaset/replica_set.go). */
export function replicaSetController(): Controller {
  const failures = new Map<string, number>();
  return {
    name: 'replicaset',
    keysFor,
    reconcile(cluster, key) {
      if (syncReplicaSet(cluster, key)) {
        failures.delete(key);
        return;
      }
      const count = failures.get(key) ?? 0;
      failures.set(key, count + 1);
      enqueue(cluster, 'replicaset', key, Math.min(FIRST_RETRY_SECONDS * 2 ** count, LONGEST_RETRY_SECONDS));
    },
  };
}

/** One pass; says whether all went well. */
function syncReplicaSet(cluster: Cluster, key: string): boolean {
  const set = find(cluster.store, 'ReplicaSet', key);
  if (set === undefined) return true;
  const pods = claimPods(cluster, set).filter(isActive);
  const isFine = set.metadata.deletionTimestamp !== undefined || manageReplicas(cluster, set, pods);
  updateStatus(cluster, set);
  return isFine;
}

/** manageReplicas */
function manageReplicas(cluster: Cluster, set: ReplicaSet, pods: readonly Pod[]): boolean {
  const missing = set.spec.replicas - pods.length;
  if (missing < 0) {
    const order = scaleDownOrder(pods, siblingsOnNode(cluster, set), cluster.now);
    for (const pod of order.slice(0, Math.min(-missing, BURST_REPLICAS))) {
      deletePod(cluster, pod, undefined, 'scaled-down');
      const message = `Deleted pod: ${pod.metadata.name}`;
      recordEvent(cluster, set, { type: 'Normal', reason: 'SuccessfulDelete', message, source: SOURCE });
    }
    return true;
  }
  const limit = Math.min(missing, BURST_REPLICAS);
  for (let made = 0, size = 1; made < limit; size *= 2) {
    let isFine = true;
    for (const end = Math.min(made + size, limit); made < end; made++) {
      isFine = createPod(cluster, podFrom(cluster, set.spec.template, set), set, SOURCE) && isFine;
    }
    if (!isFine) return false;
  }
  return true;
}

/**
 * How many active pods of the same owner's ReplicaSets share a node (getPodsRankedByRelatedPodsOnSameNode,
 * getIndirectlyRelatedPods).
 */
function siblingsOnNode(cluster: Cluster, set: ReplicaSet): (pod: Pod) => number {
  const owner = controllerOf(set)?.uid;
  const related = owner === undefined ? [set] : [...groupOf(cluster.store.dependents, owner)];
  const counts = new Map<string, number>();
  for (const { metadata } of related) {
    for (const pod of groupOf(cluster.store.podsByController, metadata.uid)) {
      const node = pod.spec.nodeName ?? '';
      if (isActive(pod)) counts.set(node, (counts.get(node) ?? 0) + 1);
    }
  }
  return (pod) => counts.get(pod.spec.nodeName ?? '') ?? 0;
}

/** calculateStatus and updateReplicaSetStatus */
function updateStatus(cluster: Cluster, set: ReplicaSet): void {
  const minReadySeconds = set.spec.minReadySeconds ?? 0;
  // Only active pods count, so a terminating one no longer does (FilterActivePods).
  const pods = [...groupOf(cluster.store.podsByController, set.metadata.uid)].filter(isActive);
  const ready = pods.filter(({ status }) => status.ready).length;
  const available = pods.filter((pod) => isAvailable(pod, minReadySeconds, cluster.now)).length;
  update(cluster, {
    ...set,
    status: {
      replicas: pods.length,
      readyReplicas: ready,
      availableReplicas: available,
      observedGeneration: set.metadata.generation,
    },
  });
  if (minReadySeconds > 0 && ready !== available) enqueue(cluster, 'replicaset', keyOf(set), minReadySeconds, true);
}

function* keysFor(cluster: Cluster, { before, after }: Change): Iterable<string> {
  const subject = after ?? before;
  if (subject?.kind === 'ReplicaSet') yield keyOf(subject);
  if (subject?.kind !== 'Pod') return;
  for (const pod of [before, after]) {
    if (pod?.kind !== 'Pod') continue;
    const owner = controllerOf(pod);
    if (owner?.kind === 'ReplicaSet') yield keyFor(pod.metadata.namespace, owner.name);
    if (owner !== undefined || isEnded(pod)) continue;
    for (const [key, set] of objectsOf(cluster.store, 'ReplicaSet')) {
      const { namespace, labels } = pod.metadata;
      if (set.metadata.namespace === namespace && matchesLabels(set.spec.selector, labels)) yield key;
    }
  }
}
