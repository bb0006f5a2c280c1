import { update } from '../cluster/api.ts';
import type { Cluster } from '../cluster/cluster.ts';
import { matchesLabels } from '../matching/label-selector.ts';
import type { Metadata } from '../objects/metadata.ts';
import type { ClusterObject } from '../objects/object.ts';
import { controllerReference } from '../objects/owner.ts';
import type { LabelSelector, Pod } from '../objects/pod.ts';
import { groupOf } from '../store/grouping.ts';

/** A workload that pods belong to. */
export type Owner = Extract<ClusterObject, { spec: { selector: LabelSelector } }>;

/**
 * The pods of a workload. Matching pods without an owner are adopted, own pods that no longer match are released
 * (PodControllerRefManager.ClaimPods, pkg/controller/controller_ref_manager.go).
 */
export function claimPods(cluster: Cluster, owner: Owner): Pod[] {
  const { podsByController } = cluster.store;
  const isLeaving = owner.metadata.deletionTimestamp !== undefined;
  const claimed: Pod[] = [];
  for (const pod of [...groupOf(podsByController, owner.metadata.uid)]) {
    if (matchesLabels(owner.spec.selector, pod.metadata.labels)) claimed.push(pod);
    else if (!isLeaving) update(cluster, { ...pod, metadata: released(pod.metadata, owner.metadata.uid) });
  }
  if (isLeaving) return claimed;
  for (const pod of [...groupOf(podsByController, '')]) {
    if (pod.metadata.namespace !== owner.metadata.namespace || pod.metadata.deletionTimestamp !== undefined) continue;
    if (!matchesLabels(owner.spec.selector, pod.metadata.labels)) continue;
    claimed.push(update(cluster, { ...pod, metadata: adopted(pod.metadata, owner) }));
  }
  return claimed;
}

/** Metadata with `owner` as the controller. */
export function adopted(metadata: Metadata, owner: Owner): Metadata {
  return { ...metadata, ownerReferences: [...metadata.ownerReferences, controllerReference(owner)] };
}

/** Metadata without the owner of this uid. */
export function released(metadata: Metadata, uid: string): Metadata {
  return { ...metadata, ownerReferences: metadata.ownerReferences.filter((owner) => owner.uid !== uid) };
}
