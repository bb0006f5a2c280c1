import type { Machine, Taint } from '#simulator';

/** A cluster that an address gives: its nodes, and what runs on them from the start. */
export interface GivenCluster {
  readonly nodes: readonly Machine[];
  /** YAML or JSON, as `kubectl apply` takes it. */
  readonly manifests: string;
}

/** More is nobody's example, and an address must not keep a browser busy. */
const MOST_NODES = 1000;

/** Reads a cluster of an address that anybody may have made up; `undefined` where it is none. What is odd in a node is left out. */
export function readCluster(given: unknown): GivenCluster | undefined {
  if (!isRecord(given)) return undefined;
  const { nodes, manifests = '' } = given;
  if (!Array.isArray(nodes) || typeof manifests !== 'string') return undefined;
  return { nodes: nodes.slice(0, MOST_NODES).flatMap(asMachine), manifests };
}

function asMachine(given: unknown): Machine[] {
  if (!isRecord(given) || typeof given['name'] !== 'string') return [];
  const { name, labels, taints, allocatable } = given;
  return [
    {
      name,
      ...(isRecord(labels) && { labels: textsOf(labels) }),
      ...(Array.isArray(taints) && { taints: taints.flatMap(asTaint) }),
      ...(isRecord(allocatable) && { allocatable: textsOf(allocatable) }),
    },
  ];
}

function asTaint(given: unknown): Taint[] {
  if (!isRecord(given)) return [];
  const { key, value, effect } = given;
  if (typeof key !== 'string') return [];
  if (effect !== 'NoSchedule' && effect !== 'PreferNoSchedule' && effect !== 'NoExecute') return [];
  return [{ key, effect, ...(typeof value === 'string' && { value }) }];
}

function textsOf(record: Readonly<Record<string, unknown>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(record).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
