import type { Cluster } from '../cluster/cluster.ts';
import { controllerOf } from '../objects/owner.ts';
import type { Node } from '../objects/node.ts';
import type { Pod } from '../objects/pod.ts';
import type { DaemonSet } from '../objects/workloads.ts';
import { hostPortsOf, podsOn, portsConflict, requestsOf, totalOf } from '../scheduler/node-usage.ts';
import { type Verdict, nodeShouldRun } from './node-should-run.ts';

/** Up to 1.11 the controller put daemon pods on their nodes itself (ScheduleDaemonSetPods came with 1.12). */
export function placesPodsItself({ settings }: Cluster): boolean {
  return settings.minor < 12;
}

/** What a set wants of a node, and whether a pod may be made there now. */
export interface Placement extends Verdict {
  readonly mayCreate: boolean;
  /** Why it may not, as the event tells it; empty where there is nothing to tell. */
  readonly refusal: string;
}

/**
 * What a set wants of a node. Up to 1.11 the controller also looked for room and free ports: without room it made no pod and
 * tried again later, and a taken port ruled the node out (nodeShouldRunDaemonPod and simulate,
 * pkg/controller/daemon/daemon_controller.go of release-1.11; GeneralPredicates of the scheduler).
 */
export function placementOn(cluster: Cluster, set: DaemonSet, node: Node): Placement {
  const verdict = nodeShouldRun(set.spec.template, node, placesPodsItself(cluster));
  const { shouldRun } = verdict;
  if (!placesPodsItself(cluster) || !verdict.shouldContinueRunning)
    return { ...verdict, mayCreate: shouldRun, refusal: '' };
  // The pods of the set itself do not stand in its way.
  const others = podsOn(cluster.store, node.metadata.name).filter((pod) => controllerOf(pod)?.uid !== set.metadata.uid);
  const wanted: Pick<Pod, 'spec'> = { spec: set.spec.template.spec };
  const taken = others.flatMap(hostPortsOf);
  if (hostPortsOf(wanted).some((port) => taken.some((other) => portsConflict(port, other)))) {
    return { shouldRun: false, shouldContinueRunning: false, mayCreate: false, refusal: '' };
  }
  const refusal = shouldRun ? shortage(node, others, wanted) : '';
  return { ...verdict, mayCreate: shouldRun && refusal === '', refusal };
}

/** The first of what is short, in the words of InsufficientResourceError; empty if all fits (PodFitsResources). */
function shortage({ status: { allocatable } }: Node, others: readonly Pod[], wanted: Pick<Pod, 'spec'>): string {
  const used = totalOf(others);
  const requested = requestsOf(wanted);
  const said = (resource: string, asked: number, taken: number, capacity: number): string =>
    `Node didn't have enough resource: ${resource}, requested: ${String(asked)}, used: ${String(taken)}, capacity: ${String(capacity)}`;
  let refusal = '';
  if (others.length + 1 > allocatable.pods) refusal = said('pods', 1, others.length, allocatable.pods);
  // The last one is told: upstream keeps overwriting what it found.
  for (const resource of ['cpu', 'memory'] as const) {
    if (requested[resource] > 0 && requested[resource] + used[resource] > allocatable[resource]) {
      refusal = said(resource, requested[resource], used[resource], allocatable[resource]);
    }
  }
  return refusal;
}
