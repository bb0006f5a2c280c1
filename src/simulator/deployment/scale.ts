import { update } from '../cluster/api.ts';
import type { Cluster } from '../cluster/cluster.ts';
import { recordEvent } from '../cluster/record-event.ts';
import { keyOf } from '../objects/object.ts';
import type { Deployment, ReplicaSet } from '../objects/workloads.ts';
import { find } from '../store/store.ts';
import { budgetOf } from './deployment-budget.ts';
import { MAX_REPLICAS } from './replica-sets.ts';

/** Sets the replicas of a ReplicaSet and says so; whether that changed anything (scaleReplicaSet, sync.go). */
export function scaleReplicaSet(
  cluster: Cluster,
  deployment: Deployment,
  given: ReplicaSet,
  replicas: number,
): boolean {
  const set = find(cluster.store, 'ReplicaSet', keyOf(given));
  if (set === undefined) return false;
  const before = set.spec.replicas;
  if (before === replicas) return false;
  update(cluster, { ...set, spec: { ...set.spec, replicas } });
  const verb = before < replicas ? 'up' : 'down';
  sayScaled(cluster, deployment, set, verb, before, replicas);
  return true;
}

/** The event of a scaling; the number before is told since 1.27. */
export function sayScaled(
  cluster: Cluster,
  deployment: Deployment,
  set: ReplicaSet,
  verb: 'up' | 'down',
  before: number,
  replicas: number,
): void {
  const from = cluster.settings.minor >= 27 ? `from ${String(before)} ` : '';
  const message = `Scaled ${verb} replica set ${set.metadata.name} ${from}to ${String(replicas)}`;
  recordEvent(cluster, deployment, {
    type: 'Normal',
    reason: 'ScalingReplicaSet',
    message,
    source: 'deployment-controller',
  });
}

/**
 * Spreads a change of the Deployment's size over its ReplicaSets in proportion, while a rollout is under way (scale,
 * pkg/controller/deployment/sync.go). With only one active set, that one takes all.
 */
export function scaleProportionally(
  cluster: Cluster,
  deployment: Deployment,
  newSet: ReplicaSet | undefined,
  old: readonly ReplicaSet[],
): void {
  const all = newSet === undefined ? [...old] : [...old, newSet];
  const active = all.filter(({ spec }) => spec.replicas > 0);
  const { replicas } = deployment.spec;
  if (active.length <= 1) {
    const only = active[0] ?? newSet;
    if (only !== undefined) scaleReplicaSet(cluster, deployment, only, replicas);
    return;
  }
  if (deployment.spec.strategy.type !== 'RollingUpdate') return;
  const total = active.reduce((sum, { spec }) => sum + spec.replicas, 0);
  const allowed = replicas > 0 ? replicas + budgetOf(deployment).surge : 0;
  const toAdd = allowed - total;
  let added = 0;
  const ordered = active.toSorted((a, b) =>
    toAdd > 0
      ? b.spec.replicas - a.spec.replicas || b.metadata.creationTimestamp - a.metadata.creationTimestamp
      : b.spec.replicas - a.spec.replicas || a.metadata.creationTimestamp - b.metadata.creationTimestamp,
  );
  const sizes = ordered.map((set) => {
    // The size that the share is taken of is the one that the set was last told (getReplicaSetFraction).
    const known = Number(set.metadata.annotations[MAX_REPLICAS] ?? deployment.status.replicas);
    const wished = Math.round((set.spec.replicas * allowed) / (known > 0 ? known : total)) - set.spec.replicas;
    const rest = toAdd - added;
    const share = toAdd > 0 ? Math.min(wished, rest) : Math.max(wished, rest);
    added += toAdd === 0 ? 0 : share;
    return set.spec.replicas + (toAdd === 0 ? 0 : share);
  });
  ordered.forEach((set, index) => {
    const leftover = index === 0 ? toAdd - added : 0;
    scaleReplicaSet(cluster, deployment, set, Math.max(0, (sizes[index] ?? 0) + leftover));
  });
}
