import type { ClusterEvent } from './event.ts';
import type { PlainObject } from './metadata.ts';
import type { Node } from './node.ts';
import type { Pod } from './pod.ts';
import type { ControllerRevision, DaemonSet, Deployment, ReplicaSet } from './workloads.ts';

/** Anything that the store keeps. Objects are never changed in place: a change is a new object. */
export type ClusterObject =
  Node | Pod | DaemonSet | ControllerRevision | ReplicaSet | Deployment | ClusterEvent | PlainObject;

export type Kind = ClusterObject['kind'];

/** The object of a kind. */
export type ObjectOf<K extends Kind> = Extract<ClusterObject, { readonly kind: K }>;

/** `namespace/name`; for what has no namespace the name alone. */
export function keyOf(object: { readonly metadata: { readonly namespace: string; readonly name: string } }): string {
  return keyFor(object.metadata.namespace, object.metadata.name);
}

/** The key of an object of which only the names are known. */
export function keyFor(namespace: string, name: string): string {
  return namespace === '' ? name : `${namespace}/${name}`;
}
