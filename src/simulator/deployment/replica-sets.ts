import { newMetadata, update } from '../cluster/api.ts';
import type { Cluster } from '../cluster/cluster.ts';
import { sameValue } from '../cluster/same-value.ts';
import { templateHash } from '../cluster/template-hash.ts';
import { matchesLabels } from '../matching/label-selector.ts';
import { controllerOf, controllerReference } from '../objects/owner.ts';
import type { PodTemplate } from '../objects/pod.ts';
import { keyFor } from '../objects/object.ts';
import type { Deployment, ReplicaSet } from '../objects/workloads.ts';
import { adopted, released } from '../pods/claim.ts';
import { find, objectsOf, write } from '../store/store.ts';
import { budgetOf } from './deployment-budget.ts';

/** Label of pods and ReplicaSets: which template they were made from (DefaultDeploymentUniqueLabelKey). */
export const POD_TEMPLATE_HASH = 'pod-template-hash';

/** Annotation with the number of a revision. */
export const REVISION = 'deployment.kubernetes.io/revision';

/** Annotation of ReplicaSets: the size of their Deployment as they last knew it. */
export const DESIRED_REPLICAS = 'deployment.kubernetes.io/desired-replicas';

/** Annotation of ReplicaSets: that size and the surge. */
export const MAX_REPLICAS = 'deployment.kubernetes.io/max-replicas';

/** The ReplicaSets of a Deployment, adopted and released as pods are (getReplicaSetsForDeployment). */
export function claimReplicaSets(cluster: Cluster, deployment: Deployment): ReplicaSet[] {
  const claimed: ReplicaSet[] = [];
  for (const set of objectsOf(cluster.store, 'ReplicaSet').values()) {
    const { metadata } = set;
    if (metadata.namespace !== deployment.metadata.namespace) continue;
    const owner = controllerOf(set);
    const matches = matchesLabels(deployment.spec.selector, metadata.labels);
    if (owner?.uid === deployment.metadata.uid) {
      if (matches) claimed.push(set);
      else update(cluster, { ...set, metadata: released(metadata, deployment.metadata.uid) });
    } else if (owner === undefined && matches && deployment.metadata.deletionTimestamp === undefined) {
      claimed.push(update(cluster, { ...set, metadata: adopted(metadata, deployment) }));
    }
  }
  return claimed;
}

/** The template without the label that the controller adds (EqualIgnoreHash). */
export function withoutHash(template: PodTemplate): PodTemplate {
  const { [POD_TEMPLATE_HASH]: hash, ...labels } = template.metadata?.labels ?? {};
  return hash === undefined ? template : { ...template, metadata: { ...template.metadata, labels } };
}

/** The ReplicaSet with the present template, the oldest if there are several (FindNewReplicaSet). */
export function findNewReplicaSet(deployment: Deployment, sets: readonly ReplicaSet[]): ReplicaSet | undefined {
  return sets
    .toSorted((a, b) => a.metadata.creationTimestamp - b.metadata.creationTimestamp)
    .find(({ spec }) => sameValue(withoutHash(spec.template), deployment.spec.template));
}

/** The revision of a ReplicaSet or Deployment; 0 for none. */
export function revisionOf({ metadata }: ReplicaSet | Deployment): number {
  return Number(metadata.annotations[REVISION] ?? '0');
}

/** Annotations of a Deployment that its ReplicaSets carry too, and the number of the revision (SetNewReplicaSetAnnotations). */
function annotationsFor(
  deployment: Deployment,
  revision: number,
  known: Readonly<Record<string, string>>,
): Record<string, string> {
  const copied = Object.entries(deployment.metadata.annotations).filter(
    ([key]) => key !== REVISION && key !== 'kubectl.kubernetes.io/last-applied-configuration',
  );
  return { ...known, ...Object.fromEntries(copied), [REVISION]: String(revision) };
}

/** The size of a Deployment, as its ReplicaSets are told (SetReplicasAnnotations). */
export function sizeAnnotations(deployment: Deployment): Record<string, string> {
  const { replicas } = deployment.spec;
  return { [DESIRED_REPLICAS]: String(replicas), [MAX_REPLICAS]: String(replicas + budgetOf(deployment).surge) };
}

/**
 * Finds the ReplicaSet of the present template or makes it, and numbers it one above all old ones (getNewReplicaSet,
 * pkg/controller/deployment/sync.go). The Deployment carries the same number.
 */
export function newReplicaSet(
  cluster: Cluster,
  deployment: Deployment,
  sets: readonly ReplicaSet[],
  mayCreate: boolean,
): ReplicaSet | undefined {
  const existing = findNewReplicaSet(deployment, sets);
  const old = sets.filter((set) => set !== existing);
  const revision = Math.max(0, ...old.map(revisionOf)) + 1;
  if (existing !== undefined) {
    const number = Math.max(revision, revisionOf(existing));
    const annotations = annotationsFor(deployment, number, existing.metadata.annotations);
    const kept = update(cluster, {
      ...existing,
      metadata: { ...existing.metadata, annotations },
      spec: { ...existing.spec, minReadySeconds: deployment.spec.minReadySeconds ?? 0 },
    });
    numberDeployment(cluster, deployment, number);
    return kept;
  }
  if (!mayCreate) return undefined;
  const made = createReplicaSet(cluster, deployment, sets, revision);
  numberDeployment(cluster, deployment, revision);
  return made;
}

function numberDeployment(cluster: Cluster, deployment: Deployment, revision: number): void {
  const current = find(cluster.store, 'Deployment', keyFor(deployment.metadata.namespace, deployment.metadata.name));
  if (current === undefined) return;
  const annotations = { ...current.metadata.annotations, [REVISION]: String(revision) };
  update(cluster, { ...current, metadata: { ...current.metadata, annotations } });
}

function createReplicaSet(
  cluster: Cluster,
  deployment: Deployment,
  sets: readonly ReplicaSet[],
  revision: number,
): ReplicaSet {
  const { template, selector } = deployment.spec;
  const { namespace, name } = deployment.metadata;
  const hash = templateHash(template);
  const labels = { ...template.metadata?.labels, [POD_TEMPLATE_HASH]: hash };
  const spec = {
    // Sized by the strategy as it stands at the time (NewRSNewReplicas).
    replicas: newReplicaCount(deployment, sets, 0),
    minReadySeconds: deployment.spec.minReadySeconds ?? 0,
    selector: { ...selector, matchLabels: { ...selector.matchLabels, [POD_TEMPLATE_HASH]: hash } },
    template: { ...template, metadata: { ...template.metadata, labels } },
  };
  return write(cluster.store, cluster.now, {
    kind: 'ReplicaSet',
    apiVersion: 'apps/v1',
    metadata: newMetadata(cluster, {
      name: `${name}-${hash}`,
      namespace,
      labels,
      annotations: annotationsFor(deployment, revision, sizeAnnotations(deployment)),
      ownerReferences: [controllerReference(deployment)],
    }),
    spec,
    status: { replicas: 0, readyReplicas: 0, availableReplicas: 0, observedGeneration: 0 },
  });
}

/** How many replicas the new ReplicaSet may have now (NewRSNewReplicas). `sets` are all, `present` what it has. */
export function newReplicaCount(deployment: Deployment, sets: readonly ReplicaSet[], present: number): number {
  const { replicas } = deployment.spec;
  if (deployment.spec.strategy.type === 'Recreate') return replicas;
  const total = sets.reduce((sum, set) => sum + set.spec.replicas, 0);
  const most = replicas + budgetOf(deployment).surge;
  if (total >= most) return present;
  return present + Math.min(most - total, replicas - present);
}
