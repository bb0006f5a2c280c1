import { type Pod, isTerminating, keyOf, statusOf } from '#simulator';
import type { PodState, PodView } from './frame.ts';

/** A pod as it is shown; `mark` is the letter of its revision, `of` the workload that it belongs to. */
export function podView(pod: Pod, mark: string, of: string): PodView {
  const { container } = pod.status;
  return {
    key: keyOf(pod),
    name: pod.metadata.name,
    of,
    status: statusOf(pod),
    state: stateOf(pod),
    mark,
    images: pod.spec.containers.map(({ image }) => image),
    restarts: container.restarts,
    unplaced: pod.spec.nodeName === undefined ? pod.status.unschedulable : undefined,
  };
}

function stateOf(pod: Pod): PodState {
  const { phase, ready, container } = pod.status;
  if (isTerminating(pod)) return 'ending';
  if (phase === 'Failed') return 'failed';
  if (phase === 'Succeeded') return 'ended';
  const isStuck = /BackOff|ErrImage/.test(container.waiting ?? '') || container.terminated !== undefined;
  if (isStuck) return 'failed';
  if (phase !== 'Running') return 'waiting';
  return ready ? 'ready' : 'running';
}
