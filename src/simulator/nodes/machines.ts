import { create, newMetadata, update } from '../cluster/api.ts';
import type { Cluster } from '../cluster/cluster.ts';
import { probed } from '../kubelet/container-states.ts';
import { behaviourOf } from '../kubelet/controller.ts';
import { quantity, thousandths } from '../matching/quantity.ts';
import type { Labels } from '../objects/metadata.ts';
import type { Allocatable, ConditionStatus, Node, NodeCondition } from '../objects/node.ts';
import type { Taint } from '../objects/scheduling.ts';
import { isBound, isTerminating } from '../pods/pod-state.ts';
import { groupOf } from '../store/grouping.ts';
import { erase, find, write } from '../store/store.ts';
import { nextNodeAddress } from './addresses.ts';
import { NOT_READY } from './condition-taints.ts';

/** What may be said of a machine that joins. */
export interface Machine {
  readonly name: string;
  readonly labels?: Labels;
  readonly taints?: readonly Taint[];
  readonly unschedulable?: boolean;
  readonly conditions?: Readonly<Record<string, ConditionStatus>>;
  readonly allocatable?: Readonly<Partial<Record<'cpu' | 'memory' | 'pods', string | number>>>;
  readonly version?: string;
}

const HEALTHY: Readonly<Record<string, ConditionStatus>> = {
  MemoryPressure: 'False',
  DiskPressure: 'False',
  PIDPressure: 'False',
  Ready: 'True',
};

const REASONS: Readonly<Record<string, readonly [bad: string, good: string]>> = {
  Ready: ['KubeletNotReady', 'KubeletReady'],
  MemoryPressure: ['KubeletHasInsufficientMemory', 'KubeletHasSufficientMemory'],
  DiskPressure: ['KubeletHasDiskPressure', 'KubeletHasNoDiskPressure'],
  PIDPressure: ['KubeletHasInsufficientPID', 'KubeletHasSufficientPID'],
};

/** Has a node join: ready, with 4 CPUs, 8 GiB and room for 110 pods, unless it is said otherwise. */
export function addNode(cluster: Cluster, machine: Machine): Node {
  const { name, labels = {}, taints = [], unschedulable = false, conditions = {}, allocatable = {} } = machine;
  const all = Object.entries({ ...HEALTHY, ...conditions });
  const isReady = all.some(([type, status]) => type === 'Ready' && status === 'True');
  const isTainted = taints.some(({ key }) => key === NOT_READY);
  // A node that registers is tainted until it is ready (plugin/pkg/admission/nodetaint).
  const joining: Taint[] =
    isReady || isTainted || machine.taints !== undefined ? [] : [{ key: NOT_READY, effect: 'NoSchedule' }];
  return create(cluster, {
    kind: 'Node',
    apiVersion: 'v1',
    metadata: newMetadata(cluster, { name, labels: { 'kubernetes.io/hostname': name, ...labels } }),
    spec: { taints: [...taints, ...joining], unschedulable },
    status: {
      conditions: Object.fromEntries(all.map(([type, status]) => [type, condition(cluster, type, status)])),
      allocatable: allocatableOf(allocatable, { cpu: 4000, memory: 8 * 2 ** 30, pods: 110 }),
      internalIP: nextNodeAddress(cluster),
      kubeletVersion: machine.version ?? `v1.${String(cluster.settings.minor)}.0`,
    },
  });
}

function allocatableOf(given: NonNullable<Machine['allocatable']>, known: Allocatable): Allocatable {
  return {
    cpu: given.cpu === undefined ? known.cpu : thousandths(given.cpu),
    memory: given.memory === undefined ? known.memory : quantity(given.memory),
    pods: given.pods === undefined ? known.pods : quantity(given.pods),
  };
}

function condition(cluster: Cluster, type: string, status: ConditionStatus): NodeCondition {
  const [bad = '', good = ''] = REASONS[type] ?? [];
  const isGood = type === 'Ready' ? status === 'True' : status === 'False';
  return { status, changedAt: cluster.now, reason: isGood ? good : bad };
}

