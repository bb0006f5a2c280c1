import { describe, expect, it } from 'vitest';
import type { Cluster } from './cluster/cluster.ts';
import { below, seededRandom } from './cluster/random.ts';
import { advance, settle } from './cluster/run.ts';
import { readManifest } from './manifests/read-manifest.ts';
import { submit } from './manifests/submit.ts';
import {
  type Machine,
  addNode,
  labelNode,
  removeNode,
  setCondition,
  setUnschedulable,
  taintNode,
} from './nodes/machines.ts';
import type { Taint } from './objects/scheduling.ts';
import { startCluster } from './start-cluster.ts';
import { objectsOf } from './store/store.ts';

type Lot = (limit: number) => number;

interface Requirement {
  readonly key: string;
  readonly operator: string;
  readonly values?: readonly string[];
}

/** What a set asks of nodes, in the words of its manifest. */
interface Asked {
  readonly nodeName?: string;
  readonly nodeSelector?: Readonly<Record<string, string>>;
  readonly terms?: readonly (readonly Requirement[])[];
  readonly tolerations: readonly Readonly<Record<string, string>>[];
}

const KEYS = ['disk', 'zone', 'cores'];
const VALUES = ['ssd', 'a', '4', '16'];
const TAINTS = ['x', 'y'];
const PRESSURES = ['MemoryPressure', 'DiskPressure', 'PIDPressure'];
const EFFECTS = ['NoSchedule', 'NoExecute', 'PreferNoSchedule'] as const;

function chosen<T>(lot: Lot, from: readonly [T, ...T[]] | readonly T[]): T {
  const found = from[lot(from.length)];
  if (found === undefined) throw new Error('There is nothing to choose from');
  return found;
}

function requirement(lot: Lot): Requirement {
  const operator = chosen(lot, ['In', 'NotIn', 'Exists', 'DoesNotExist', 'Gt', 'Lt']);
  const key = chosen(lot, KEYS);
  if (operator === 'Exists' || operator === 'DoesNotExist') return { key, operator };
  if (operator === 'Gt' || operator === 'Lt') return { key, operator, values: [String(lot(20))] };
  return { key, operator, values: [chosen(lot, VALUES), chosen(lot, VALUES)] };
}

function toleration(lot: Lot): Readonly<Record<string, string>> {
  const effect = lot(3) === 0 ? {} : { effect: chosen(lot, EFFECTS) };
  switch (lot(4)) {
    case 0:
      return { operator: 'Exists', ...effect };
    case 1:
      return { key: chosen(lot, ['x', 'y']), operator: 'Exists', ...effect };
    case 2:
      return { key: chosen(lot, ['x', 'y']), operator: 'Equal', value: 'v', ...effect };
    default:
      return { key: chosen(lot, ['x', 'y']), ...effect };
  }
}

function several<T>(count: number, make: () => T): T[] {
  return Array.from({ length: count }, make);
}

function asked(lot: Lot): Asked {
  return {
    ...(lot(8) === 0 ? { nodeName: `n${String(lot(5))}` } : {}),
    ...(lot(4) === 0 ? { nodeSelector: { [chosen(lot, KEYS)]: chosen(lot, VALUES) } } : {}),
    ...(lot(2) === 0 ? { terms: several(1 + lot(2), () => several(1 + lot(2), () => requirement(lot))) } : {}),
    tolerations: several(lot(3), () => toleration(lot)),
  };
}

function manifestOf({ nodeName, nodeSelector, terms, tolerations }: Asked): Parameters<typeof readManifest>[0] {
  const required = terms && { nodeSelectorTerms: terms.map((matchExpressions) => ({ matchExpressions })) };
  const spec = {
    ...(nodeName === undefined ? {} : { nodeName }),
    ...(nodeSelector === undefined ? {} : { nodeSelector }),
    ...(required && { affinity: { nodeAffinity: { requiredDuringSchedulingIgnoredDuringExecution: required } } }),
    tolerations,
    containers: [{ name: 'agent', image: 'app:v1' }],
  };
  return JSON.parse(
    JSON.stringify({
      apiVersion: 'apps/v1',
      kind: 'DaemonSet',
      metadata: { name: 'agent', namespace: 'default' },
      spec: { selector: { matchLabels: { app: 'agent' } }, template: { metadata: { labels: { app: 'agent' } }, spec } },
    }),
  ) as Parameters<typeof readManifest>[0];
}

/** Something that may happen to a node. */
function happen(cluster: Cluster, lot: Lot): void {
  const name = chosen(lot, [...objectsOf(cluster.store, 'Node').keys()]);
  const joined = `n${String(lot(8))}`;
  switch (lot(6)) {
    case 0:
      labelNode(cluster, name, { [chosen(lot, KEYS)]: lot(3) === 0 ? null : chosen(lot, VALUES) });
      break;
    case 1:
      taintNode(cluster, name, [taint(lot)], []);
      break;
    case 2:
      taintNode(cluster, name, [], [{ key: chosen(lot, TAINTS) }]);
      break;
    case 3:
      if (lot(2) === 0) setUnschedulable(cluster, name, lot(2) === 0);
      else setCondition(cluster, name, chosen(lot, PRESSURES), lot(2) === 0 ? 'True' : 'False');
      break;
    case 4:
      if (objectsOf(cluster.store, 'Node').size > 2) removeNode(cluster, name);
      break;
    default:
      if (!objectsOf(cluster.store, 'Node').has(joined)) addNode(cluster, machine(lot, joined));
  }
  advance(cluster, lot(40));
}

