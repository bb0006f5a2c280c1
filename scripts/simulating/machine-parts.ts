import type { Json } from '#manifests';
import type { ConditionStatus, Machine, Taint } from '#simulator';
import { CaseError, list, onlyKnown, record, text, textRecord } from './reading.ts';

const EFFECTS = ['NoSchedule', 'PreferNoSchedule', 'NoExecute'] as const;
const STATUSES: readonly ConditionStatus[] = ['True', 'False', 'Unknown'];
const RESOURCES = ['cpu', 'memory', 'pods'] as const;

/** Taints as `{key, value, effect}`. */
export function taintsOf(value: Json | undefined): Taint[] {
  return list(value, 'taints').map((item) => {
    const taint = record(item, 'a taint');
    onlyKnown(taint, ['key', 'value', 'effect'], 'a taint');
    return {
      key: text(taint['key'], 'a taint: key'),
      ...(taint['value'] === undefined ? {} : { value: text(taint['value'], 'a taint: value') }),
      effect: effectOf(taint['effect']),
    };
  });
}

/** Taints to take away: as `{key, effect}`, as `key:effect`, or all of a key. */
export function removedTaintsOf(value: Json | undefined): { readonly key: string; readonly effect?: string }[] {
  return list(value, 'remove').map((item) => {
    if (typeof item !== 'string') {
      const taint = record(item, 'remove');
      onlyKnown(taint, ['key', 'value', 'effect'], 'remove');
      const effect = taint['effect'] === undefined ? {} : { effect: effectOf(taint['effect']) };
      return { key: text(taint['key'], 'remove: key'), ...effect };
    }
    const [key = '', effect] = item.replace(/-$/, '').split(':');
    return { key, ...(effect === undefined ? {} : { effect: effectOf(effect) }) };
  });
}

/** Conditions by type. */
export function conditionsOf(value: Json | undefined): Record<string, ConditionStatus> {
  const given = Object.entries(textRecord(value, 'conditions'));
  return Object.fromEntries(given.map(([type, status]) => [type, conditionStatus(status)]));
}

/** `True`, `False` or `Unknown`. */
export function conditionStatus(value: Json | undefined): ConditionStatus {
  const found = STATUSES.find((one) => one === value);
  if (found === undefined) throw new CaseError(`unknown status of a condition ${JSON.stringify(value)}`);
  return found;
}

/** What a node offers: CPU, memory and room for pods. */
export function allocatableOf(value: Json | undefined): NonNullable<Machine['allocatable']> {
  const given = record(value ?? {}, 'allocatable');
  onlyKnown(given, RESOURCES, 'allocatable');
  const amounts = Object.entries(given).map(([name, amount]) => [
    name,
    typeof amount === 'number' ? amount : text(amount, `allocatable.${name}`),
  ]);
  return Object.fromEntries(amounts) as NonNullable<Machine['allocatable']>;
}

function effectOf(value: Json | undefined): Taint['effect'] {
  const found = EFFECTS.find((one) => one === value);
  if (found === undefined) throw new CaseError(`unknown effect of a taint ${JSON.stringify(value)}`);
  return found;
}
