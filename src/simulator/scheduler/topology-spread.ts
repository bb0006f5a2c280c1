import { matchesLabels } from '../matching/label-selector.ts';
import { matchesRequiredAffinity } from '../matching/node-affinity.ts';
import type { Node } from '../objects/node.ts';
import type { Pod } from '../objects/pod.ts';
import { isTerminating } from '../pods/pod-state.ts';
import type { Refusal } from './filters.ts';
import { type Snapshot, boundPods } from './snapshot.ts';

/**
 * Whether a hard topology spread constraint keeps a pod off a node (PodTopologySpread.Filter,
 * pkg/scheduler/framework/plugins/podtopologyspread/filtering.go). Only nodes that the pod's own affinity admits count.
 */
export function spreadRefusal(snapshot: Snapshot, pod: Pod, node: Node): Refusal | undefined {
  for (const constraint of pod.spec.topologySpreadConstraints ?? []) {
    if (constraint.whenUnsatisfiable !== 'DoNotSchedule') continue;
    const { topologyKey, labelSelector, maxSkew } = constraint;
    const here = node.metadata.labels[topologyKey];
    if (here === undefined) {
      const reasons = ["node(s) didn't match pod topology spread constraints (missing required label)"];
      return { reasons, isResolvable: false };
    }
    const counts = new Map<string, number>();
    for (const other of snapshot.nodes.values()) {
      const domain = other.metadata.labels[topologyKey];
      if (domain !== undefined && matchesRequiredAffinity(pod.spec, other)) counts.set(domain, counts.get(domain) ?? 0);
    }
    const isCounted = (other: Pod): boolean =>
      other.metadata.namespace === pod.metadata.namespace &&
      !isTerminating(other) &&
      matchesLabels(labelSelector, other.metadata.labels);
    for (const found of boundPods(snapshot, isCounted)) {
      const domain = found.node.metadata.labels[topologyKey];
      const count = domain === undefined ? undefined : counts.get(domain);
      if (domain !== undefined && count !== undefined) counts.set(domain, count + 1);
    }
    const itself = matchesLabels(labelSelector, pod.metadata.labels) ? 1 : 0;
    if ((counts.get(here) ?? 0) + itself - Math.min(...counts.values()) > maxSkew) {
      return { reasons: ["node(s) didn't match pod topology spread constraints"], isResolvable: true };
    }
  }
  return undefined;
}
