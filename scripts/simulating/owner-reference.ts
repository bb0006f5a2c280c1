import { type Cluster, type OwnerReference, find } from '#simulator';
import { CaseError } from './reading.ts';

const KINDS: Readonly<Record<string, readonly [apiVersion: string, kind: string]>> = {
  daemonset: ['apps/v1', 'DaemonSet'],
  deployment: ['apps/v1', 'Deployment'],
  replicaset: ['apps/v1', 'ReplicaSet'],
  statefulset: ['apps/v1', 'StatefulSet'],
  job: ['batch/v1', 'Job'],
};

/**
 * The reference to a controller such as `daemonset/x`: to the object of that name, if it is there. Throws a `CaseError` for
 * a kind that this runner does not know.
 */
export function ownerReferenceOf(cluster: Cluster, owner: string, namespace: string): OwnerReference {
  const [prefix = '', name = ''] = owner.split('/');
  const found = Object.hasOwn(KINDS, prefix) ? KINDS[prefix] : undefined;
  if (found === undefined || name === '') throw new CaseError(`unknown owner ${owner}`);
  const [apiVersion, kind] = found;
  const isKept = kind === 'DaemonSet' || kind === 'Deployment' || kind === 'ReplicaSet';
  const present = isKept ? find(cluster.store, kind, `${namespace}/${name}`) : undefined;
  return { apiVersion, kind, name, uid: present?.metadata.uid ?? owner, controller: true, blockOwnerDeletion: true };
}
