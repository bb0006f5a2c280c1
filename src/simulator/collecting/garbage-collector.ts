import { update } from '../cluster/api.ts';
import type { Cluster, Controller } from '../cluster/cluster.ts';
import { deleteObject } from '../cluster/delete-object.ts';
import { type ClusterObject, type Kind, keyOf } from '../objects/object.ts';
import { released } from '../pods/claim.ts';
import { groupOf } from '../store/grouping.ts';
import { find } from '../store/store.ts';

/**
 * The garbage collector (pkg/controller/garbagecollector/garbagecollector.go): dependents of what is gone are deleted; an
 * owner that waits for its dependents goes after them, one that leaves them behind frees them first.
 */
export function garbageCollector(): Controller {
  const leaving = new Map<string, { readonly kind: Kind; readonly key: string }>();
  return {
    name: 'garbage-collector',
    *keysFor(_cluster, { before, after }) {
      if (after === undefined && before !== undefined) {
        leaving.delete(before.metadata.uid);
        if (before.kind !== 'Pod' && before.kind !== 'Event') yield before.metadata.uid;
        for (const { uid } of before.metadata.ownerReferences) if (leaving.has(uid)) yield uid;
      }
      if (after?.metadata.deletionTimestamp !== undefined && after.metadata.finalizers.length > 0) {
        leaving.set(after.metadata.uid, { kind: after.kind, key: keyOf(after) });
        yield after.metadata.uid;
      }
    },
    reconcile(cluster, uid) {
      const place = leaving.get(uid);
      const owner = place && find(cluster.store, place.kind, place.key);
      const dependents = [...groupOf(cluster.store.dependents, uid)];
      if (owner === undefined)
        for (const dependent of dependents) deleteObject(cluster, dependent, 'background', 'owner-gone');
      else finalize(cluster, owner, dependents);
    },
  };
}

function finalize(cluster: Cluster, owner: ClusterObject, dependents: readonly ClusterObject[]): void {
  const { finalizers, uid } = owner.metadata;
  if (finalizers.includes('orphan')) {
    // orphanDependents
    for (const dependent of dependents) {
      update(cluster, { ...dependent, metadata: released(dependent.metadata, uid) });
    }
    finish(cluster, owner, 'orphan');
  } else if (finalizers.includes('foregroundDeletion')) {
    // processDeletingDependentsItem
    for (const dependent of dependents) {
      if (dependent.metadata.deletionTimestamp === undefined)
        deleteObject(cluster, dependent, 'foreground', 'owner-gone');
    }
    if ([...groupOf(cluster.store.dependents, uid)].length === 0) finish(cluster, owner, 'foregroundDeletion');
  }
}

function finish(cluster: Cluster, owner: ClusterObject, finalizer: string): void {
  const finalizers = owner.metadata.finalizers.filter((name) => name !== finalizer);
  update(cluster, { ...owner, metadata: { ...owner.metadata, finalizers } });
}
