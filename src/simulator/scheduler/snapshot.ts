import type { Cluster } from '../cluster/cluster.ts';
import type { Node } from '../objects/node.ts';
import type { Pod } from '../objects/pod.ts';
import { isBound, isEnded } from '../pods/pod-state.ts';
import { objectsOf } from '../store/store.ts';

/** The cluster as one scheduling attempt sees it. */
export interface Snapshot {
  readonly cluster: Cluster;
  readonly nodes: ReadonlyMap<string, Node>;
}

/** The bound, living pods of a cluster that fulfil a condition, with their nodes. */
export function boundPods({ cluster, nodes }: Snapshot, isWanted: (pod: Pod) => boolean): { pod: Pod; node: Node }[] {
  const found: { pod: Pod; node: Node }[] = [];
  for (const pod of objectsOf(cluster.store, 'Pod').values()) {
    const node = isBound(pod) ? nodes.get(pod.spec.nodeName ?? '') : undefined;
    if (node !== undefined && !isEnded(pod) && isWanted(pod)) found.push({ pod, node });
  }
  return found;
}
