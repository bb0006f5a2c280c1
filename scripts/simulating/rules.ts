import type { Json, JsonObject } from '#manifests';
import {
  type Cluster,
  type Pod,
  columnsNamed,
  humanDuration,
  newMetadata,
  newPodStatus,
  resolveFenceposts,
  scaleDownOrder,
} from '#simulator';
import { CaseError, list, number, onlyKnown, phaseOf, record, text } from './reading.ts';
import { type World, expectSame } from './world.ts';

type Rule = (world: World, given: JsonObject, then: JsonObject) => void;

/** The rules that a case can ask for by name. */
const RULES: Readonly<Record<string, Rule>> = {
  humanDuration: (world, given, then) => {
    onlyKnown(given, ['rule'], 'given');
    onlyKnown(then, ['pairs'], 'then');
    for (const pair of list(then['pairs'], 'pairs')) {
      const [seconds, expected] = Array.isArray(pair) ? (pair as readonly Json[]) : pairOf(record(pair, 'a pair'));
      expectSame(
        world,
        `humanDuration ${JSON.stringify(seconds)}`,
        expected,
        humanDuration(number(seconds, 'seconds')),
      );
    }
  },
  deploymentBudget: (world, given, then) => {
    onlyKnown(given, ['rule'], 'given');
    onlyKnown(then, ['rows'], 'then');
    for (const value of list(then['rows'], 'rows')) {
      if (!Array.isArray(value)) budget(world, record(value, 'a row'));
      else {
        const [replicas, maxSurge, maxUnavailable, surge, unavailable] = value as readonly Json[];
        budget(world, { replicas, maxSurge, maxUnavailable, surge, unavailable });
      }
    }
  },
  rsScaleDownOrder: (world, given, then) => {
    onlyKnown(given, ['rule', 'pods'], 'given');
    onlyKnown(then, ['deleteFirst'], 'then');
    const pods = list(given['pods'], 'pods').map((pod) => podOf(world.cluster, record(pod, 'a pod')));
    const rank = (pod: Pod): number => pods.filter(({ spec }) => spec.nodeName === pod.spec.nodeName).length;
    const order = scaleDownOrder(pods, rank, world.cluster.now);
    const expected = list(then['deleteFirst'], 'deleteFirst').map((name) => text(name, 'deleteFirst'));
    expected.forEach((name, index) => {
      const pod = order[index];
      const isMet = name.endsWith('*') ? pod?.spec.nodeName === name.slice(0, -1) : pod?.metadata.name === name;
      if (!isMet) expectSame(world, `deleteFirst ${String(index)}`, name, pod?.metadata.name);
    });
  },
  columns: (world, given, then) => {
    onlyKnown(given, ['rule', 'kind', 'resource', 'wide'], 'given');
    onlyKnown(then, ['columns'], 'then');
    const found = columnsNamed(text(given['kind'] ?? given['resource'], 'kind'), given['wide'] === true);
    expectSame(world, 'columns', then['columns'], found);
  },
};

/** Checks a case of the level `rule`. */
export function checkRule(world: World): void {
  const { given, then, when } = world.entry;
  const name = text(given['rule'], 'rule');
  const rule = Object.hasOwn(RULES, name) ? RULES[name] : undefined;
  if (rule === undefined) throw new CaseError(`unknown rule ${JSON.stringify(given['rule'])}`);
  if (when.length > 0) throw new CaseError('a rule has no events');
  rule(world, given, then);
}

/** `{seconds, text}` */
function pairOf(pair: JsonObject): (Json | undefined)[] {
  onlyKnown(pair, ['seconds', 'text'], 'a pair');
  return [pair['seconds'], pair['text']];
}

/** `{replicas, maxSurge, maxUnavailable, surge, unavailable}`, or the same as a list. */
function budget(world: World, row: JsonObject): void {
  const known = [
    'replicas',
    'maxSurge',
    'maxUnavailable',
    'surge',
    'unavailable',
    'resolvedSurge',
    'resolvedUnavailable',
    'maxPods',
    'minAvailable',
  ];
  onlyKnown(row, known, 'a row');
  const replicas = number(row['replicas'], 'replicas');
  const share = (value: Json | undefined): number | string =>
    typeof value === 'number' ? value : text(value ?? '25%', 'a share');
  const { surge, unavailable } = resolveFenceposts(share(row['maxSurge']), share(row['maxUnavailable']), replicas);
  const found: Readonly<Record<string, number>> = {
    surge,
    unavailable,
    resolvedSurge: surge,
    resolvedUnavailable: unavailable,
    maxPods: replicas + surge,
    minAvailable: replicas - unavailable,
  };
  if (!Object.keys(row).some((key) => Object.hasOwn(found, key))) throw new CaseError('a row expects nothing');
  for (const [key, value] of Object.entries(row)) {
    if (Object.hasOwn(found, key))
      expectSame(world, `deploymentBudget ${JSON.stringify(row)} ${key}`, value, found[key]);
  }
}

function podOf(cluster: Cluster, given: JsonObject): Pod {
  onlyKnown(
    given,
    ['name', 'node', 'phase', 'ready', 'readyForSeconds', 'ageSeconds', 'restarts', 'deletionCost'],
    'a pod',
  );
  const ago = (key: string): number => cluster.now - number(given[key] ?? 0, key) * 1000;
  const cost = given['deletionCost'];
  return {
    kind: 'Pod',
    apiVersion: 'v1',
    metadata: newMetadata(cluster, {
      name: text(given['name'], 'name'),
      creationTimestamp: ago('ageSeconds'),
      annotations:
        cost === undefined
          ? {}
          : { 'controller.kubernetes.io/pod-deletion-cost': String(number(cost, 'deletionCost')) },
    }),
    spec: { containers: [], ...(typeof given['node'] === 'string' ? { nodeName: given['node'] } : {}) },
    status: {
      ...newPodStatus(cluster.now),
      phase: phaseOf(given['phase'] ?? 'Running'),
      ready: given['ready'] === true,
      readyChangedAt: ago('readyForSeconds'),
      container: { restarts: number(given['restarts'] ?? 0, 'restarts') },
    },
  };
}
