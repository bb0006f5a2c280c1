import type { Labels, Machine, Taint } from '#simulator';
import { group, listOf, made, mapOf, optional, needed } from './groups.ts';
import { nodeName, taintText } from './names.ts';
import { type Reader, fault } from './reader.ts';
import { formed, text, truth, whole } from './scalars.ts';

/** A node as it stands in a scenario. */
interface WrittenNode {
  readonly name: string;
  readonly count: number | undefined;
  readonly labels: Labels;
  readonly taints: readonly string[];
  readonly zone: string | undefined;
  readonly capacity: Capacity | undefined;
  readonly cordoned: boolean;
}

/** How many nodes one line may stand for: as many as the simulator is measured with. */
const MOST_NODES = 5000;

type Capacity = NonNullable<Machine['allocatable']>;

const amount = formed(/^\d+(?:\.\d+)?(?:m|[kMGT]i?|Ki)?$/, {
  ko: '`500m`, `8Gi` 같은 양',
  en: 'an amount such as `500m` or `8Gi`',
});

/** What a node offers. */
export const capacity: Reader<Capacity> = made(
  group<{ cpu: string | undefined; memory: string | undefined; pods: number | undefined }>({
    cpu: optional(amount, undefined),
    memory: optional(amount, undefined),
    pods: optional(whole(0, 1000), undefined),
  }),
  ({ cpu, memory, pods }) => ({
    ...(cpu === undefined ? {} : { cpu }),
    ...(memory === undefined ? {} : { memory }),
    ...(pods === undefined ? {} : { pods }),
  }),
);

const writtenNode = group<WrittenNode>({
  name: needed(nodeName),
  count: optional(whole(1, MOST_NODES), undefined),
  labels: optional(mapOf(text), {}),
  taints: optional(listOf(taintText), []),
  zone: optional(text, undefined),
  capacity: optional(capacity, undefined),
  cordoned: optional(truth, false),
});

/** One node. */
export const oneNode: Reader<Machine> = made(writtenNode, (node) => machineOf(node, node.name));

/** `3`, or a list of nodes; an item with a `count` stands for so many, numbered from 1. */
export const nodes: Reader<readonly Machine[]> = (reading, spot) => {
  if (spot.found.kind === 'scalar') {
    const count = whole(0, MOST_NODES)(reading, spot);
    return count === null ? null : numbered(count, 'node').map((name) => ({ name }));
  }
  const read = listOf(made(writtenNode, machinesOf))(reading, spot)?.flat() ?? null;
  const seen = new Set<string>();
  for (const { name } of read ?? []) {
    if (seen.has(name)) {
      fault(reading, spot, {
        code: 'scenario-node-twice',
        message: { ko: `노드 이름 \`${name}\`이 두 번 나옵니다.`, en: `The node name \`${name}\` appears twice.` },
      });
    }
    seen.add(name);
  }
  return read;
};

function machinesOf(node: WrittenNode): Machine[] {
  const names = node.count === undefined ? [node.name] : numbered(node.count, node.name);
  return names.map((name) => machineOf(node, name));
}

function numbered(count: number, prefix: string): string[] {
  return Array.from({ length: count }, (_, index) => `${prefix}${String(index + 1)}`);
}

function machineOf({ labels, taints, zone, capacity: offered, cordoned }: WrittenNode, name: string): Machine {
  const all = { ...labels, ...(zone === undefined ? {} : { 'topology.kubernetes.io/zone': zone }) };
  return {
    name,
    ...(Object.keys(all).length === 0 ? {} : { labels: all }),
    ...(taints.length === 0 ? {} : { taints: taints.map(taintOf) }),
    ...(offered === undefined ? {} : { allocatable: offered }),
    ...(cordoned ? { unschedulable: true } : {}),
  };
}

/** The taint of a text such as `key=value:NoSchedule`. */
export function taintOf(written: string): Taint {
  const colon = written.lastIndexOf(':');
  const [key = '', value] = written.slice(0, colon).split('=');
  const effect = written.slice(colon + 1) as Taint['effect'];
  return value === undefined || value === '' ? { key, effect } : { key, value, effect };
}