/** Changes what a node offers. */
export function setAllocatable(cluster: Cluster, name: string, given: NonNullable<Machine['allocatable']>): void {
  const node = nodeNamed(cluster, name);
  update(cluster, { ...node, status: { ...node.status, allocatable: allocatableOf(given, node.status.allocatable) } });
}

/** Takes a node object away; its machine goes with it. */
export function removeNode(cluster: Cluster, name: string): void {
  erase(cluster.store, cluster.now, nodeNamed(cluster, name));
  cluster.silentSince.delete(name);
}

/** Changes labels of a node; `null` takes one away. */
export function labelNode(cluster: Cluster, name: string, labels: Readonly<Record<string, string | null>>): void {
  const node = nodeNamed(cluster, name);
  const kept = Object.entries({ ...node.metadata.labels, ...labels }).filter(
    (entry): entry is [string, string] => entry[1] !== null,
  );
  update(cluster, { ...node, metadata: { ...node.metadata, labels: Object.fromEntries(kept) } });
}

/** Changes the taints of a node; what is added takes the place of one with the same key and effect. */
export function taintNode(
  cluster: Cluster,
  name: string,
  add: readonly Taint[],
  remove: readonly { readonly key: string; readonly effect?: string | undefined }[],
): void {
  const node = nodeNamed(cluster, name);
  const isSame = (one: { readonly key: string; readonly effect?: string | undefined }, taint: Taint): boolean =>
    one.key === taint.key && (one.effect === undefined || one.effect === taint.effect);
  const kept = node.spec.taints.filter((taint) => ![...add, ...remove].some((one) => isSame(one, taint)));
  update(cluster, { ...node, spec: { ...node.spec, taints: [...kept, ...add] } });
}

/** Allows or forbids new pods on a node. */
export function setUnschedulable(cluster: Cluster, name: string, unschedulable: boolean): void {
  const node = nodeNamed(cluster, name);
  update(cluster, { ...node, spec: { ...node.spec, unschedulable } });
}

/** The kubelet reports a condition. */
export function setCondition(cluster: Cluster, name: string, type: string, status: ConditionStatus): void {
  const node = nodeNamed(cluster, name);
  const conditions = { ...node.status.conditions, [type]: condition(cluster, type, status) };
  update(cluster, { ...node, status: { ...node.status, conditions } });
  if (type === 'Ready' && status === 'True') reportPods(cluster, name);
}

/** The machine fails: its kubelet falls silent, its pods stay as they were last seen. */
export function nodeDown(cluster: Cluster, name: string): void {
  nodeNamed(cluster, name);
  if (cluster.silentSince.has(name)) return;
  cluster.silentSince.set(name, cluster.now);
  const node = nodeNamed(cluster, name);
  // Looks like a write to the controllers that watch the node, and is none that anyone reads.
  write(cluster.store, cluster.now, node);
}

/** The machine is back: the kubelet reports the node and its pods, and goes on with what it was asked to do. */
export function nodeUp(cluster: Cluster, name: string): void {
  if (!cluster.silentSince.delete(name)) return;
  const node = nodeNamed(cluster, name);
  const healthy = Object.entries(HEALTHY).map(([type, status]) => [type, condition(cluster, type, status)] as const);
  const conditions = { ...node.status.conditions, ...Object.fromEntries(healthy) };
  write(cluster.store, cluster.now, { ...node, status: { ...node.status, conditions } });
  reportPods(cluster, name);
}

/** The kubelet sends the states of its pods, as they really are (status manager, pkg/kubelet/status). */
export function reportPods(cluster: Cluster, name: string): void {
  for (const pod of [...groupOf(cluster.store.podsByNode, name)]) {
    if (!isBound(pod)) continue;
    const { ready = true } = behaviourOf(cluster, pod);
    const isRunning = pod.status.container.running === true;
    const status = isRunning && !isTerminating(pod) ? probed(pod.status, ready, cluster.now) : pod.status;
    write(cluster.store, cluster.now, { ...pod, status });
  }
}

/** The node of a name; an error if there is none. */
export function nodeNamed(cluster: Cluster, name: string): Node {
  const node = find(cluster.store, 'Node', name);
  if (node === undefined) throw new Error(`There is no node ${name}`);
  return node;
}
