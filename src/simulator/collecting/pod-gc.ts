import { type Cluster, type Controller, atNextTick } from '../cluster/cluster.ts';
import { noteDeletion } from '../cluster/delete-object.ts';
import type { Instant } from '../objects/metadata.ts';
import { isBound } from '../pods/pod-state.ts';
import { erase, find, objectsOf } from '../store/store.ts';

// gcCheckPeriod and quarantineTime, pkg/controller/podgc/gc_controller.go
const PERIOD_SECONDS = 20;
const QUARANTINE_MS = 40_000;

/** Removes pods that are bound to nodes that are no more (gcOrphaned): 40 to 60 seconds after the first look. */
export function podGarbageCollector(): Controller {
  const missingSince = new Map<string, Instant>();
  let isPlanned = false;
  const plan = (cluster: Cluster): void => {
    if (isPlanned) return;
    isPlanned = true;
    atNextTick(cluster, PERIOD_SECONDS, () => {
      isPlanned = false;
      if (collect(cluster, missingSince)) plan(cluster);
    });
  };
  return {
    name: 'pod-gc',
    *keysFor(cluster, { before, after }) {
      if (before?.kind === 'Node' && after === undefined) yield 'nodes';
      if (after?.kind === 'Pod' && before === undefined && isBound(after)) {
        if (find(cluster.store, 'Node', after.spec.nodeName ?? '') === undefined) yield 'nodes';
      }
    },
    reconcile: plan,
  };
}

/** One look; says whether there are pods without a node. */
function collect(cluster: Cluster, missingSince: Map<string, Instant>): boolean {
  let hasOrphans = false;
  const seen = new Set<string>();
  for (const pod of [...objectsOf(cluster.store, 'Pod').values()]) {
    const node = pod.spec.nodeName ?? '';
    if (!isBound(pod) || find(cluster.store, 'Node', node) !== undefined) continue;
    seen.add(node);
    const since = missingSince.get(node);
    if (since === undefined) missingSince.set(node, cluster.now);
    if (since !== undefined && cluster.now - since >= QUARANTINE_MS) {
      noteDeletion(cluster, pod, 'node-forgotten');
      erase(cluster.store, cluster.now, pod);
    } else hasOrphans = true;
  }
  for (const node of [...missingSince.keys()]) if (!seen.has(node)) missingSince.delete(node);
  return hasOrphans;
}
