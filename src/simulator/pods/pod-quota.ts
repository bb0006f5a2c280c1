import type { Cluster } from '../cluster/cluster.ts';
import type { PlainObject } from '../objects/metadata.ts';
import type { Kind } from '../objects/object.ts';
import { objectsOf } from '../store/store.ts';
import { isEnded } from './pod-state.ts';

/** A quota that leaves no room for another pod. */
export interface FullQuota {
  readonly name: string;
  /** What is counted: `pods` leaves out those that have ended, `count/pods` does not. */
  readonly resource: string;
  readonly used: number;
  readonly hard: number;
}

/**
 * The first quota that forbids one more pod in a namespace, if there is one: that of the settings, then the ResourceQuotas
 * (CheckRequest, plugin/pkg/admission/resourcequota/controller.go; podUsageHelper, pkg/quota/v1/evaluator/core/pods.go).
 */
export function fullQuotaFor({ settings: { podQuota }, store }: Cluster, namespace: string): FullQuota | undefined {
  const pods = objectsOf(store, 'Pod');
  if (podQuota !== undefined && pods.size >= podQuota) {
    return { name: 'pods', resource: 'pods', used: pods.size, hard: podQuota };
  }
  for (const quota of objectsOf<Kind>(store, 'ResourceQuota').values()) {
    if (!('content' in quota) || quota.metadata.namespace !== namespace) continue;
    const there = [...pods.values()].filter(({ metadata }) => metadata.namespace === namespace);
    for (const [resource, hard] of hardPods(quota)) {
      const used = (resource === 'pods' ? there.filter((pod) => !isEnded(pod)) : there).length;
      if (used >= hard) return { name: quota.metadata.name, resource, used, hard };
    }
  }
  return undefined;
}

function hardPods({ content }: PlainObject): (readonly [resource: string, hard: number])[] {
  const spec = content['spec'] as { readonly hard?: Readonly<Record<string, string | number>> } | undefined;
  const given = Object.entries(spec?.hard ?? {});
  return given.filter(([resource]) => /^(count\/)?pods$/.test(resource)).map(([name, hard]) => [name, Number(hard)]);
}