function machine(lot: Lot, name: string): Machine {
  return {
    name,
    labels: Object.fromEntries(several(lot(3), () => [chosen(lot, KEYS), chosen(lot, VALUES)])),
    taints: lot(2) === 0 ? [taint(lot)] : [],
    unschedulable: lot(4) === 0,
    conditions: lot(3) === 0 ? { [chosen(lot, PRESSURES)]: 'True' } : {},
  };
}

function taint(lot: Lot): Taint {
  const value = lot(2) === 0 ? { value: 'v' } : {};
  return { key: chosen(lot, TAINTS), effect: chosen(lot, EFFECTS), ...value };
}

// The rules once more, in the words of the documentation and without any code of the simulator.

function isMet({ key, operator, values = [] }: Requirement, labels: ReadonlyMap<string, string>): boolean {
  const label = labels.get(key);
  const [bound = ''] = values;
  const isNumber = label !== undefined && /^[0-9]+$/.test(label);
  if (operator === 'Exists') return label !== undefined;
  if (operator === 'DoesNotExist') return label === undefined;
  if (operator === 'In') return label !== undefined && values.includes(label);
  if (operator === 'NotIn') return label === undefined || !values.includes(label);
  if (operator === 'Gt') return isNumber && Number(label) > Number(bound);
  return isNumber && Number(label) < Number(bound);
}

const AUTOMATIC = new Set([
  'not-ready:NoExecute',
  'unreachable:NoExecute',
  'disk-pressure:NoSchedule',
  'memory-pressure:NoSchedule',
  'pid-pressure:NoSchedule',
  'unschedulable:NoSchedule',
]);

function isTolerated({ tolerations }: Asked, { key, value = '', effect }: Taint): boolean {
  if (AUTOMATIC.has(`${key.replace('node.kubernetes.io/', '')}:${effect}`)) return true;
  return tolerations.some((given) => {
    const meansEffect = given['effect'] === undefined || given['effect'] === effect;
    const meansKey = given['key'] === undefined || given['key'] === key;
    const meansValue = given['operator'] === 'Exists' || (given['value'] ?? '') === value;
    return meansEffect && meansKey && meansValue;
  });
}

/** `must`: gets a pod; `may`: keeps one that it has; `must not`. */
function ruled(
  set: Asked,
  name: string,
  labels: ReadonlyMap<string, string>,
  taints: readonly Taint[],
): 'must' | 'may' | 'must not' {
  if (set.nodeName !== undefined && set.nodeName !== name) return 'must not';
  for (const [key, value] of Object.entries(set.nodeSelector ?? {})) if (labels.get(key) !== value) return 'must not';
  if (set.terms !== undefined && !set.terms.some((term) => term.every((one) => isMet(one, labels)))) return 'must not';
  const refused = taints.filter((one) => !isTolerated(set, one)).map(({ effect }) => effect);
  if (refused.includes('NoExecute')) return 'must not';
  return refused.includes('NoSchedule') ? 'may' : 'must';
}

const SEEDS = Array.from({ length: 60 }, (_none, index) => index + 1);

describe('a cluster that has settled', () => {
  it.each(SEEDS)('has exactly the daemon pods that the rules say (%i)', (seed) => {
    const random = seededRandom(seed);
    const lot: Lot = (limit) => below(random, limit);
    const cluster = startCluster({ seed });
    for (let index = 0; index < 5; index++) {
      addNode(cluster, machine(lot, `n${String(index)}`));
    }
    const set = asked(lot);
    expect(submit(cluster, readManifest(manifestOf(set))).is).toBe('created');
    for (let step = 0; step < 12; step++) {
      const before = nodesWithPod(cluster);
      happen(cluster, lot);
      settle(cluster);
      // Pods of nodes that are gone wait for their collection.
      advance(cluster, 120);
      const found = nodesWithPod(cluster);
      for (const { metadata, spec } of objectsOf(cluster.store, 'Node').values()) {
        const labels = new Map(Object.entries(metadata.labels));
        const rule = ruled(set, metadata.name, labels, spec.taints);
        const wanted = rule === 'may' ? (before.get(metadata.name) ?? 0) : rule === 'must' ? 1 : 0;
        expect([metadata.name, rule, found.get(metadata.name) ?? 0]).toEqual([metadata.name, rule, wanted]);
        found.delete(metadata.name);
      }
      expect([...found.keys()]).toEqual([]);
    }
  });
});

/** How many pods that run each node has. */
function nodesWithPod(cluster: Cluster): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { spec, status } of objectsOf(cluster.store, 'Pod').values()) {
    const node = status.phase === 'Running' ? (spec.nodeName ?? 'nowhere') : 'nowhere';
    counts.set(node, (counts.get(node) ?? 0) + 1);
  }
  return counts;
}
