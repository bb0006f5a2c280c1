import type { Cluster } from '../cluster/cluster.ts';
import type { ClusterObject } from '../objects/object.ts';
import type { Pod } from '../objects/pod.ts';
import { groupOf } from '../store/grouping.ts';

/** The pods of a workload; those of a Deployment are the pods of its ReplicaSets. */
export function podsOf(cluster: Cluster, workload: ClusterObject): Pod[] {
  const { store } = cluster;
  const { uid } = workload.metadata;
  const below = workload.kind === 'Deployment' ? [...groupOf(store.dependents, uid)] : [workload];
  return below.flatMap((one) => [...groupOf(store.podsByController, one.metadata.uid)]);
}
