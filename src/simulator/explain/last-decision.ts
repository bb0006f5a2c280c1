import type { Cluster } from '../cluster/cluster.ts';
import { keyOf } from '../objects/object.ts';
import { objectNamed } from '../scenario/names.ts';
import { type Reason, reason } from './reason.ts';

/** What the DaemonSet controller did when it last did anything about a set such as `ds/agent`. */
export function lastDecision(cluster: Cluster, of: string): Reason[] {
  const set = objectNamed(cluster, of);
  if (set === undefined) return [reason('workload-missing', 'no', { of })];
  const decision = cluster.decisions.findLast((one) => one.of === `${set.kind}/${keyOf(set)}`);
  if (decision === undefined) return [reason('nothing-decided', 'fact', { of })];
  const at = String(decision.at);
  const { createdOn, deleted } = decision;
  return [
    ...(createdOn.length === 0 ? [] : [reason('decided-created', 'fact', { at, nodes: createdOn.join(', ') })]),
    ...deleted.flatMap(({ pod, node, because }) => [
      reason('decided-deleted', 'fact', { at, pod, node }),
      reason(`because-${because}`, 'fact', { pod }),
    ]),
  ];
}
