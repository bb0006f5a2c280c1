import type { Pod } from '../objects/pod.ts';
import type { DaemonSet } from '../objects/workloads.ts';
import { TEMPLATE_GENERATION } from '../cluster/api.ts';

/** Label of pods and revisions: which template they were made from. */
export const REVISION_HASH = 'controller-revision-hash';

/** Label of pods: the template generation of their set when they were made. */
export const POD_TEMPLATE_GENERATION = 'pod-template-generation';

/**
 * Whether a pod was made from the present template (IsPodUpdated, pkg/controller/daemon/util/daemonset_util.go). The hash
 * decides; the template generation only where a pod has no hash, as before 1.7. Upstream takes either, but a new set counts
 * generations from 1 again, so that the number alone would take the pods of a former set for new ones.
 */
export function isUpdated({ metadata: { labels } }: Pod, set: DaemonSet, hash: string): boolean {
  const known = labels[REVISION_HASH];
  if (known !== undefined) return known === hash;
  const generation = set.metadata.annotations[TEMPLATE_GENERATION];
  return generation !== undefined && labels[POD_TEMPLATE_GENERATION] === generation;
}
