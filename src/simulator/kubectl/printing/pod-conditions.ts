import type { Instant } from '../../objects/metadata.ts';
import type { Pod } from '../../objects/pod.ts';

/** A statement about a pod; `at` is when it last changed. */
export interface PodCondition {
  readonly type: string;
  readonly status: 'True' | 'False';
  readonly at: Instant;
  readonly reason?: string | undefined;
  readonly message?: string | undefined;
}

/** The conditions of a pod in the order in which the kubelet writes them; one that nobody has bound has but the last (GeneratePodReadyCondition and its neighbours, pkg/kubelet/status). */
export function podConditions({ spec, status, metadata }: Pod): PodCondition[] {
  const { container, ready, readyChangedAt, startTime } = status;
  const isBound = spec.nodeName !== undefined;
  const scheduled: PodCondition = isBound
    ? { type: 'PodScheduled', status: 'True', at: startTime ?? metadata.creationTimestamp }
    : {
        type: 'PodScheduled',
        status: 'False',
        at: metadata.creationTimestamp,
        reason: 'Unschedulable',
        message: status.unschedulable,
      };
  if (!isBound || startTime === undefined) return [scheduled];
  const names = spec.containers.map(({ name }) => name).join(' ');
  const unready = { reason: 'ContainersNotReady', message: `containers with unready status: [${names}]` };
  const hasStarted = container.startedAt !== undefined || container.restarts > 0;
  const flag = (value: boolean): PodCondition['status'] => (value ? 'True' : 'False');
  const areReady = container.running === true && (container.ready ?? ready);
  return [
    { type: 'PodReadyToStartContainers', status: flag(hasStarted), at: container.startedAt ?? startTime },
    { type: 'Initialized', status: 'True', at: startTime },
    { type: 'Ready', status: flag(ready), at: readyChangedAt, ...(ready ? {} : unready) },
    { type: 'ContainersReady', status: flag(areReady), at: readyChangedAt, ...(areReady ? {} : unready) },
    scheduled,
  ];
}
