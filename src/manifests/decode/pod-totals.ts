import { type Json, isJsonList, isJsonObject } from '../json.ts';
import { type Quantity, parseQuantity } from './quantity.ts';

type Totals = Map<string, Quantity>;

/**
 * What the containers of a Pod ask for together, by resource: resourcehelper AggregateContainerRequests and …Limits. Those
 * that run before the others count as far as one of them, with the helpers that run on beside it, asks for more than all.
 */
export function podTotals(spec: Json | undefined, what: 'limits' | 'requests'): Totals {
  const totals: Totals = new Map();
  for (const container of objectsAt(spec, 'containers')) add(totals, quantitiesOf(container, what));
  const helpers: Totals = new Map();
  const before: Totals = new Map();
  for (const container of objectsAt(spec, 'initContainers')) {
    const own = quantitiesOf(container, what);
    const isHelper = container['restartPolicy'] === 'Always';
    if (isHelper) add(totals, own);
    if (isHelper) add(helpers, own);
    const together = new Map(helpers);
    if (!isHelper) add(together, own);
    raise(before, together);
  }
  raise(totals, before);
  return totals;
}

function objectsAt(owner: Json | undefined, name: string): Readonly<Record<string, Json | undefined>>[] {
  const list = isJsonObject(owner) ? owner[name] : undefined;
  return isJsonList(list) ? list.filter(isJsonObject) : [];
}

function quantitiesOf(container: Readonly<Record<string, Json | undefined>>, what: string): Totals {
  const resources = container['resources'];
  const map = isJsonObject(resources) ? resources[what] : undefined;
  const entries = isJsonObject(map) ? Object.entries(map) : [];
  return new Map(
    entries.flatMap(([name, value]) => (typeof value === 'string' ? [[name, parseQuantity(value)] as const] : [])),
  );
}

function add(totals: Totals, more: Totals): void {
  for (const [name, { nano, format }] of more) {
    const former = totals.get(name);
    totals.set(name, { nano: (former?.nano ?? 0n) + nano, format: former?.format ?? format });
  }
}

function raise(totals: Totals, others: Totals): void {
  for (const [name, other] of others) if (other.nano > (totals.get(name)?.nano ?? -1n)) totals.set(name, other);
}
