import { newMetadata, update } from '../cluster/api.ts';
import type { Cluster } from '../cluster/cluster.ts';
import { sameValue } from '../cluster/same-value.ts';
import { templateHash } from '../cluster/template-hash.ts';
import { matchesLabels } from '../matching/label-selector.ts';
import { keyFor } from '../objects/object.ts';
import { controllerOf, controllerReference } from '../objects/owner.ts';
import type { ControllerRevision, DaemonSet } from '../objects/workloads.ts';
import { adopted, released } from '../pods/claim.ts';
import { groupOf } from '../store/grouping.ts';
import { erase, find, objectsOf, write } from '../store/store.ts';
import { REVISION_HASH } from './revision-hash.ts';

/** The revision of the present template, and the others. */
export interface History {
  readonly current: ControllerRevision;
  readonly old: readonly ControllerRevision[];
}

/**
 * Finds or makes the revision of the present template. One that is found again gets the highest number, and its old number
 * disappears (constructHistory, pkg/controller/daemon/update.go).
 */
export function constructHistory(cluster: Cluster, set: DaemonSet): History {
  const revisions = controlledRevisions(cluster, set);
  const matching = revisions.filter(({ data }) => sameValue(data, set.spec.template));
  const old = revisions.filter((revision) => !matching.includes(revision));
  const number = Math.max(0, ...old.map(({ revision }) => revision)) + 1;
  const kept = keepOne(cluster, set, matching);
  if (kept === undefined) return { current: snapshot(cluster, set, number), old };
  return { current: kept.revision < number ? update(cluster, { ...kept, revision: number }) : kept, old };
}

/** Of revisions with the same template only the highest stays; pods take its hash (dedupCurHistories). */
function keepOne(
  cluster: Cluster,
  set: DaemonSet,
  matching: readonly ControllerRevision[],
): ControllerRevision | undefined {
  const kept = matching.reduce<ControllerRevision | undefined>(
    (best, one) => (best === undefined || one.revision >= best.revision ? one : best),
    undefined,
  );
  if (kept === undefined || matching.length === 1) return kept;
  const hash = kept.metadata.labels[REVISION_HASH] ?? '';
  for (const pod of [...groupOf(cluster.store.podsByController, set.metadata.uid)]) {
    const labels = { ...pod.metadata.labels, [REVISION_HASH]: hash };
    update(cluster, { ...pod, metadata: { ...pod.metadata, labels } });
  }
  for (const revision of matching) if (revision !== kept) erase(cluster.store, cluster.now, revision);
  return kept;
}

/** The revisions of a set, adopted and released as pods are (controlledHistories). */
export function controlledRevisions(cluster: Cluster, set: DaemonSet): ControllerRevision[] {
  const claimed: ControllerRevision[] = [];
  for (const revision of objectsOf(cluster.store, 'ControllerRevision').values()) {
    const { metadata } = revision;
    if (metadata.namespace !== set.metadata.namespace) continue;
    const owner = controllerOf(revision);
    const matches = matchesLabels(set.spec.selector, metadata.labels);
    if (owner?.uid === set.metadata.uid) {
      if (matches) claimed.push(revision);
      else update(cluster, { ...revision, metadata: released(metadata, set.metadata.uid) });
    } else if (owner === undefined && matches && set.metadata.deletionTimestamp === undefined) {
      claimed.push(update(cluster, { ...revision, metadata: adopted(metadata, set) }));
    }
  }
  return claimed;
}

/** Keeps the template under its hash, with the annotations of the set (snapshot). */
function snapshot(cluster: Cluster, set: DaemonSet, number: number): ControllerRevision {
  const { template } = set.spec;
  const { namespace, name, annotations } = set.metadata;
  let collisions = 0;
  let hash = templateHash(template);
  while (find(cluster.store, 'ControllerRevision', keyFor(namespace, `${name}-${hash}`)) !== undefined) {
    hash = templateHash(template, ++collisions);
  }
  return write(cluster.store, cluster.now, {
    kind: 'ControllerRevision',
    apiVersion: 'apps/v1',
    metadata: newMetadata(cluster, {
      name: `${name}-${hash}`,
      namespace,
      labels: { ...template.metadata?.labels, [REVISION_HASH]: hash },
      annotations,
      ownerReferences: [controllerReference(set)],
    }),
    data: template,
    revision: number,
  });
}

/** Deletes the oldest revisions above the limit, never one whose hash a pod still carries (cleanupHistory). */
export function cleanupHistory(cluster: Cluster, set: DaemonSet, old: readonly ControllerRevision[]): void {
  let tooMany = old.length - set.spec.revisionHistoryLimit;
  if (tooMany <= 0) return;
  const live = new Set<string | undefined>();
  for (const { metadata } of groupOf(cluster.store.podsByController, set.metadata.uid)) {
    live.add(metadata.labels[REVISION_HASH]);
  }
  for (const revision of old.toSorted((a, b) => a.revision - b.revision)) {
    if (tooMany <= 0) return;
    if (live.has(revision.metadata.labels[REVISION_HASH])) continue;
    erase(cluster.store, cluster.now, revision);
    tooMany--;
  }
}
