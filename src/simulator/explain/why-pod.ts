import type { Cluster } from '../cluster/cluster.ts';
import type { Deletion } from '../cluster/decisions.ts';
import { behaviourOf } from '../kubelet/controller.ts';
import { controllerOf } from '../objects/owner.ts';
import type { Pod } from '../objects/pod.ts';
import { targetNodeOf } from '../objects/target-node.ts';
import { isBound, isTerminating } from '../pods/pod-state.ts';
import { refusalOf } from '../scheduler/filters.ts';
import { find, objectsOf } from '../store/store.ts';
import { type Reason, type ReasonCode, reason } from './reason.ts';

/** Why a pod is as it is, or why it is gone; pods are named `namespace/name`. */
export function whyPod(cluster: Cluster, key: string): Reason[] {
  const pod = find(cluster.store, 'Pod', key);
  if (pod === undefined) {
    const gone = [...cluster.deletions.values()].findLast((one) => one.pod === key);
    return gone === undefined ? [reason('pod-missing', 'no', { pod: key })] : deletionOf(gone);
  }
  const chain = [ownerOf(pod, key)];
  if (isTerminating(pod)) return [...chain, ...leaving(cluster, pod, key)];
  if (!isBound(pod)) return [...chain, ...unscheduled(cluster, pod, key)];
  return [...chain, ...running(cluster, pod, key)];
}

function ownerOf(pod: Pod, key: string): Reason {
  const owner = controllerOf(pod);
  if (owner === undefined) return reason('pod-alone', 'fact', { pod: key });
  return reason('pod-of', 'fact', { pod: key, owner: `${owner.kind} ${owner.name}` });
}

function leaving(cluster: Cluster, pod: Pod, key: string): Reason[] {
  const known = cluster.deletions.get(pod.metadata.uid);
  const node = pod.spec.nodeName ?? '';
  const seconds = String(pod.metadata.deletionGracePeriodSeconds ?? 30);
  return [
    ...(known === undefined ? [] : deletionOf(known)),
    reason('pod-leaving', 'no', { pod: key, seconds }),
    ...(cluster.silentSince.has(node) ? [reason('kubelet-silent', 'no', { node })] : []),
  ];
}

function deletionOf({ at, pod, node, because }: Deletion): Reason[] {
  const code: ReasonCode = `because-${because}`;
  return [reason('pod-deleted', 'no', { pod, node, at: String(at) }), reason(code, 'no', { pod })];
}

/** What the scheduler's filters say, of the node that the pod is pinned to or of all. */
function unscheduled(cluster: Cluster, pod: Pod, key: string): Reason[] {
  const node = targetNodeOf(pod);
  if (node === '') {
    const message = pod.status.unschedulable;
    return message === undefined ? [] : [reason('not-scheduled-anywhere', 'no', { pod: key, message })];
  }
  const pinned = reason('pod-pinned', 'fact', { pod: key, node });
  const target = find(cluster.store, 'Node', node);
  if (target === undefined) return [pinned, reason('node-missing', 'no', { node })];
  const refusal = refusalOf({ cluster, nodes: objectsOf(cluster.store, 'Node') }, pod, target);
  const reasons = refusal?.reasons ?? [];
  return [pinned, ...reasons.map((one) => reason('not-scheduled', 'no', { pod: key, node, reason: one }))];
}

function running(cluster: Cluster, pod: Pod, key: string): Reason[] {
  const node = pod.spec.nodeName ?? '';
  const { container, ready, phase } = pod.status;
  const chain: Reason[] = [];
  if (cluster.silentSince.has(node)) chain.push(reason('kubelet-silent', 'no', { node }));
  if (container.waiting === 'ContainerCreating' || (phase === 'Pending' && container.waiting === undefined)) {
    return [...chain, reason('container-creating', 'fact', { pod: key })];
  }
  if (container.waiting !== undefined) {
    return [...chain, reason('container-waits', 'no', { pod: key, reason: container.waiting })];
  }
  if (ready) return [...chain, reason('pod-ready', 'yes', { pod: key })];
  if (container.ready === true) return [...chain, reason('node-not-ready', 'no', { pod: key, node })];
  const { ready: becomesReady = true } = behaviourOf(cluster, pod);
  const image = pod.spec.containers[0]?.image ?? '';
  return becomesReady ? chain : [...chain, reason('never-ready', 'no', { pod: key, image })];
}
