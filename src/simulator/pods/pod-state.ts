import type { Instant } from '../objects/metadata.ts';
import type { Pod } from '../objects/pod.ts';

/** Whether a pod has ended (IsPodTerminal). */
export function isEnded({ status }: Pod): boolean {
  return status.phase === 'Succeeded' || status.phase === 'Failed';
}

/** Whether a pod is on its way out. */
export function isTerminating({ metadata }: Pod): boolean {
  return metadata.deletionTimestamp !== undefined;
}

/** Whether a pod is bound to a node. */
export function isBound({ spec }: Pod): boolean {
  return spec.nodeName !== undefined && spec.nodeName !== '';
}

/** Whether a pod counts as a replica (IsPodActive, pkg/controller/controller_utils.go). */
export function isActive(pod: Pod): boolean {
  return !isEnded(pod) && !isTerminating(pod);
}

/** Whether a pod has been ready for long enough (IsPodAvailable, pkg/api/v1/pod/util.go). */
export function isAvailable({ status }: Pod, minReadySeconds: number, now: Instant): boolean {
  return status.ready && (minReadySeconds === 0 || status.readyChangedAt + minReadySeconds * 1000 <= now);
}
