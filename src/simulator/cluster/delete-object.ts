import { type ClusterObject, keyOf } from '../objects/object.ts';
import type { Pod } from '../objects/pod.ts';
import { targetNodeOf } from '../objects/target-node.ts';
import { erase, find, write } from '../store/store.ts';
import type { Cluster } from './cluster.ts';
import type { DeletionCause } from './decisions.ts';

/** What becomes of dependents: they follow, they go first, or they stay. */
export type Propagation = 'background' | 'foreground' | 'orphan';

const FINALIZER = { foreground: 'foregroundDeletion', orphan: 'orphan' } as const;

/**
 * Deletes an object as the server does (registry.Store.Delete). Pods end gracefully; others vanish at once, unless a
 * finalizer has the garbage collector see to the dependents first (deletionFinalizersForGarbageCollection).
 */
export function deleteObject(
  cluster: Cluster,
  object: ClusterObject,
  propagation: Propagation = 'background',
  because: DeletionCause = 'requested',
): void {
  if (object.kind === 'Pod') {
    deletePod(cluster, object, undefined, because);
    return;
  }
  const current = find(cluster.store, object.kind, keyOf(object));
  if (current === undefined) return;
  const added = propagation === 'background' ? [] : [FINALIZER[propagation]];
  const finalizers = [...new Set([...current.metadata.finalizers, ...added])];
  if (finalizers.length === 0) {
    erase(cluster.store, cluster.now, current);
    return;
  }
  const deletionTimestamp = current.metadata.deletionTimestamp ?? cluster.now;
  const generation = current.metadata.generation + (current.metadata.deletionTimestamp === undefined ? 1 : 0);
  const metadata = { ...current.metadata, finalizers, deletionTimestamp, generation };
  write(cluster.store, cluster.now, { ...current, metadata });
}

/**
 * Deletes a pod. One that no kubelet has seen, or that has ended, goes at once; so does any with a grace of 0 seconds
 * (podStrategy.CheckGracefulDelete, pkg/registry/core/pod/strategy.go).
 */
export function deletePod(
  cluster: Cluster,
  pod: Pod,
  graceSeconds?: number,
  because: DeletionCause = 'requested',
): void {
  const current = find(cluster.store, 'Pod', keyOf(pod));
  if (current?.metadata.uid !== pod.metadata.uid) return;
  noteDeletion(cluster, current, because);
  const { phase } = current.status;
  const isSeen = current.spec.nodeName !== undefined && phase !== 'Succeeded' && phase !== 'Failed';
  const grace = graceSeconds ?? current.spec.terminationGracePeriodSeconds ?? 30;
  if (!isSeen || grace === 0) {
    erase(cluster.store, cluster.now, current);
    return;
  }
  if (current.metadata.deletionTimestamp !== undefined) return;
  const metadata = {
    ...current.metadata,
    deletionTimestamp: cluster.now + grace * 1000,
    deletionGracePeriodSeconds: grace,
  };
  write(cluster.store, cluster.now, { ...current, metadata });
}

/** Keeps why a pod goes; the first cause counts. */
export function noteDeletion(cluster: Cluster, pod: Pod, because: DeletionCause): void {
  const { uid } = pod.metadata;
  if (cluster.deletions.has(uid)) return;
  cluster.deletions.set(uid, { at: cluster.now, pod: keyOf(pod), node: targetNodeOf(pod), because });
}
