import { type Cluster, type Controller, enqueue } from '../cluster/cluster.ts';
import { matchesLabels } from '../matching/label-selector.ts';
import { keyFor, keyOf } from '../objects/object.ts';
import { controllerOf } from '../objects/owner.ts';
import type { Pod } from '../objects/pod.ts';
import type { Change } from '../store/change.ts';
import { objectsOf } from '../store/store.ts';
import { isEnded } from '../pods/pod-state.ts';
import type { FailedPodBackoff } from './failed-pod-backoff.ts';
import { placesPodsItself } from './placed-by-controller.ts';
import { syncDaemonSet } from './sync.ts';

// After a refused creation the work queue waits 5 ms, then ever longer (DefaultControllerRateLimiter).
const FIRST_RETRY_SECONDS = 0.005;
const LONGEST_RETRY_SECONDS = 1000;

/** The DaemonSet controller (NewDaemonSetsController, pkg/controller/daemon/daemon_controller.go). */
export function daemonSetController(): Controller {
  const backoff: FailedPodBackoff = new Map();
  const failures = new Map<string, number>();
  return {
    name: 'daemonset',
    keysFor,
    reconcile(cluster, key) {
      if (!syncDaemonSet(cluster, key, backoff).failed) {
        failures.delete(key);
        return;
      }
      const count = failures.get(key) ?? 0;
      failures.set(key, count + 1);
      enqueue(cluster, 'daemonset', key, Math.min(FIRST_RETRY_SECONDS * 2 ** count, LONGEST_RETRY_SECONDS));
    },
  };
}

function* keysFor(cluster: Cluster, { before, after }: Change): Iterable<string> {
  const subject = after ?? before;
  if (subject?.kind === 'DaemonSet') yield keyOf(subject);
  if (subject?.kind === 'Pod') {
    if (before?.kind === 'Pod') yield* setsOf(cluster, before);
    if (after?.kind === 'Pod') yield* setsOf(cluster, after);
  }
  // A pod that leaves may have made room (requeueSuspendedDaemonPods).
  const hasLeft = subject?.kind === 'Pod' && (after === undefined || (after.kind === 'Pod' && isEnded(after)));
  if (hasLeft && placesPodsItself(cluster)) yield* objectsOf(cluster.store, 'DaemonSet').keys();
  if (subject?.kind === 'Node') {
    // Only labels and taints count (shouldIgnoreNodeUpdate); up to 1.11 everything did.
    const isSame =
      !placesPodsItself(cluster) &&
      before?.kind === 'Node' &&
      after?.kind === 'Node' &&
      before.metadata.labels === after.metadata.labels &&
      before.spec.taints === after.spec.taints;
    if (!isSame) yield* objectsOf(cluster.store, 'DaemonSet').keys();
  }
}

/** The set that a pod belongs to; of a pod without an owner all sets that would adopt it (getDaemonSetsForPod). */
function* setsOf(cluster: Cluster, pod: Pod): Iterable<string> {
  const owner = controllerOf(pod);
  const { namespace, labels } = pod.metadata;
  if (owner !== undefined) {
    if (owner.kind === 'DaemonSet') yield keyFor(namespace, owner.name);
    return;
  }
  for (const [key, set] of objectsOf(cluster.store, 'DaemonSet')) {
    if (set.metadata.namespace === namespace && matchesLabels(set.spec.selector, labels)) yield key;
  }
}
