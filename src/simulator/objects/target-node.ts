import type { Pod } from './pod.ts';

/**
 * The node that a pod runs on, else the one that its affinity names with `metadata.name In [node]`; empty if neither
 * (GetTargetNodeName, pkg/controller/daemon/util/daemonset_util.go).
 */
export function targetNodeOf(pod: Pod): string {
  if (pod.spec.nodeName !== undefined && pod.spec.nodeName !== '') return pod.spec.nodeName;
  const terms = pod.spec.affinity?.nodeAffinity?.requiredDuringSchedulingIgnoredDuringExecution?.nodeSelectorTerms;
  for (const { matchFields } of terms ?? []) {
    for (const { key, operator, values } of matchFields ?? []) {
      if (key === 'metadata.name' && operator === 'In' && values?.length === 1) return values[0] ?? '';
    }
  }
  return '';
}
