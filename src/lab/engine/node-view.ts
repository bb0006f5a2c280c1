import { type Node, type Pod, isEnded, requestsOf } from '#simulator';
import type { NodeView, PodView } from './frame.ts';

/** Every node has it, with its own name: nobody learns anything from it. */
const HOST_NAME = 'kubernetes.io/hostname';

/** A node as it is shown, with the pods that stand on it. */
export function nodeView(node: Node, pods: readonly Pod[], views: readonly PodView[], silent: boolean): NodeView {
  const { conditions, allocatable } = node.status;
  const asked = pods.filter((pod) => !isEnded(pod)).map(requestsOf);
  return {
    name: node.metadata.name,
    ready: conditions['Ready']?.status ?? 'Unknown',
    cordoned: node.spec.unschedulable,
    silent,
    labels: Object.entries(node.metadata.labels).filter(([key]) => key !== HOST_NAME),
    taints: node.spec.taints.map(({ key, value, effect }) => `${key}${value ? `=${value}` : ''}:${effect}`),
    pressures: Object.entries(conditions)
      .filter(([type, { status }]) => type !== 'Ready' && status === 'True')
      .map(([type]) => type),
    pods: views,
    cpu: [asked.reduce((sum, { cpu }) => sum + cpu, 0), allocatable.cpu],
    memory: [asked.reduce((sum, { memory }) => sum + memory, 0), allocatable.memory],
  };
}
