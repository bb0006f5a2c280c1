import type { Instant } from '../objects/metadata.ts';
import type { Pod, PodStatus } from '../objects/pod.ts';

/** The status of a pod with its readiness changed, and the moment of the change kept. */
export function withReady(status: PodStatus, ready: boolean, now: Instant): PodStatus {
  return status.ready === ready ? status : { ...status, ready, readyChangedAt: now };
}

/** The readiness probes of the containers have another answer than before. */
export function probed(status: PodStatus, ready: boolean, now: Instant): PodStatus {
  return withReady({ ...status, container: { ...status.container, ready } }, ready, now);
}

/** The kubelet has seen the pod and makes its containers. */
export function creating({ status }: Pod, now: Instant): PodStatus {
  return { ...status, startTime: now, container: { ...status.container, waiting: 'ContainerCreating' } };
}

/** The containers run. */
export function running({ status }: Pod, ready: boolean, now: Instant): PodStatus {
  const { restarts, lastFinishedAt } = status.container;
  const container = { running: true, ready, startedAt: now, restarts, lastFinishedAt };
  return withReady({ ...status, phase: 'Running', container }, ready, now);
}

/** The containers do not run, for a reason such as `CrashLoopBackOff`. */
export function waiting({ status }: Pod, reason: string, now: Instant): PodStatus {
  const { restarts, lastFinishedAt } = status.container;
  return withReady({ ...status, container: { waiting: reason, restarts, lastFinishedAt } }, false, now);
}

/** The containers have ended with an error and start again at once or later. */
export function crashed({ status }: Pod, now: Instant): PodStatus {
  const { restarts } = status.container;
  const container = { terminated: 'Error', exitCode: 1, restarts, lastFinishedAt: now };
  return withReady({ ...status, container }, false, now);
}
