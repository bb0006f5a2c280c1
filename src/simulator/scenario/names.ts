import { resourceNamed } from '../kubectl/arguments/resources.ts';
import { type ClusterObject, keyFor } from '../objects/object.ts';
import type { Cluster } from '../cluster/cluster.ts';
import { find } from '../store/store.ts';

/** What a name such as `ds/agent` or `logging/ds/agent` says. */
export interface ObjectName {
  readonly namespace: string;
  readonly type: string;
  readonly name: string;
}

/** Takes a name apart; without a namespace it is `default`. */
export function objectName(written: string): ObjectName {
  const parts = written.split('/');
  const [namespace = 'default', type = '', name = ''] = parts.length === 3 ? parts : ['default', ...parts];
  return { namespace, type, name };
}

/** The object of a name such as `ds/agent`, if it is there. */
export function objectNamed({ store }: Cluster, written: string): ClusterObject | undefined {
  const { namespace, type, name } = objectName(written);
  const resource = resourceNamed(type);
  return resource && find(store, resource.kind, keyFor(resource.isNamespaced ? namespace : '', name));
}
