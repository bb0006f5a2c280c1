import { controllerOf } from '../objects/owner.ts';
import type { Instant } from '../objects/metadata.ts';
import { type ClusterObject, type Kind, type ObjectOf, keyOf } from '../objects/object.ts';
import { type Pod } from '../objects/pod.ts';
import { targetNodeOf } from '../objects/target-node.ts';
import type { Change } from './change.ts';
import { type Index, emptyIndex, moveInIndex } from './grouping.ts';

/**
 * The objects of a cluster, as etcd and the caches of the controllers would hold them: one copy, always fresh. Objects are
 * immutable; the log keeps each of their versions, so that every earlier moment can be shown again.
 */
export interface Store {
  readonly objects: Map<Kind, Map<string, ClusterObject>>;
  readonly log: Change[];
  /** Pods by the node that they run on or are meant for (GetTargetNodeName). */
  readonly podsByNode: Index<Pod>;
  /** Pods by the uid of their controller; those without one under the empty text. */
  readonly podsByController: Index<Pod>;
  /** Pods that keep others away from themselves, under one name: few clusters have any. */
  readonly guardedPods: Index<Pod>;
  /** Whatever else has owners, by their uids. */
  readonly dependents: Index<ClusterObject>;
  /** Called with each change, in the order of the changes. */
  readonly watchers: ((change: Change) => void)[];
  resourceVersion: number;
}

/** A store with nothing in it. */
export function emptyStore(): Store {
  return {
    objects: new Map(),
    log: [],
    podsByNode: emptyIndex(),
    podsByController: emptyIndex(),
    guardedPods: emptyIndex(),
    dependents: emptyIndex(),
    watchers: [],
    resourceVersion: 0,
  };
}

/** All objects of a kind, by key, in the order of their creation. */
export function objectsOf<K extends Kind>(store: Store, kind: K): ReadonlyMap<string, ObjectOf<K>> {
  let known = store.objects.get(kind);
  if (known === undefined) store.objects.set(kind, (known = new Map<string, ClusterObject>()));
  // A map under a kind holds objects of that kind alone: `write` is the only way in.
  return known as unknown as ReadonlyMap<string, ObjectOf<K>>;
}

/** The object of a kind under a key, if there is one. */
export function find<K extends Kind>(store: Store, kind: K, key: string): ObjectOf<K> | undefined {
  return objectsOf(store, kind).get(key);
}

/** Writes an object under a new resource version and returns it as it is kept. */
export function write<T extends ClusterObject>(store: Store, at: Instant, object: T): T {
  const kept: T = {
    ...object,
    metadata: { ...object.metadata, resourceVersion: ++store.resourceVersion },
  };
  const known = objectsOf(store, object.kind) as Map<string, ClusterObject>;
  const key = keyOf(kept);
  const before = known.get(key);
  known.set(key, kept);
  record(store, { at, before, after: kept });
  return kept;
}

/** Takes an object out of the store. */
export function erase(store: Store, at: Instant, object: ClusterObject): void {
  const known = objectsOf(store, object.kind) as Map<string, ClusterObject>;
  const key = keyOf(object);
  const before = known.get(key);
  if (before === undefined) return;
  known.delete(key);
  store.resourceVersion++;
  record(store, { at, before, after: undefined });
}

function record(store: Store, change: Change): void {
  const { before, after } = change;
  for (const [index, keysOf] of [
    [store.podsByNode, (pod: ClusterObject): string[] => (pod.kind === 'Pod' ? [targetNodeOf(pod)] : [])],
    [
      store.podsByController,
      (pod: ClusterObject): string[] => (pod.kind === 'Pod' ? [controllerOf(pod)?.uid ?? ''] : []),
    ],
    [store.guardedPods, (pod: ClusterObject): string[] => (isGuarded(pod) ? [GUARDED] : [])],
    [store.dependents, ownersOf],
  ] as const) {
    moveInIndex(index, before, after, keysOf);
  }
  store.log.push(change);
  for (const watcher of store.watchers) watcher(change);
}

/** The group of {@link Store.guardedPods}. */
export const GUARDED = 'guarded';

function isGuarded(object: ClusterObject): boolean {
  if (object.kind !== 'Pod') return false;
  return object.spec.affinity?.podAntiAffinity?.requiredDuringSchedulingIgnoredDuringExecution !== undefined;
}

function ownersOf(object: ClusterObject): string[] {
  return object.metadata.ownerReferences.map(({ uid }) => uid);
}
