import { update } from '../cluster/api.ts';
import type { Cluster, Controller } from '../cluster/cluster.ts';
import { keyFor, keyOf } from '../objects/object.ts';
import { controllerOf } from '../objects/owner.ts';
import type { Deployment, DeploymentCondition, ReplicaSet } from '../objects/workloads.ts';
import { matchesLabels } from '../matching/label-selector.ts';
import type { Change } from '../store/change.ts';
import { find, objectsOf } from '../store/store.ts';
import { budgetOf } from './deployment-budget.ts';
import {
  DESIRED_REPLICAS,
  claimReplicaSets,
  findNewReplicaSet,
  newReplicaSet,
  sizeAnnotations,
} from './replica-sets.ts';
import { cleanupReplicaSets, recreate, rollOut } from './rollout.ts';
import { sayScaled, scaleProportionally } from './scale.ts';

/** The Deployment controller (syncDeployment, pkg/controller/deployment/deployment_controller.go). */
export function deploymentController(): Controller {
  return { name: 'deployment', keysFor, reconcile: syncDeployment };
}

function syncDeployment(cluster: Cluster, key: string): void {
  const deployment = find(cluster.store, 'Deployment', key);
  if (deployment === undefined) return;
  const sets = claimReplicaSets(cluster, deployment);
  if (deployment.metadata.deletionTimestamp === undefined) {
    const before = findNewReplicaSet(deployment, sets);
    if (deployment.spec.paused === true || isScaling(deployment, sets)) {
      const newSet = newReplicaSet(cluster, deployment, sets, false);
      const old = sets.filter(({ metadata }) => metadata.uid !== newSet?.metadata.uid);
      scaleProportionally(cluster, deployment, newSet, old);
      noteSize(cluster, deployment);
    } else if (deployment.spec.strategy.type === 'Recreate') recreate(cluster, deployment, sets);
    else rollOut(cluster, deployment, sets);
    sayCreated(cluster, deployment, before);
    const status = statusOf(cluster, deployment);
    if (isComplete(deployment, status)) {
      const all = claimReplicaSets(cluster, deployment);
      const newSet = findNewReplicaSet(deployment, all);
      cleanupReplicaSets(
        cluster,
        deployment,
        all.filter((set) => set !== newSet),
      );
    }
  }
  const current = find(cluster.store, 'Deployment', key);
  if (current !== undefined) update(cluster, { ...current, status: statusOf(cluster, deployment) });
}

/** A ReplicaSet that begins with replicas was scaled too, from 0 (getNewReplicaSet). */
function sayCreated(cluster: Cluster, deployment: Deployment, before: ReplicaSet | undefined): void {
  if (before !== undefined) return;
  const made = findNewReplicaSet(deployment, claimReplicaSets(cluster, deployment));
  const isNew = made?.metadata.creationTimestamp === cluster.now && made.metadata.generation === 1;
  if (made !== undefined && isNew && made.spec.replicas > 0)
    sayScaled(cluster, deployment, made, 'up', 0, made.spec.replicas);
}

/** Whether the size asked for is not the one that the ReplicaSets know of (isScalingEvent). */
function isScaling(deployment: Deployment, sets: readonly ReplicaSet[]): boolean {
  return sets.some(({ spec, metadata }) => {
    const known = metadata.annotations[DESIRED_REPLICAS];
    return spec.replicas > 0 && known !== undefined && Number(known) !== deployment.spec.replicas;
  });
}

/** The ReplicaSets learn of the new size (SetReplicasAnnotations). */
function noteSize(cluster: Cluster, deployment: Deployment): void {
  for (const set of claimReplicaSets(cluster, deployment)) {
    const annotations = { ...set.metadata.annotations, ...sizeAnnotations(deployment) };
    update(cluster, { ...set, metadata: { ...set.metadata, annotations } });
  }
}

/** DeploymentComplete */
function isComplete({ spec }: Deployment, status: Deployment['status']): boolean {
  return (
    status.updatedReplicas === spec.replicas &&
    status.replicas === spec.replicas &&
    status.availableReplicas === spec.replicas
  );
}

/** calculateStatus (sync.go) and the conditions of syncRolloutStatus (progress.go) as far as they are printed. */
function statusOf(cluster: Cluster, deployment: Deployment): Deployment['status'] {
  const sets = claimReplicaSets(cluster, deployment);
  const newSet = findNewReplicaSet(deployment, sets);
  const total = (count: (set: ReplicaSet) => number): number => sets.reduce((sum, set) => sum + count(set), 0);
  const counts = {
    replicas: total(({ status }) => status.replicas),
    updatedReplicas: newSet?.status.replicas ?? 0,
    readyReplicas: total(({ status }) => status.readyReplicas),
    availableReplicas: total(({ status }) => status.availableReplicas),
    observedGeneration: deployment.metadata.generation,
  };
  const isAvailable = counts.availableReplicas >= deployment.spec.replicas - budgetOf(deployment).unavailable;
  const known = find(cluster.store, 'Deployment', keyOf(deployment))?.status.conditions ?? {};
  const available: Omit<DeploymentCondition, 'updatedAt'> = isAvailable
    ? { status: 'True', reason: 'MinimumReplicasAvailable', message: 'Deployment has minimum availability.' }
    : {
        status: 'False',
        reason: 'MinimumReplicasUnavailable',
        message: 'Deployment does not have minimum availability.',
      };
  const name = newSet?.metadata.name ?? deployment.metadata.name;
  const progressing: Omit<DeploymentCondition, 'updatedAt'> = isComplete(deployment, { ...counts, conditions: {} })
    ? { status: 'True', reason: 'NewReplicaSetAvailable', message: `ReplicaSet "${name}" has successfully progressed.` }
    : { status: 'True', reason: 'ReplicaSetUpdated', message: `ReplicaSet "${name}" is progressing.` };
  return {
    ...counts,
    conditions: {
      Available: since(known['Available'], available, cluster.now),
      Progressing: since(known['Progressing'], progressing, cluster.now),
    },
  };
}

function since(
  known: DeploymentCondition | undefined,
  now: Omit<DeploymentCondition, 'updatedAt'>,
  at: number,
): DeploymentCondition {
  const isSame = known?.status === now.status && known.reason === now.reason;
  return { ...now, updatedAt: isSame ? known.updatedAt : at };
}

function* keysFor(cluster: Cluster, { before, after }: Change): Iterable<string> {
  const subject = after ?? before;
  if (subject?.kind === 'Deployment') yield keyOf(subject);
  if (subject?.kind === 'ReplicaSet') {
    for (const set of [before, after]) {
      if (set?.kind !== 'ReplicaSet') continue;
      const owner = controllerOf(set);
      if (owner?.kind === 'Deployment') yield keyFor(set.metadata.namespace, owner.name);
      if (owner !== undefined) continue;
      for (const [key, deployment] of objectsOf(cluster.store, 'Deployment')) {
        if (matchesLabels(deployment.spec.selector, set.metadata.labels)) yield key;
      }
    }
  }
  // A Deployment that recreates waits for the last old pod to be gone (deletePod).
  if (after === undefined && before?.kind === 'Pod') {
    const owner = controllerOf(before);
    const set = owner && find(cluster.store, 'ReplicaSet', keyFor(before.metadata.namespace, owner.name));
    const grandparent = set && controllerOf(set);
    if (grandparent?.kind === 'Deployment') yield keyFor(before.metadata.namespace, grandparent.name);
  }
}
