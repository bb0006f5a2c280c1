import { update } from '../cluster/api.ts';
import { type Cluster, type Controller, atNextTick } from '../cluster/cluster.ts';
import { recordEvent } from '../cluster/record-event.ts';
import { withReady } from '../kubelet/container-states.ts';
import type { Node } from '../objects/node.ts';
import { groupOf } from '../store/grouping.ts';
import { find } from '../store/store.ts';
import { withNoExecuteTaints, withNoScheduleTaints } from './condition-taints.ts';

/** How often the health of nodes is looked at (nodeMonitorPeriod). */
const MONITOR_SECONDS = 5;

/** How long a kubelet may be silent (nodeMonitorGracePeriod): 50 s since 1.32, 40 s before. */
export function gracePeriodSeconds(minor: number): number {
  return minor >= 32 ? 50 : 40;
}

/**
 * The node lifecycle controller (pkg/controller/nodelifecycle/node_lifecycle_controller.go): taints follow conditions, and a
 * node whose kubelet is silent becomes Unknown. The rate at which nodes of a failing zone are tainted is not modelled.
 */
export function nodeLifecycleController(): Controller {
  const watched = new Set<string>();
  const watch = (cluster: Cluster, name: string): void => {
    if (watched.has(name)) return;
    watched.add(name);
    atNextTick(cluster, MONITOR_SECONDS, () => {
      watched.delete(name);
      const node = find(cluster.store, 'Node', name);
      if (node === undefined) return;
      if (monitor(cluster, node)) watch(cluster, name);
    });
  };
  return {
    name: 'node-lifecycle',
    *keysFor(_cluster, { after }) {
      if (after?.kind === 'Node') yield after.metadata.name;
    },
    reconcile(cluster, name) {
      const node = find(cluster.store, 'Node', name);
      if (node === undefined) return;
      // TaintNodesByCondition came with 1.12.
      const taints = cluster.settings.minor < 12 ? node.spec.taints : withNoScheduleTaints(node);
      const now = taints === node.spec.taints ? node : update(cluster, { ...node, spec: { ...node.spec, taints } });
      if (cluster.silentSince.has(name) || withNoExecuteTaints(now) !== now.spec.taints) watch(cluster, name);
    },
  };
}

/** monitorNodeHealth for one node; says whether it must be looked at again. */
function monitor(cluster: Cluster, node: Node): boolean {
  // The taint goes by what was seen before this look (observedReadyCondition), so it follows one period later.
  const taints = withNoExecuteTaints(node);
  const tainted = taints === node.spec.taints ? node : update(cluster, { ...node, spec: { ...node.spec, taints } });
  const ready = tainted.status.conditions['Ready']?.status;
  const silentSince = cluster.silentSince.get(node.metadata.name);
  if (silentSince === undefined) {
    if (ready !== 'True') markPodsNotReady(cluster, tainted);
    return false;
  }
  if (ready === 'Unknown') return false;
  if (cluster.now - silentSince < gracePeriodSeconds(cluster.settings.minor) * 1000) return true;
  const unknown = {
    status: 'Unknown' as const,
    changedAt: cluster.now,
    reason: 'NodeStatusUnknown',
    message: 'Kubelet stopped posting node status.',
  };
  const reported = ['Ready', 'MemoryPressure', 'DiskPressure', 'PIDPressure'].map((type) => [type, unknown] as const);
  const conditions = { ...tainted.status.conditions, ...Object.fromEntries(reported) };
  const message = `Node ${node.metadata.name} status is now: NodeNotReady`;
  recordEvent(cluster, node, { type: 'Normal', reason: 'NodeNotReady', message, source: 'node-controller' });
  markPodsNotReady(cluster, update(cluster, { ...tainted, status: { ...tainted.status, conditions } }));
  return true;
}

/** The pods of a node that is not ready are not either (MarkPodsNotReady, pkg/controller/util/node/controller_utils.go). */
function markPodsNotReady(cluster: Cluster, node: Node): void {
  for (const pod of [...groupOf(cluster.store.podsByNode, node.metadata.name)]) {
    if (pod.spec.nodeName !== node.metadata.name || !pod.status.ready) continue;
    update(cluster, { ...pod, status: withReady(pod.status, false, cluster.now) });
    const source = 'node-controller';
    recordEvent(cluster, pod, { type: 'Warning', reason: 'NodeNotReady', message: 'Node is not ready', source });
  }
}
