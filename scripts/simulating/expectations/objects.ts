import type { Json, JsonObject } from '#manifests';
import { type ClusterEvent, type Pod, controllerOf, nodeCells, objectsOf, updateBudget } from '#simulator';
import { CaseError, flag, list, number, onlyKnown, record, text, texts } from '../reading.ts';
import {
  type World,
  allPods,
  daemonPodOn,
  daemonPods,
  daemonSetOf,
  deploymentOf,
  deploymentPods,
  expectSame,
  liveDaemonPods,
  needDaemonSet,
  storedText,
} from '../world.ts';
import { canonical } from '../canonical.ts';
import { substitute } from '../events.ts';
import type { Expectation } from './expectation.ts';

/** Expectations of objects: the set itself, its history, nodes, events. */
export const OBJECT_EXPECTATIONS: Readonly<Record<string, Expectation>> = {
  status: (world, expected) => {
    subset(
      world,
      'status',
      record(expected, 'status'),
      daemonSetOf(world)?.status as unknown as JsonObject | undefined,
    );
  },
  resolved: (world, expected) => {
    const set = needDaemonSet(world);
    const nodes = objectsOf(world.cluster.store, 'Node').size;
    const budget = updateBudget(set, set.status.desiredNumberScheduled > 0 ? set.status.desiredNumberScheduled : nodes);
    subset(world, 'resolved', record(expected, 'resolved'), { ...budget });
  },
  history: (world, expected) => {
    const found = revisions(world).map(({ revision, image }) => ({ revision, image }));
    expectSame(world, 'history', expected, found);
  },
  historyRevisions: (world, expected) => {
    expectSame(
      world,
      'historyRevisions',
      expected,
      revisions(world).map(({ revision }) => revision),
    );
  },
  controllerRevisionCount: (world, expected) => {
    expectSame(world, 'controllerRevisionCount', expected, objectsOf(world.cluster.store, 'ControllerRevision').size);
  },
  controllerRevisionNameMatches: (world, expected) => {
    const names = [...objectsOf(world.cluster.store, 'ControllerRevision').values()].map(
      ({ metadata }) => metadata.name,
    );
    allMatch(world, 'controllerRevisionNameMatches', names, expected);
  },
  podNameMatches: (world, expected) => {
    allMatch(
      world,
      'podNameMatches',
      daemonPods(world).map(({ metadata }) => metadata.name),
      expected,
    );
  },
  podLabelKeys: (world, expected) => {
    const pods = daemonPods(world);
    if (pods.length === 0) expectSame(world, 'podLabelKeys', expected, 'no pod');
    for (const pod of pods) expectSame(world, 'podLabelKeys', expected, Object.keys(pod.metadata.labels).sort());
  },
  templateGeneration: (world, expected) => {
    const found = needDaemonSet(world).metadata.annotations['deprecated.daemonset.template.generation'];
    expectSame(world, 'templateGeneration', expected, Number(found));
  },
  podsCreatedByController: (world, expected) => {
    const uids = new Set<string>();
    for (const { before, after } of world.cluster.store.log) {
      if (before === undefined && after?.kind === 'Pod' && controllerOf(after)?.kind === 'DaemonSet')
        uids.add(after.metadata.uid);
    }
    expectSame(world, 'podsCreatedByController', expected, uids.size);
  },
  daemonSetExists: (world, expected) => {
    expectSame(world, 'daemonSetExists', expected, daemonSetOf(world) !== undefined);
  },
  podSpec: (world, expected) => {
    podSpec(world, record(expected, 'podSpec'));
  },
  ownerOf: (world, expected) => {
    for (const [name, owner] of Object.entries(record(expected, 'ownerOf'))) {
      const pod = allPods(world).find(({ metadata }) => metadata.name === name) ?? daemonPodOn(world, name);
      const found = pod && controllerOf(pod);
      const full = found === undefined ? null : `${found.kind.toLowerCase()}/${found.name}`;
      expectSame(
        world,
        `ownerOf ${name}`,
        owner,
        typeof owner === 'string' && !owner.includes('/') ? (found?.name ?? null) : full,
      );
    }
  },
  events: (world, expected) => {
    for (const event of list(expected, 'events')) expectEvent(world, record(event, 'events'));
  },
  nodeReady: eachNode(
    'nodeReady',
    (world, node) => objectsOf(world.cluster.store, 'Node').get(node)?.status.conditions['Ready']?.status,
  ),
  nodeUnschedulable: eachNode(
    'nodeUnschedulable',
    (world, node) => objectsOf(world.cluster.store, 'Node').get(node)?.spec.unschedulable,
  ),
  kubectlNodeStatus: eachNode('kubectlNodeStatus', (world, name) => {
    const node = objectsOf(world.cluster.store, 'Node').get(name);
    return node && nodeCells(node)[0];
  }),
  nodeTaints: (world, expected) => {
    for (const [name, taints] of Object.entries(record(expected, 'nodeTaints'))) {
      const node = objectsOf(world.cluster.store, 'Node').get(name);
      const found = node?.spec.taints.map(({ key, effect }) => `${key}:${effect}`).sort();
      expectSame(world, `nodeTaints ${name}`, texts(taints ?? null, 'nodeTaints').toSorted(), found);
    }
  },
  unchanged: (world, expected) => {
    if (world.beforeCommand === undefined) throw new CaseError('unchanged needs a kubectl event before it');
    expectSame(world, 'unchanged', expected, storedText(world) === world.beforeCommand);
  },
  observed: (world, expected) => {
    const { rsStepsMeaning, ...wanted } = record(expected, 'observed');
    if (rsStepsMeaning !== undefined) text(rsStepsMeaning, 'rsStepsMeaning');
    subset(world, 'observed', wanted, world.observed as unknown as JsonObject | undefined);
  },
  daemonPodTolerationsWithSeconds: (world, expected) => {
    const pods = liveDaemonPods(world);
    if (pods.length === 0) expectSame(world, 'daemonPodTolerationsWithSeconds', expected, 'no pod');
    const tolerations = pods.flatMap(({ spec }) => spec.tolerations ?? []);
    const found = tolerations.filter(({ tolerationSeconds }) => tolerationSeconds !== undefined).length;
    expectSame(world, 'daemonPodTolerationsWithSeconds', expected, found);
  },
};

