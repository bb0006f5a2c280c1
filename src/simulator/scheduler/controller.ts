import { update } from '../cluster/api.ts';
import type { Cluster, Controller } from '../cluster/cluster.ts';
import { recordEvent } from '../cluster/record-event.ts';
import { keyOf } from '../objects/object.ts';
import type { Node } from '../objects/node.ts';
import type { Pod } from '../objects/pod.ts';
import { targetNodeOf } from '../objects/target-node.ts';
import { matchesTerm } from '../matching/node-affinity.ts';
import { isBound, isEnded, isTerminating } from '../pods/pod-state.ts';
import type { Change } from '../store/change.ts';
import { find, objectsOf } from '../store/store.ts';
import { controllerOf } from '../objects/owner.ts';
import { failedSchedulingText } from './failed-scheduling.ts';
import { type Refusal, refusalOf } from './filters.ts';
import { podsOn, totalOf } from './node-usage.ts';
import type { Snapshot } from './snapshot.ts';

/** The default scheduler: binds pods to nodes, or says why it cannot (pkg/scheduler/schedule_one.go). */
export function scheduler(): Controller {
  // Pods that fit nowhere, by the node that they are pinned to; the empty text for those that are not.
  const waiting = new Map<string, Set<string>>();
  return {
    name: 'scheduler',
    *keysFor(_cluster, change) {
      for (const freed of placesFreed(change)) {
        for (const place of freed === undefined ? waiting.keys() : [freed, '']) yield* waiting.get(place) ?? [];
      }
      const { after } = change;
      if (after?.kind === 'Pod' && !isBound(after) && !isTerminating(after) && change.before === undefined) {
        yield keyOf(after);
      }
    },
    reconcile(cluster, key) {
      const pod = find(cluster.store, 'Pod', key);
      for (const keys of waiting.values()) keys.delete(key);
      if (pod === undefined || isBound(pod) || isTerminating(pod)) return;
      if (schedule(cluster, pod)) return;
      const place = targetNodeOf(pod);
      const there = waiting.get(place) ?? new Set();
      waiting.set(place, there.add(key));
    },
  };
}

/** The nodes on which a change may have made room; `undefined` for all of them. */
function* placesFreed({ before, after }: Change): Iterable<string | undefined> {
  if (after?.kind === 'Node') {
    const isSame =
      before?.kind === 'Node' &&
      before.metadata.labels === after.metadata.labels &&
      before.spec === after.spec &&
      before.status.allocatable === after.status.allocatable;
    if (!isSame) yield after.metadata.name;
  }
  if (before?.kind !== 'Pod' || !isBound(before) || isEnded(before)) return;
  const isGone = after === undefined || (after.kind === 'Pod' && isEnded(after));
  // Where pods must not meet, one that leaves may make room on other nodes as well.
  if (isGone) yield undefined;
}

/** Binds a pod or records why not; says which. */
function schedule(cluster: Cluster, pod: Pod): boolean {
  const snapshot: Snapshot = { cluster, nodes: objectsOf(cluster.store, 'Node') };
  const candidates = prefiltered(snapshot, pod);
  const refusals: Refusal[] = [];
  const fit: Node[] = [];
  for (const node of candidates) {
    const refusal = refusalOf(snapshot, pod, node);
    if (refusal === undefined) fit.push(node);
    else refusals.push(refusal);
  }
  const chosen = fit.length > 1 ? best(cluster, pod, fit) : fit[0];
  if (chosen !== undefined) {
    const nodeName = chosen.metadata.name;
    update(cluster, { ...pod, spec: { ...pod.spec, nodeName }, status: { ...pod.status, unschedulable: undefined } });
    const { namespace, name } = pod.metadata;
    const message = `Successfully assigned ${namespace}/${name} to ${nodeName}`;
    recordEvent(cluster, pod, { type: 'Normal', reason: 'Scheduled', message, source: 'default-scheduler' });
    return true;
  }
  const message = failedSchedulingText({ total: snapshot.nodes.size, refusals }, cluster.settings.minor);
  update(cluster, { ...pod, status: { ...pod.status, unschedulable: message } });
  recordEvent(cluster, pod, { type: 'Warning', reason: 'FailedScheduling', message, source: 'default-scheduler' });
  return false;
}

/** Pods whose affinity names nodes are tried on those alone (NodeAffinity.PreFilter). */
function prefiltered({ nodes }: Snapshot, { spec }: Pod): Iterable<Node> {
  const terms = spec.affinity?.nodeAffinity?.requiredDuringSchedulingIgnoredDuringExecution?.nodeSelectorTerms ?? [];
  const named = new Set<string>();
  for (const { matchFields = [] } of terms) {
    const values = matchFields.flatMap(({ key, operator, values = [] }) =>
      key === 'metadata.name' && operator === 'In' ? values : [],
    );
    if (values.length === 0) return nodes.values();
    for (const value of values) named.add(value);
  }
  if (terms.length === 0) return nodes.values();
  return [...named].map((name) => nodes.get(name)).filter((node) => node !== undefined);
}

/**
 * The node to take among several: where fewest pods of the same owner are, where preferences are met, where most is free,
 * then by name. Upstream weighs much more, and among equals it draws lots.
 */
function best(cluster: Cluster, pod: Pod, fit: readonly Node[]): Node | undefined {
  const owner = controllerOf(pod)?.uid;
  const scored = fit.map((node) => {
    const present = podsOn(cluster.store, node.metadata.name);
    const siblings = owner === undefined ? 0 : present.filter((other) => controllerOf(other)?.uid === owner).length;
    const used = totalOf(present);
    const share = used.cpu / node.status.allocatable.cpu + used.memory / node.status.allocatable.memory;
    return { node, siblings, preference: preferenceOf(pod, node), share, count: present.length };
  });
  scored.sort(
    (a, b) =>
      b.preference - a.preference ||
      a.siblings - b.siblings ||
      a.share - b.share ||
      a.count - b.count ||
      (a.node.metadata.name < b.node.metadata.name ? -1 : 1),
  );
  return scored[0]?.node;
}

/** NodeAffinity.Score, and PreferNoSchedule taints against it (TaintToleration.Score). */
function preferenceOf({ spec }: Pod, node: Node): number {
  const preferred = spec.affinity?.nodeAffinity?.preferredDuringSchedulingIgnoredDuringExecution ?? [];
  const wished = preferred.reduce(
    (sum, { weight, preference }) => sum + (matchesTerm(preference, node) ? weight : 0),
    0,
  );
  return wished - 100 * node.spec.taints.filter(({ effect }) => effect === 'PreferNoSchedule').length;
}
