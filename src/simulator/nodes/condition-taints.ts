import type { Node } from '../objects/node.ts';
import type { Taint } from '../objects/scheduling.ts';

const PREFIX = 'node.kubernetes.io/';
export const NOT_READY = `${PREFIX}not-ready`;
export const UNREACHABLE = `${PREFIX}unreachable`;

const BY_CONDITION: readonly (readonly [condition: string, status: string, key: string])[] = [
  ['Ready', 'False', NOT_READY],
  ['Ready', 'Unknown', UNREACHABLE],
  ['MemoryPressure', 'True', `${PREFIX}memory-pressure`],
  ['DiskPressure', 'True', `${PREFIX}disk-pressure`],
  ['PIDPressure', 'True', `${PREFIX}pid-pressure`],
  ['NetworkUnavailable', 'True', `${PREFIX}network-unavailable`],
];

const OWN = new Set([...BY_CONDITION.map(([, , key]) => key), `${PREFIX}unschedulable`]);

/**
 * The taints of a node with those of effect NoSchedule that its conditions ask for, and no other of their keys
 * (doNoScheduleTaintingPass, pkg/controller/nodelifecycle/node_lifecycle_controller.go).
 */
export function withNoScheduleTaints({ spec, status }: Node): readonly Taint[] {
  const wanted = BY_CONDITION.filter(([condition, value]) => status.conditions[condition]?.status === value).map(
    ([, , key]) => key,
  );
  if (spec.unschedulable) wanted.push(`${PREFIX}unschedulable`);
  const present = new Set(spec.taints.filter(({ effect }) => effect === 'NoSchedule').map(({ key }) => key));
  const kept = spec.taints.filter(
    ({ key, effect }) => effect !== 'NoSchedule' || !OWN.has(key) || wanted.includes(key),
  );
  const added = wanted.filter((key) => !present.has(key)).map((key): Taint => ({ key, effect: 'NoSchedule' }));
  return kept.length === spec.taints.length && added.length === 0 ? spec.taints : [...kept, ...added];
}

/**
 * The taints of a node with the one of effect NoExecute that its readiness asks for; the other one, and both once it is
 * ready, go (processTaintBaseEviction).
 */
export function withNoExecuteTaints({ spec, status }: Node): readonly Taint[] {
  const ready = status.conditions['Ready']?.status ?? 'Unknown';
  const wanted = ready === 'True' ? undefined : ready === 'False' ? NOT_READY : UNREACHABLE;
  const kept = spec.taints.filter(
    ({ key, effect }) => effect !== 'NoExecute' || (key !== NOT_READY && key !== UNREACHABLE) || key === wanted,
  );
  const isThere = kept.some(({ key, effect }) => key === wanted && effect === 'NoExecute');
  if (wanted === undefined || isThere) return kept.length === spec.taints.length ? spec.taints : kept;
  return [...kept, { key: wanted, effect: 'NoExecute' }];
}
