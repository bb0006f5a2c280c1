import type { Cluster } from '../../cluster/cluster.ts';
import type { PlainObject } from '../../objects/metadata.ts';
import { isEnded } from '../../pods/pod-state.ts';
import { objectsOf } from '../../store/store.ts';
import { isObject } from '../patching/merge-keys.ts';

/** What a quota allows of a resource, and how much of it is taken; only pods are counted here. */
export interface QuotaRow {
  readonly name: string;
  readonly used: string;
  readonly hard: string;
}

/** The resources of a quota, by name (status.hard and status.used). */
export function quotaRows({ store }: Cluster, { content, metadata }: PlainObject): QuotaRow[] {
  const { spec } = content;
  const hard = isObject(spec) && isObject(spec['hard']) ? spec['hard'] : {};
  const pods = [...objectsOf(store, 'Pod').values()].filter(
    (pod) => pod.metadata.namespace === metadata.namespace && !isEnded(pod),
  );
  return Object.entries(hard)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, value]) => {
      const used = name === 'pods' || name === 'count/pods' ? pods.length : 0;
      return { name, used: String(used), hard: typeof value === 'object' ? '' : String(value) };
    });
}
