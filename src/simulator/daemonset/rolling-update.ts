import type { Cluster } from '../cluster/cluster.ts';
import type { Node } from '../objects/node.ts';
import type { Pod } from '../objects/pod.ts';
import type { DaemonSet } from '../objects/workloads.ts';
import { isAvailable, isTerminating } from '../pods/pod-state.ts';
import type { PodsByNode } from './daemon-pods.ts';
import { placementOn } from './placed-by-controller.ts';
import { type Plan, type Removal, removals } from './plan.ts';
import { isUpdated } from './revision-hash.ts';
import { updateBudget } from './update-budget.ts';

/** What stands on a node: at most one pod of each template, or more than that. */
type OnNode = { readonly newPod: Pod | undefined; readonly oldPod: Pod | undefined } | undefined;

interface Situation {
  readonly byNode: readonly (readonly [node: string, pods: OnNode])[];
  readonly desired: number;
  readonly isFit: (pod: Pod) => boolean;
  readonly shouldRun: (node: string) => boolean;
}

/**
 * The next step of a rolling update (rollingUpdate, pkg/controller/daemon/update.go). Upstream goes through the nodes in no
 * order at all; here they come as the pods were first seen, and nothing may be read into that.
 */
export function rollingUpdate(
  cluster: Cluster,
  set: DaemonSet,
  nodes: ReadonlyMap<string, Node>,
  podsByNode: PodsByNode,
  hash: string,
): Plan {
  const names = new Set(podsByNode.keys());
  let desired = 0;
  for (const node of nodes.values()) {
    if (!placementOn(cluster, set, node).shouldRun) continue;
    desired++;
    names.add(node.metadata.name);
  }
  const { maxSurge, maxUnavailable } = updateBudget(set, desired);
  const situation: Situation = {
    byNode: [...names].map((name) => [name, updatedPodsOf(set, podsByNode.get(name) ?? [], hash)] as const),
    desired,
    isFit: (pod) => isAvailable(pod, set.spec.minReadySeconds ?? 0, cluster.now),
    shouldRun: (name) => {
      const node = nodes.get(name);
      return node !== undefined && placementOn(cluster, set, node).shouldRun;
    },
  };
  // Before 1.32 a terminating old pod that is not available was left out of the count (kubernetes#123233).
  return maxSurge === 0 ? withoutSurge(situation, maxUnavailable) : withSurge(situation, maxSurge);
}

function withoutSurge({ byNode, isFit }: Situation, maxUnavailable: number): Plan {
  const replace: Pod[] = [];
  const candidates: Pod[] = [];
  let unavailable = 0;
  for (const [, pods] of byNode) {
    if (pods === undefined || (pods.newPod === undefined) === (pods.oldPod === undefined)) unavailable++;
    else if (pods.newPod !== undefined) unavailable += isFit(pods.newPod) ? 0 : 1;
    else if (pods.oldPod !== undefined) {
      if (isFit(pods.oldPod)) candidates.push(pods.oldPod);
      else {
        replace.push(pods.oldPod);
        unavailable++;
      }
    }
  }
  const taken = candidates.slice(0, Math.max(0, maxUnavailable - unavailable));
  return { nodes: [], remove: [...removals(replace, 'outdated-broken'), ...removals(taken, 'outdated')] };
}

function withSurge({ byNode, desired, isFit, shouldRun }: Situation, maxSurge: number): Plan {
  const remove: Removal[] = [];
  const sunset: Pod[] = [];
  const allowed: string[] = [];
  const candidates: string[] = [];
  let surging = 0;
  let available = 0;
  for (const [node, pods] of byNode) {
    if (pods === undefined) {
      surging++;
      continue;
    }
    const { newPod, oldPod } = pods;
    const counted = oldPod ?? newPod;
    if (counted !== undefined && isFit(counted)) available++;
    if (oldPod === undefined) continue;
    if (newPod === undefined) {
      if (shouldRun(node)) (isFit(oldPod) ? candidates : allowed).push(node);
      else if (isFit(oldPod)) sunset.push(oldPod);
      else remove.push({ pod: oldPod, because: 'outdated-broken' });
    } else if (isFit(newPod)) remove.push({ pod: oldPod, because: 'surge-over' });
    else surging++;
  }
  remove.push(...removals(sunset.slice(0, Math.max(0, available - desired)), 'outdated'));
  return { nodes: [...allowed, ...candidates.slice(0, Math.max(0, maxSurge - surging))], remove };
}

/** The pods of a node by template, leaving out what is being deleted (findUpdatedPodsOnNode). */
function updatedPodsOf(set: DaemonSet, pods: readonly Pod[], hash: string): OnNode {
  const living = pods.filter((pod) => !isTerminating(pod));
  const [newPod, anotherNew] = living.filter((pod) => isUpdated(pod, set, hash));
  const [oldPod, anotherOld] = living.filter((pod) => !isUpdated(pod, set, hash));
  return anotherNew === undefined && anotherOld === undefined ? { newPod, oldPod } : undefined;
}
