import type { Metadata } from '../objects/metadata.ts';
import { type ClusterObject, keyOf } from '../objects/object.ts';
import type { DaemonSet } from '../objects/workloads.ts';
import { erase, find, write } from '../store/store.ts';
import type { Cluster } from './cluster.ts';
import { newUid } from './random.ts';
import { sameValue } from './same-value.ts';

/** What a caller says of a new object; the server fills in the rest. */
export type NewMetadata = Pick<Metadata, 'name'> & Partial<Metadata>;

/** Fills in what the server gives to a new object (rest.FillObjectMetaSystemFields). */
export function newMetadata(cluster: Cluster, given: NewMetadata): Metadata {
  return {
    namespace: '',
    resourceVersion: 0,
    generation: 1,
    labels: {},
    annotations: {},
    ownerReferences: [],
    finalizers: [],
    ...given,
    uid: given.uid ?? newUid(cluster.random),
    creationTimestamp: given.creationTimestamp ?? cluster.now,
  };
}

/** Where `apps/v1` keeps the number that older versions had as `spec.templateGeneration`. */
export const TEMPLATE_GENERATION = 'deprecated.daemonset.template.generation';

/** Puts a new object into the cluster. */
export function create<T extends ClusterObject>(cluster: Cluster, object: T): T {
  if (object.kind !== 'DaemonSet') return write(cluster.store, cluster.now, object);
  const { [TEMPLATE_GENERATION]: given = '1', ...annotations } = object.metadata.annotations;
  const metadata = { ...object.metadata, annotations: { [TEMPLATE_GENERATION]: given, ...annotations } };
  return write(cluster.store, cluster.now, { ...object, metadata });
}

/**
 * Changes an object. A changed spec raises the generation, a changed template of a DaemonSet its template generation
 * (daemonSetStrategy.PrepareForUpdate, pkg/registry/apps/daemonset/strategy.go). What would change nothing is not written.
 */
export function update<T extends ClusterObject>(cluster: Cluster, object: T): T {
  const { store } = cluster;
  const before = find(store, object.kind, keyOf(object));
  if (before === undefined) return object;
  const prepared = 'spec' in object && 'spec' in before ? withGenerations(before, object) : object;
  const isWaited = prepared.metadata.finalizers.length > 0 || prepared.metadata.deletionTimestamp === undefined;
  if (!isWaited && prepared.kind !== 'Pod') {
    erase(store, cluster.now, prepared);
    return prepared;
  }
  const { resourceVersion } = before.metadata;
  const same = { ...prepared, metadata: { ...prepared.metadata, resourceVersion } };
  if (sameValue(before, same)) return object;
  return write(store, cluster.now, prepared);
}

function withGenerations<T extends ClusterObject>(before: ClusterObject & { spec: unknown }, object: T): T {
  if (object.kind === 'Pod' || object.kind === 'Node' || !('spec' in object)) return object;
  const { generation } = before.metadata;
  const hasNewSpec = before.spec !== object.spec && !sameValue(before.spec, object.spec);
  const metadata = { ...object.metadata, generation: hasNewSpec ? generation + 1 : generation };
  if (object.kind !== 'DaemonSet' || before.kind !== 'DaemonSet') return { ...object, metadata };
  return { ...object, metadata: { ...metadata, annotations: annotationsOf(before, object) } };
}

function annotationsOf(before: DaemonSet, now: DaemonSet): Metadata['annotations'] {
  const number = Number(before.metadata.annotations[TEMPLATE_GENERATION] ?? '1');
  const isNew = before.spec.template !== now.spec.template && !sameValue(before.spec.template, now.spec.template);
  return { ...now.metadata.annotations, [TEMPLATE_GENERATION]: String(isNew ? number + 1 : number) };
}
