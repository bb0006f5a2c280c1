import type { Cluster } from '../cluster/cluster.ts';
import { keyOf } from '../objects/object.ts';
import type { Deployment, ReplicaSet } from '../objects/workloads.ts';
import { isEnded } from '../pods/pod-state.ts';
import { groupOf } from '../store/grouping.ts';
import { erase, find } from '../store/store.ts';
import { budgetOf } from './deployment-budget.ts';
import { newReplicaCount, newReplicaSet, revisionOf } from './replica-sets.ts';
import { scaleReplicaSet } from './scale.ts';

/** One step of a rolling update; it ends with the first scaling (rolloutRolling, pkg/controller/deployment/rolling.go). */
export function rollOut(cluster: Cluster, deployment: Deployment, sets: readonly ReplicaSet[]): void {
  const newSet = newReplicaSet(cluster, deployment, sets, true);
  if (newSet === undefined) return;
  const old = oldOf(sets, newSet);
  if (reconcileNew(cluster, deployment, newSet, [...old, newSet])) return;
  reconcileOld(cluster, deployment, newSet, old);
}

/** The sets that are not the new one. */
function oldOf(sets: readonly ReplicaSet[], newSet: ReplicaSet): ReplicaSet[] {
  return sets.filter(({ metadata }) => metadata.uid !== newSet.metadata.uid);
}

function reconcileNew(cluster: Cluster, deployment: Deployment, set: ReplicaSet, all: readonly ReplicaSet[]): boolean {
  const { replicas } = deployment.spec;
  if (set.spec.replicas === replicas) return false;
  if (set.spec.replicas > replicas) return scaleReplicaSet(cluster, deployment, set, replicas);
  return scaleReplicaSet(cluster, deployment, set, newReplicaCount(deployment, all, set.spec.replicas));
}

/** reconcileOldReplicaSets: first what is not healthy, then as much as keeps the least number available. */
function reconcileOld(
  cluster: Cluster,
  deployment: Deployment,
  newSet: ReplicaSet,
  old: readonly ReplicaSet[],
): boolean {
  const oldTotal = sum(old);
  if (oldTotal === 0) return false;
  const least = deployment.spec.replicas - budgetOf(deployment).unavailable;
  const newUnavailable = newSet.spec.replicas - newSet.status.availableReplicas;
  const most = oldTotal + newSet.spec.replicas - least - newUnavailable;
  if (most <= 0) return false;
  const cleaned = cleanupUnhealthy(cluster, deployment, old, most);
  const now = old.map((set) => find(cluster.store, 'ReplicaSet', keyOf(set)) ?? set);
  const available = [...now, newSet].reduce((total, { status }) => total + status.availableReplicas, 0);
  let left = available - least;
  let scaledDown = 0;
  if (left > 0) {
    for (const set of byAge(now)) {
      if (left <= 0) break;
      if (set.spec.replicas === 0) continue;
      const count = Math.min(set.spec.replicas, left);
      scaleReplicaSet(cluster, deployment, set, set.spec.replicas - count);
      left -= count;
      scaledDown += count;
    }
  }
  return cleaned + scaledDown > 0;
}

function cleanupUnhealthy(cluster: Cluster, deployment: Deployment, old: readonly ReplicaSet[], most: number): number {
  let cleaned = 0;
  for (const set of byAge(old)) {
    if (cleaned >= most) break;
    const unhealthy = set.spec.replicas - set.status.availableReplicas;
    if (set.spec.replicas === 0 || unhealthy <= 0) continue;
    const count = Math.min(most - cleaned, unhealthy);
    scaleReplicaSet(cluster, deployment, set, set.spec.replicas - count);
    cleaned += count;
  }
  return cleaned;
}

/** Takes everything old down before anything new is made (rolloutRecreate, pkg/controller/deployment/recreate.go). */
export function recreate(cluster: Cluster, deployment: Deployment, sets: readonly ReplicaSet[]): void {
  const present = newReplicaSet(cluster, deployment, sets, false);
  const old = sets.filter(({ metadata }) => metadata.uid !== present?.metadata.uid);
  let hasScaled = false;
  for (const set of old)
    if (set.spec.replicas > 0) hasScaled = scaleReplicaSet(cluster, deployment, set, 0) || hasScaled;
  if (hasScaled) return;
  // A terminating pod still holds the place of its successor (oldPodsRunning).
  for (const { metadata } of old) {
    for (const pod of groupOf(cluster.store.podsByController, metadata.uid)) if (!isEnded(pod)) return;
  }
  const newSet = present ?? newReplicaSet(cluster, deployment, sets, true);
  if (newSet !== undefined) scaleReplicaSet(cluster, deployment, newSet, deployment.spec.replicas);
}

/** Deletes the oldest empty ReplicaSets above the limit (cleanupDeployment, sync.go). */
export function cleanupReplicaSets(cluster: Cluster, deployment: Deployment, old: readonly ReplicaSet[]): void {
  const known = old.map((set) => find(cluster.store, 'ReplicaSet', keyOf(set))).filter((set) => set !== undefined);
  const tooMany = known.length - deployment.spec.revisionHistoryLimit;
  for (const set of known.toSorted((a, b) => revisionOf(a) - revisionOf(b)).slice(0, Math.max(0, tooMany))) {
    if (set.status.replicas !== 0 || set.spec.replicas !== 0 || set.metadata.generation > set.status.observedGeneration)
      continue;
    erase(cluster.store, cluster.now, set);
  }
}

function sum(sets: readonly ReplicaSet[]): number {
  return sets.reduce((total, { spec }) => total + spec.replicas, 0);
}

function byAge(sets: readonly ReplicaSet[]): ReplicaSet[] {
  return sets.toSorted(
    (a, b) =>
      a.metadata.creationTimestamp - b.metadata.creationTimestamp || (a.metadata.name < b.metadata.name ? -1 : 1),
  );
}