/** Each key that is expected, compared; one that the object does not have is an error. */
function subset(world: World, place: string, expected: JsonObject, found: JsonObject | undefined): void {
  for (const [key, value] of Object.entries(expected)) {
    if (found !== undefined && !Object.hasOwn(found, key)) throw new CaseError(`${place}: unknown ${key}`);
    expectSame(world, `${place}.${key}`, value, found?.[key]);
  }
}

function revisions({ cluster }: World): { readonly revision: number; readonly image: string }[] {
  return [...objectsOf(cluster.store, 'ControllerRevision').values()]
    .map(({ revision, data }) => ({ revision, image: data.spec.containers[0]?.image ?? '' }))
    .sort((a, b) => a.revision - b.revision);
}

function allMatch(world: World, place: string, names: readonly string[], pattern: Json): void {
  const expression = new RegExp(text(pattern, place));
  if (names.length === 0) expectSame(world, place, pattern, 'nothing to match');
  for (const name of names) if (!expression.test(name)) expectSame(world, place, pattern, name);
}

function eachNode(name: string, valueOf: (world: World, node: string) => string | boolean | undefined): Expectation {
  return (world, expected) => {
    for (const [node, value] of Object.entries(record(expected, name))) {
      const found = valueOf(world, node);
      // Readiness is asked for as a condition or as yes and no.
      expectSame(
        world,
        `${name} ${node}`,
        value,
        typeof value === 'boolean' && typeof found === 'string' ? found === 'True' : found,
      );
    }
  };
}

