import type { Cluster } from '../cluster/cluster.ts';
import type { ImageBehaviour } from '../cluster/settings.ts';
import { reportPods } from '../nodes/machines.ts';
import { objectsOf } from '../store/store.ts';

/** Has the containers of an image behave otherwise from now on; running ones become ready or lose their readiness. */
export function setImageBehaviour(cluster: Cluster, image: string, behaviour: ImageBehaviour): void {
  cluster.settings.images[image] = behaviour;
  for (const name of objectsOf(cluster.store, 'Node').keys()) {
    if (!cluster.silentSince.has(name)) reportPods(cluster, name);
  }
}
