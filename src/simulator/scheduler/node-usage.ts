import { quantity, thousandths } from '../matching/quantity.ts';
import type { ContainerPort, Pod, PodSpec } from '../objects/pod.ts';
import { isEnded } from '../pods/pod-state.ts';
import { groupOf } from '../store/grouping.ts';
import type { Store } from '../store/store.ts';

/** What pods ask for, or what is taken on a node. */
export interface Usage {
  /** Thousandths of a CPU. */
  readonly cpu: number;
  /** Bytes. */
  readonly memory: number;
}

const requests = new WeakMap<PodSpec, Usage>();

/** What a pod asks for: its containers together, or the greatest init container (resource.PodRequests). */
export function requestsOf({ spec }: Pick<Pod, 'spec'>): Usage {
  let known = requests.get(spec);
  if (known === undefined) {
    const of = (containers: PodSpec['containers']): Usage[] =>
      containers.map(({ resources }) => ({
        cpu: thousandths(resources?.requests?.['cpu']),
        memory: quantity(resources?.requests?.['memory']),
      }));
    const main = of(spec.containers).reduce(add, { cpu: 0, memory: 0 });
    const initial = of(spec.initContainers ?? []);
    known = {
      cpu: Math.max(main.cpu, ...initial.map(({ cpu }) => cpu)),
      memory: Math.max(main.memory, ...initial.map(({ memory }) => memory)),
    };
    requests.set(spec, known);
  }
  return known;
}

/** The pods bound to a node that still take something there. */
export function podsOn(store: Store, node: string): Pod[] {
  return [...groupOf(store.podsByNode, node)].filter((pod) => pod.spec.nodeName === node && !isEnded(pod));
}

/** What some pods ask for together. */
export function totalOf(pods: readonly Pod[]): Usage {
  return pods.map(requestsOf).reduce(add, { cpu: 0, memory: 0 });
}

function add(one: Usage, other: Usage): Usage {
  return { cpu: one.cpu + other.cpu, memory: one.memory + other.memory };
}

/** The ports of its node that a pod takes; on the host's network every port is one. */
export function hostPortsOf({ spec }: Pick<Pod, 'spec'>): ContainerPort[] {
  const ports: ContainerPort[] = [];
  for (const { ports: declared = [] } of spec.containers) {
    for (const port of declared) {
      const hostPort = port.hostPort ?? (spec.hostNetwork === true ? port.containerPort : 0);
      if (hostPort > 0) ports.push({ ...port, hostPort });
    }
  }
  return ports;
}

/** Whether two ports cannot stand on one node (HostPortInfo.CheckConflict). */
export function portsConflict(one: ContainerPort, other: ContainerPort): boolean {
  const [a, b] = [one.hostIP ?? '', other.hostIP ?? ''].map((address) => (address === '' ? '0.0.0.0' : address));
  return (
    one.hostPort === other.hostPort &&
    (one.protocol ?? 'TCP') === (other.protocol ?? 'TCP') &&
    (a === b || a === '0.0.0.0' || b === '0.0.0.0')
  );
}
