import type { Metadata, OwnerReference } from './metadata.ts';

/** The controller that an object belongs to (metav1.GetControllerOf). */
export function controllerOf(object: { readonly metadata: Metadata }): OwnerReference | undefined {
  return object.metadata.ownerReferences.find(({ controller }) => controller);
}

/** A reference that makes `owner` the controller (metav1.NewControllerRef). */
export function controllerReference(owner: {
  readonly apiVersion: string;
  readonly kind: string;
  readonly metadata: Metadata;
}): OwnerReference {
  const { name, uid } = owner.metadata;
  return {
    apiVersion: owner.apiVersion,
    kind: owner.kind,
    name,
    uid,
    controller: true,
    blockOwnerDeletion: true,
  };
}
