import type { Cluster } from '../cluster/cluster.ts';
import { daemonPodsByNode } from '../daemonset/daemon-pods.ts';
import { placementOn } from '../daemonset/placed-by-controller.ts';
import { REVISION_HASH, isUpdated } from '../daemonset/revision-hash.ts';
import { allowsSurge, updateBudget } from '../daemonset/update-budget.ts';
import { keyOf } from '../objects/object.ts';
import type { Pod } from '../objects/pod.ts';
import { targetNodeOf } from '../objects/target-node.ts';
import type { ControllerRevision, DaemonSet } from '../objects/workloads.ts';
import { isAvailable, isTerminating } from '../pods/pod-state.ts';
import { objectNamed } from '../scenario/names.ts';
import { groupOf } from '../store/grouping.ts';
import { objectsOf } from '../store/store.ts';
import { type Reason, reason } from './reason.ts';
import { whyPod } from './why-pod.ts';

/** Why the update of a DaemonSet goes on or waits: its budget, and what uses it up. Nothing for other workloads. */
export function whyUpdate(cluster: Cluster, of: string): Reason[] {
  const set = objectNamed(cluster, of);
  if (set === undefined) return [reason('workload-missing', 'no', { of })];
  if (set.kind !== 'DaemonSet') return [];
  const state = stateOf(cluster, set);
  const outdated = String(state.outdated.length);
  if (state.outdated.length === 0) return [reason('update-done', 'yes', { of })];
  if (set.spec.updateStrategy.type === 'OnDelete') return [reason('update-on-delete', 'no', { of, outdated })];
  const head = reason('update-outdated', 'fact', { outdated, desired: String(state.desired) });
  return [head, ...(allowsSurge(set) ? surge(cluster, set, state) : unavailable(cluster, set, state))];
}

interface State {
  readonly desired: number;
  /** Live pods of old templates. */
  readonly outdated: readonly Pod[];
  /** Nodes without an available live pod, or with two of a template. */
  readonly unavailable: readonly string[];
  /** Nodes on which a new pod stands beside the old one and is not available yet. */
  readonly surging: readonly string[];
}

function stateOf(cluster: Cluster, set: DaemonSet): State {
  const pods = daemonPodsByNode(cluster, set);
  const hash = currentHash(cluster, set);
  const isFit = (pod: Pod): boolean => isAvailable(pod, set.spec.minReadySeconds ?? 0, cluster.now);
  const nodes = [...objectsOf(cluster.store, 'Node').values()].filter(
    (node) => placementOn(cluster, set, node).shouldRun,
  );
  const names = new Set([...pods.keys(), ...nodes.map(({ metadata }) => metadata.name)]);
  const live = [...pods.values()].flat().filter((pod) => !isTerminating(pod));
  const on = (name: string): Pod[] => live.filter((pod) => targetNodeOf(pod) === name);
  return {
    desired: nodes.length,
    outdated: live.filter((pod) => !isUpdated(pod, set, hash)),
    unavailable: [...names].filter((name) => !on(name).some(isFit)),
    surging: [...names].filter(
      (name) => on(name).length > 1 && on(name).some((pod) => isUpdated(pod, set, hash) && !isFit(pod)),
    ),
  };
}

/** The hash of the revision with the highest number: the template as it is now. */
function currentHash({ store }: Cluster, set: DaemonSet): string {
  const revisions = [...groupOf(store.dependents, set.metadata.uid)].filter(
    (one): one is ControllerRevision => one.kind === 'ControllerRevision',
  );
  const [current] = revisions.sort((a, b) => b.revision - a.revision);
  return current?.metadata.labels[REVISION_HASH] ?? '';
}

function unavailable(cluster: Cluster, set: DaemonSet, { desired, unavailable: nodes }: State): Reason[] {
  const { maxUnavailable } = updateBudget(set, desired);
  const written = String(set.spec.updateStrategy.rollingUpdate?.maxUnavailable ?? 1);
  const budget = String(maxUnavailable);
  const left = Math.max(0, maxUnavailable - nodes.length);
  return [
    reason('update-budget', 'fact', { written, budget, desired: String(desired) }),
    reason('update-unavailable', nodes.length < maxUnavailable ? 'fact' : 'no', {
      count: String(nodes.length),
      nodes: nodes.join(', '),
    }),
    left > 0 ? reason('update-may-go-on', 'yes', { count: String(left) }) : reason('update-waits', 'no', { budget }),
    ...nodes.flatMap((node) => causesOn(cluster, set, node)),
  ];
}

function surge(cluster: Cluster, set: DaemonSet, { desired, surging }: State): Reason[] {
  const { maxSurge } = updateBudget(set, desired);
  const written = String(set.spec.updateStrategy.rollingUpdate?.maxSurge ?? 0);
  const budget = String(maxSurge);
  const left = Math.max(0, maxSurge - surging.length);
  return [
    reason('update-surge-budget', 'fact', { written, budget, desired: String(desired) }),
    reason('update-surging', surging.length < maxSurge ? 'fact' : 'no', {
      count: String(surging.length),
      nodes: surging.join(', '),
    }),
    left > 0
      ? reason('update-surge-may-go-on', 'yes', { count: String(left) })
      : reason('update-surge-waits', 'no', { budget }),
    ...surging.flatMap((node) => causesOn(cluster, set, node)),
  ];
}

/** Why the pods of a node are not available. */
function causesOn(cluster: Cluster, set: DaemonSet, node: string): Reason[] {
  const pods = daemonPodsByNode(cluster, set).get(node) ?? [];
  return pods
    .filter(({ status }) => !status.ready || status.phase !== 'Running')
    .concat(pods.filter((pod) => isTerminating(pod) && pod.status.ready))
    .flatMap((pod) => whyPod(cluster, keyOf(pod)));
}
