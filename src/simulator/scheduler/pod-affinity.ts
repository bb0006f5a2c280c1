import { matchesLabels } from '../matching/label-selector.ts';
import type { Node } from '../objects/node.ts';
import type { Pod, PodAffinityTerm } from '../objects/pod.ts';
import { isEnded } from '../pods/pod-state.ts';
import { groupOf } from '../store/grouping.ts';
import { GUARDED } from '../store/store.ts';
import type { Refusal } from './filters.ts';
import { type Snapshot, boundPods } from './snapshot.ts';

/**
 * Whether other pods keep a pod off a node, or are missed there (InterPodAffinity.Filter,
 * pkg/scheduler/framework/plugins/interpodaffinity/filtering.go). Anti-affinity works both ways.
 */
export function affinityRefusal(snapshot: Snapshot, pod: Pod, node: Node): Refusal | undefined {
  const wanted = pod.spec.affinity?.podAffinity?.requiredDuringSchedulingIgnoredDuringExecution ?? [];
  for (const term of wanted) {
    const matching = boundPods(snapshot, (other) => selects(term, pod, other));
    const isFirst = matching.length === 0 && selects(term, pod, pod) && hasTopology(node, term);
    if (!isFirst && !matching.some((found) => sharesTopology(found.node, node, term))) {
      return { reasons: ["node(s) didn't match pod affinity rules"], isResolvable: false };
    }
  }
  for (const term of antiAffinityOf(pod)) {
    const found = boundPods(snapshot, (other) => selects(term, pod, other));
    if (found.some((other) => sharesTopology(other.node, node, term))) {
      return { reasons: ["node(s) didn't match pod anti-affinity rules"], isResolvable: true };
    }
  }
  let isUnwanted = false;
  for (const other of groupOf(snapshot.cluster.store.guardedPods, GUARDED)) {
    const place = snapshot.nodes.get(other.spec.nodeName ?? '');
    if (place === undefined || isEnded(other)) continue;
    isUnwanted ||= antiAffinityOf(other).some((term) => selects(term, other, pod) && sharesTopology(place, node, term));
  }
  const reasons = ["node(s) didn't satisfy existing pods anti-affinity rules"];
  return isUnwanted ? { reasons, isResolvable: true } : undefined;
}

function antiAffinityOf({ spec }: Pod): readonly PodAffinityTerm[] {
  return spec.affinity?.podAntiAffinity?.requiredDuringSchedulingIgnoredDuringExecution ?? [];
}

/** Whether a term of `owner` speaks of `other`; without namespaces it means its own. */
function selects({ labelSelector, namespaces = [] }: PodAffinityTerm, owner: Pod, other: Pod): boolean {
  const places = namespaces.length > 0 ? namespaces : [owner.metadata.namespace];
  return places.includes(other.metadata.namespace) && matchesLabels(labelSelector, other.metadata.labels);
}

function hasTopology(node: Node, { topologyKey }: PodAffinityTerm): boolean {
  return node.metadata.labels[topologyKey] !== undefined;
}

function sharesTopology(one: Node, other: Node, term: PodAffinityTerm): boolean {
  const { topologyKey } = term;
  return hasTopology(one, term) && one.metadata.labels[topologyKey] === other.metadata.labels[topologyKey];
}
