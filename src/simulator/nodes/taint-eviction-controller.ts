import { type Cluster, type Controller, after } from '../cluster/cluster.ts';
import { deletePod } from '../cluster/delete-object.ts';
import { recordEvent } from '../cluster/record-event.ts';
import { tolerates } from '../matching/tolerations.ts';
import type { Instant } from '../objects/metadata.ts';
import { keyOf } from '../objects/object.ts';
import type { Pod } from '../objects/pod.ts';
import type { Taint } from '../objects/scheduling.ts';
import { isBound } from '../pods/pod-state.ts';
import { groupOf } from '../store/grouping.ts';
import { find } from '../store/store.ts';

const SOURCE = 'taint-eviction-controller';

interface Planned {
  readonly uid: string;
  readonly createdAt: Instant;
  readonly at: Instant;
}

/** Evicts pods from nodes with NoExecute taints (pkg/controller/tainteviction/taint_eviction.go). */
export function taintEvictionController(): Controller {
  const planned = new Map<string, Planned>();
  return {
    name: 'taint-eviction',
    *keysFor(cluster, { before, after: now }) {
      if (now?.kind === 'Pod' && isBound(now)) {
        const isSame = before?.kind === 'Pod' && isBound(before) && before.spec.tolerations === now.spec.tolerations;
        if (!isSame) yield keyOf(now);
      }
      if (now === undefined && before?.kind === 'Pod') planned.delete(keyOf(before));
      if (now?.kind !== 'Node' || (before?.kind === 'Node' && before.spec.taints === now.spec.taints)) return;
      for (const pod of groupOf(cluster.store.podsByNode, now.metadata.name)) if (isBound(pod)) yield keyOf(pod);
    },
    reconcile(cluster, key) {
      processPod(cluster, key, planned);
    },
  };
}

/** processPodOnNode */
function processPod(cluster: Cluster, key: string, planned: Map<string, Planned>): void {
  const pod = find(cluster.store, 'Pod', key);
  const node = pod && find(cluster.store, 'Node', pod.spec.nodeName ?? '');
  if (pod === undefined || node === undefined) return;
  const taints = node.spec.taints.filter(({ effect }) => effect === 'NoExecute');
  const seconds = toleratedSeconds(pod, taints);
  if (seconds === undefined || seconds <= 0) cancel(cluster, pod, planned);
  if (seconds === undefined) return;
  if (seconds <= 0) {
    evict(cluster, pod);
    return;
  }
  const known = planned.get(key);
  const createdAt = known?.createdAt ?? cluster.now;
  // A shorter toleration does not bring an eviction forward that is already planned.
  if (known !== undefined && createdAt < cluster.now) return;
  if (known !== undefined) cancel(cluster, pod, planned);
  const entry: Planned = { uid: pod.metadata.uid, createdAt, at: cluster.now + seconds * 1000 };
  planned.set(key, entry);
  after(cluster, seconds, () => {
    if (planned.get(key) !== entry) return;
    planned.delete(key);
    const now = find(cluster.store, 'Pod', key);
    if (now?.metadata.uid === entry.uid) evict(cluster, now);
  });
}

/**
 * For how long a pod tolerates all of some taints, each by the first toleration that matches it; `undefined` for ever, 0 if
 * one is not tolerated (GetMatchingTolerations, getMinTolerationTime).
 */
function toleratedSeconds({ spec }: Pod, taints: readonly Taint[]): number | undefined {
  let least: number | undefined;
  for (const taint of taints) {
    const first = spec.tolerations?.find((toleration) => tolerates(toleration, taint));
    if (first === undefined) return 0;
    if (first.tolerationSeconds !== undefined) least = Math.min(least ?? Infinity, first.tolerationSeconds);
  }
  return least;
}

function cancel(cluster: Cluster, pod: Pod, planned: Map<string, Planned>): void {
  if (!planned.delete(keyOf(pod))) return;
  say(cluster, pod, `Cancelling deletion of Pod ${keyOf(pod)}`);
}

function evict(cluster: Cluster, pod: Pod): void {
  if (pod.metadata.deletionTimestamp !== undefined) return;
  say(cluster, pod, `Marking for deletion Pod ${keyOf(pod)}`);
  deletePod(cluster, pod, undefined, 'taint');
}

function say(cluster: Cluster, pod: Pod, message: string): void {
  recordEvent(cluster, pod, { type: 'Normal', reason: 'TaintManagerEviction', message, source: SOURCE });
}
