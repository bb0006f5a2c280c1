import { type Cluster, enqueue } from '../cluster/cluster.ts';
import { recordEvent } from '../cluster/record-event.ts';
import { selectsAll } from '../matching/label-selector.ts';
import { find, objectsOf } from '../store/store.ts';
import { daemonPodsByNode } from './daemon-pods.ts';
import { type FailedPodBackoff, waitForFailedPod } from './failed-pod-backoff.ts';
import { cleanupHistory, constructHistory } from './history.ts';
import { manage } from './manage.ts';
import { REVISION_HASH } from './revision-hash.ts';
import { rollingUpdate } from './rolling-update.ts';
import { updateStatus } from './status.ts';
import { type Done, SOURCE, syncNodes } from './sync-nodes.ts';

/**
 * One pass over a set: history, pods, rolling update, old revisions, status (syncDaemonSet and updateDaemonSet,
 * pkg/controller/daemon/daemon_controller.go). Our caches are always fresh, so expectations are always met.
 */
export function syncDaemonSet(cluster: Cluster, key: string, backoff: FailedPodBackoff): Done {
  const done: Done = { creates: 0, attempts: 0, deletes: 0, createdOn: [], deleted: [], deletions: [], failed: false };
  const set = find(cluster.store, 'DaemonSet', key);
  if (set === undefined) return done;
  if (selectsAll(set.spec.selector)) {
    const message = 'This daemon set is selecting all pods. A non-empty selector is required.';
    recordEvent(cluster, set, { type: 'Warning', reason: 'SelectingAll', message, source: SOURCE });
    return done;
  }
  if (set.metadata.deletionTimestamp !== undefined) return done;
  const nodes = objectsOf(cluster.store, 'Node');
  const { current, old } = constructHistory(cluster, set);
  const hash = current.metadata.labels[REVISION_HASH] ?? '';
  const mayDeleteFailed = (node: string): boolean => {
    const wait = waitForFailedPod(backoff, `${key}/${String(set.status.observedGeneration)}/${node}`, cluster.now);
    if (wait > 0) enqueue(cluster, 'daemonset', key, wait / 1000);
    return wait === 0;
  };
  syncNodes(
    cluster,
    set,
    hash,
    manage(cluster, set, nodes, daemonPodsByNode(cluster, set), hash, mayDeleteFailed),
    done,
  );
  if (!done.failed && set.spec.updateStrategy.type === 'RollingUpdate') {
    const pods = daemonPodsByNode(cluster, set);
    syncNodes(cluster, set, hash, rollingUpdate(cluster, set, nodes, pods, hash), done);
  }
  if (!done.failed) cleanupHistory(cluster, set, old);
  updateStatus(cluster, set, nodes, hash, !done.failed);
  if (done.creates + done.deletes > 0) {
    const { createdOn, deletions } = done;
    cluster.decisions.push({ at: cluster.now, of: `DaemonSet/${key}`, createdOn, deleted: deletions });
  }
  return done;
}
