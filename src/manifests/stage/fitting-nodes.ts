import { type Json, type JsonObject, isJsonList, isJsonObject } from '../json.ts';

/** A node as scenarios write it; taints as `key=value:Effect`. */
export interface StageNode {
  readonly name: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly taints: readonly string[];
}

const ROLE = 'node-role.kubernetes.io/control-plane';

/** Every node has them, with values of its own. */
const OWN_LABELS: ReadonlySet<string> = new Set(['kubernetes.io/hostname', 'kubernetes.io/os', ROLE]);

/**
 * Three workers, of which some fit what specs of Pods ask of nodes and others do not: labels that are wanted stand on the
 * first two, labels that are not wanted and taints that are tolerated on one of the others. A node of the control plane
 * stands before them where a Pod tolerates or wants it.
 */
export function fittingNodes(specs: readonly JsonObject[]): StageNode[] {
  const wanted: Record<string, string>[] = [{}, {}, {}];
  for (const spec of specs) {
    for (const [key, value] of Object.entries(objectOf(spec['nodeSelector']))) {
      if (typeof value === 'string') setOn(wanted, [0, 1], key, value);
    }
    for (const requirement of firstTerm(spec)) labelFor(wanted, requirement);
  }
  const tolerated = specs.flatMap((spec) => listOf(spec['tolerations']));
  const taints = [...new Set(tolerated.flatMap(taintOf))];
  const tainted = Object.keys(wanted[0] ?? {}).length > 0 ? 1 : 2;
  const workers = wanted.map((labels, index) => ({
    name: `node${index + 1}`,
    labels,
    taints: index === tainted ? taints : [],
  }));
  const asksForRole = tolerated.some(toleratesRole) || specs.some(wantsRole);
  return asksForRole ? [{ name: 'cp-1', labels: { [ROLE]: '' }, taints: [`${ROLE}:NoSchedule`] }, ...workers] : workers;
}

function setOn(nodes: readonly Record<string, string>[], places: readonly number[], key: string, value: string): void {
  if (OWN_LABELS.has(key)) return;
  for (const place of places) {
    const labels = nodes[place];
    if (labels !== undefined) labels[key] = value;
  }
}

/** The first of the alternatives that node affinity requires. */
function firstTerm(spec: JsonObject): readonly JsonObject[] {
  const affinity = objectOf(objectOf(spec['affinity'])['nodeAffinity']);
  const [term] = listOf(objectOf(affinity['requiredDuringSchedulingIgnoredDuringExecution'])['nodeSelectorTerms']);
  return listOf(term?.['matchExpressions']);
}

/** The workers that get a label for a requirement, and its value there; `first` and `second` are values that are named. */
const LABELLED: Readonly<Record<string, (first: string, second: string) => readonly (string | undefined)[]>> = {
  In: (first, second) => [first, second],
  Exists: () => ['true', 'true'],
  NotIn: (first) => [undefined, undefined, first],
  DoesNotExist: () => [undefined, undefined, 'true'],
  Gt: (first) => [String(Number(first) + 1), String(Number(first) + 1)],
  Lt: (first) => [String(Number(first) - 1), String(Number(first) - 1)],
};

function labelFor(nodes: readonly Record<string, string>[], { key, operator, values }: JsonObject): void {
  if (typeof key !== 'string' || typeof operator !== 'string') return;
  const [first = '', second = first] = isJsonList(values) ? values.filter((value) => typeof value === 'string') : [];
  for (const [place, value] of LABELLED[operator]?.(first, second).entries() ?? [])
    if (value !== undefined) setOn(nodes, [place], key, value);
}

/** A taint that the toleration is about; the cluster sets some itself, and those of no key are all the same to it. */
function taintOf({ key, value, effect }: JsonObject): string[] {
  if (typeof key !== 'string' || key === '' || /^node(?:-role)?\.kubernetes\.io\//.test(key)) return [];
  const pair = typeof value === 'string' && value !== '' ? `${key}=${value}` : key;
  return [`${pair}:${typeof effect === 'string' && effect !== '' ? effect : 'NoSchedule'}`];
}

function toleratesRole({ key, operator }: JsonObject): boolean {
  return key === ROLE || (operator === 'Exists' && (key === undefined || key === ''));
}

function wantsRole(spec: JsonObject): boolean {
  return ROLE in objectOf(spec['nodeSelector']) || firstTerm(spec).some(({ key }) => key === ROLE);
}

function objectOf(value: Json | undefined): JsonObject {
  return isJsonObject(value) ? value : {};
}

function listOf(value: Json | undefined): readonly JsonObject[] {
  return isJsonList(value) ? value.filter(isJsonObject) : [];
}
