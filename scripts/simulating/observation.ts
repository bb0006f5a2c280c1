import { type Pod, isAvailable, isTerminating, objectsOf, targetNodeOf } from '#simulator';
import { type World, daemonPods, daemonSetOf, deploymentOf, deploymentPods } from './world.ts';

/** Extremes while a cluster settles, all over pods that are not terminating. */
export interface Observed {
  minAvailableNodes: number;
  maxPodsPerNode: number;
  maxNodesWithTwoLivePods: number;
  maxTotalPods: number;
  minAvailablePods: number;
  maxUnavailable: number;
  readonly rsSteps: [number, number][];
}

/** Nothing observed yet. */
export function noObservation(): Observed {
  return {
    minAvailableNodes: Infinity,
    maxPodsPerNode: 0,
    maxNodesWithTwoLivePods: 0,
    maxTotalPods: 0,
    minAvailablePods: Infinity,
    maxUnavailable: 0,
    rsSteps: [],
  };
}

/** Looks at the cluster as it is at this moment. */
export function observe(world: World, observed: Observed): void {
  const { cluster } = world;
  const set = daemonSetOf(world);
  const pods = (set !== undefined ? daemonPods(world) : deploymentPods(world)).filter((pod) => !isTerminating(pod));
  const minReadySeconds = (set ?? deploymentOf(world))?.spec.minReadySeconds ?? 0;
  const byNode = new Map<string, Pod[]>();
  for (const pod of pods) byNode.set(targetNodeOf(pod), [...(byNode.get(targetNodeOf(pod)) ?? []), pod]);
  const isFit = (pod: Pod): boolean => isAvailable(pod, minReadySeconds, cluster.now);
  const groups = [...byNode.values()];
  const available = groups.filter((group) => group.some(isFit)).length;
  observed.minAvailableNodes = Math.min(observed.minAvailableNodes, available);
  observed.maxUnavailable = Math.max(observed.maxUnavailable, objectsOf(cluster.store, 'Node').size - available);
  observed.maxPodsPerNode = Math.max(observed.maxPodsPerNode, ...groups.map((group) => group.length));
  const doubled = groups.filter((group) => group.length >= 2).length;
  observed.maxNodesWithTwoLivePods = Math.max(observed.maxNodesWithTwoLivePods, doubled);
  observed.maxTotalPods = Math.max(observed.maxTotalPods, pods.length);
  observed.minAvailablePods = Math.min(observed.minAvailablePods, pods.filter(isFit).length);
}

/** The sizes of new and old ReplicaSets after each scaling that the log has from an entry on. */
export function replicaSetSteps(world: World, from: number): [number, number][] {
  const { store } = world.cluster;
  const deployment = deploymentOf(world);
  const template = JSON.stringify(deployment?.spec.template.spec);
  const sizes = new Map<string, { replicas: number; isNew: boolean }>();
  const steps: [number, number][] = [];
  store.log.forEach(({ before, after }, index) => {
    const set = after ?? before;
    if (set?.kind !== 'ReplicaSet') return;
    const replicas = after === undefined ? 0 : set.spec.replicas;
    const known = sizes.get(set.metadata.uid);
    sizes.set(set.metadata.uid, { replicas, isNew: JSON.stringify(set.spec.template.spec) === template });
    if (index < from || known?.replicas === replicas) return;
    const sum = (isNew: boolean): number =>
      [...sizes.values()].reduce((total, size) => total + (size.isNew === isNew ? size.replicas : 0), 0);
    steps.push([sum(true), sum(false)]);
  });
  return steps;
}