function podSpec(world: World, expected: JsonObject): void {
  const { node, tolerationsInOrder, ...rest } = expected;
  const known = [
    'tolerations',
    'tolerationsContain',
    'nodeAffinityRequired',
    'nodeAffinity',
    'requiredTerms',
    'preferredTerms',
    'nodeName',
    'affinity',
    'labels',
    'tolerationsNotContain',
    'requiredNodeAffinity',
    'preferredNodeAffinity',
  ];
  onlyKnown(rest, known, 'podSpec');
  const pod = node === undefined ? liveDaemonPods(world)[0] : daemonPodOn(world, text(node, 'node'));
  if (pod === undefined) expectSame(world, 'podSpec', expected, 'no pod');
  const spec = pod?.spec;
  const tolerations = (spec?.tolerations ?? []) as unknown as readonly Json[];
  if (tolerationsInOrder !== undefined)
    expectSame(world, 'podSpec.tolerationsInOrder', tolerationsInOrder, tolerations);
  if (rest['tolerations'] !== undefined) expectSame(world, 'podSpec.tolerations', rest['tolerations'], tolerations);
  for (const one of list(rest['tolerationsContain'] ?? [], 'tolerationsContain')) {
    const isThere = tolerations.some((other) => isSame(other, one));
    if (!isThere) expectSame(world, 'podSpec.tolerationsContain', one, tolerations);
  }
  for (const one of list(rest['tolerationsNotContain'] ?? [], 'tolerationsNotContain')) {
    const isThere = tolerations.some((other) => isSame(other, one));
    if (isThere) expectSame(world, 'podSpec.tolerationsNotContain', one, tolerations);
  }
  const affinity = spec?.affinity?.nodeAffinity;
  const required = affinity?.requiredDuringSchedulingIgnoredDuringExecution;
  const found: Readonly<Record<string, unknown>> = {
    nodeName: spec?.nodeName,
    affinity: spec?.affinity,
    nodeAffinity: affinity,
    labels: pod?.metadata.labels,
    requiredTerms: required?.nodeSelectorTerms,
    nodeAffinityRequired: required,
    requiredNodeAffinity: required,
    preferredTerms: affinity?.preferredDuringSchedulingIgnoredDuringExecution,
    preferredNodeAffinity: affinity?.preferredDuringSchedulingIgnoredDuringExecution,
  };
  for (const [key, value] of Object.entries(rest)) {
    if (Object.hasOwn(found, key)) expectSame(world, `podSpec.${key}`, value ?? null, found[key] as Json | undefined);
  }
}

function isSame(one: Json, other: Json): boolean {
  return JSON.stringify(canonical(one)) === JSON.stringify(canonical(other));
}

const EVENT_KEYS = ['on', 'type', 'reason', 'source', 'message', 'messageMatches', 'count', 'atLeast', 'absent'];

/** An event that must have been recorded. */
function expectEvent(world: World, expected: JsonObject): void {
  onlyKnown(expected, EVENT_KEYS, 'events');
  const subjects = subjectsOf(world, text(expected['on'] ?? 'any', 'on'));
  const all = [...objectsOf(world.cluster.store, 'Event').values()].filter(
    ({ regarding }) => subjects === undefined || subjects.has(regarding.uid) || subjects.has(regarding.name),
  );
  const matches = ({ type, reason, source, message }: ClusterEvent): boolean => {
    const same = (key: string, found: string): boolean =>
      expected[key] === undefined || substitute(world, text(expected[key], key)) === found;
    const pattern = expected['messageMatches'];
    return (
      same('type', type) &&
      same('reason', reason) &&
      same('source', source) &&
      same('message', message) &&
      (pattern === undefined || new RegExp(substitute(world, text(pattern, 'messageMatches'))).test(message))
    );
  };
  const found = all.filter(matches);
  const isMissed = flag(expected['absent'], 'absent') ? found.length > 0 : found.length === 0;
  const near = all.filter(({ reason }) => reason === expected['reason']).map(({ message }) => message);
  if (isMissed) expectSame(world, 'events', expected, near.length > 0 ? near : all.map(({ reason }) => reason));
  const total = found.reduce((sum, { count }) => sum + count, 0);
  if (expected['count'] !== undefined) expectSame(world, 'events.count', expected['count'], total);
  if (expected['atLeast'] !== undefined && total < number(expected['atLeast'], 'atLeast'))
    expectSame(world, 'events.atLeast', expected['atLeast'], total);
}

/** Whom `on` means; `undefined` for anyone. */
function subjectsOf(world: World, on: string): ReadonlySet<string> | undefined {
  const everMade = (kind: string): Pod[] =>
    world.cluster.store.log.flatMap(({ after }) =>
      after?.kind === 'Pod' && controllerOf(after)?.kind === kind ? [after] : [],
    );
  const uids = (objects: readonly { readonly metadata: { readonly uid: string } }[]): Set<string> =>
    new Set(objects.map(({ metadata }) => metadata.uid));
  switch (on) {
    case 'any':
      return undefined;
    case 'pod':
    case 'daemonPod':
      return uids([...everMade('DaemonSet'), ...daemonPods(world)]);
    case 'deploymentPod':
      return uids([...everMade('ReplicaSet'), ...deploymentPods(world)]);
    case 'daemonSet':
    case 'daemonset':
    case 'ds':
      return uids([daemonSetOf(world)].filter((set) => set !== undefined));
    case 'deployment':
      return uids([deploymentOf(world)].filter((one) => one !== undefined));
    default:
      return new Set([substitute(world, on).split('/').at(-1) ?? on]);
  }
}
