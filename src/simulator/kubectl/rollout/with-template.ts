import type { ClusterObject } from '../../objects/object.ts';
import type { PodSpec, PodTemplate } from '../../objects/pod.ts';

/** The template of an object that makes pods. */
export function templateOf(object: ClusterObject): PodTemplate | undefined {
  return 'spec' in object && 'template' in object.spec ? object.spec.template : undefined;
}

/** An object with another template. */
export function withTemplate<T extends ClusterObject>(object: T, template: PodTemplate): T {
  return 'spec' in object ? { ...object, spec: { ...object.spec, template } } : object;
}

/** The spec of a pod, or of the pods that an object makes (UpdatePodSpecForObjectFn, polymorphichelpers/updatepodspec.go). */
export function podSpecOf(object: ClusterObject): PodSpec | undefined {
  return object.kind === 'Pod' ? object.spec : templateOf(object)?.spec;
}
