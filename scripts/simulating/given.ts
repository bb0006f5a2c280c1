import type { Json, JsonObject } from '#manifests';
import {
  type Cluster,
  type Node,
  type Pod,
  type PodStatus,
  type Settings,
  addNode,
  controllerReference,
  createCluster,
  daemonSetController,
  erase,
  find,
  kubelets,
  newMetadata,
  newPodStatus,
  readManifest,
  scheduler,
  startCluster,
  submit,
  templateHash,
  update,
  withDefaultTolerations,
  withNoScheduleTaints,
  write,
} from '#simulator';
import type { SimulatorCase } from './case.ts';
import { putFixtures } from './fixtures.ts';
import { allocatableOf, conditionsOf, taintsOf } from './machine-parts.ts';
import { ownerReferenceOf } from './owner-reference.ts';
import { CaseError, flag, list, number, onlyKnown, phaseOf, record, text, textRecord } from './reading.ts';
import { type World, daemonSetOf } from './world.ts';

const KNOWN = [
  'nodes',
  'daemonSet',
  'deployment',
  'moreObjects',
  'pods',
  'images',
  'kubelet',
  'podQuota',
  'now',
  'fixtures',
  'rule',
  'seed',
];

/** Builds the cluster of a case. */
export function worldOf(entry: SimulatorCase, minor: number): World {
  const { given, id } = entry;
  if (entry.level !== 'rule') onlyKnown(given, KNOWN, `${id}: given`);
  const cluster = clusterOf(entry, settingsOf(given, minor));
  const world: World = {
    entry,
    cluster,
    daemonSet: given['daemonSet'] === undefined ? undefined : record(given['daemonSet'], 'daemonSet'),
    backoff: new Map(),
    misses: [],
    remembered: [],
    command: '',
    result: undefined,
    beforeCommand: undefined,
    observed: undefined,
    eventsSeen: 0,
  };
  if (entry.level === 'rule') return world;
  for (const node of expanded(list(given['nodes'] ?? [], 'nodes'))) joinNode(world, node);
  for (const manifest of list(given['moreObjects'] ?? [], 'moreObjects')) put(world, manifest);
  if (given['daemonSet'] !== undefined) put(world, given['daemonSet']);
  if (given['deployment'] !== undefined) put(world, given['deployment']);
  for (const pod of list(given['pods'] ?? [], 'pods')) putPods(world, record(pod, 'pods'));
  if (given['fixtures'] !== undefined) putFixtures(cluster, record(given['fixtures'], 'fixtures'));
  return world;
}

function settingsOf(given: JsonObject, minor: number): Partial<Settings> {
  const kubelet = record(given['kubelet'] ?? {}, 'kubelet');
  onlyKnown(kubelet, ['startSeconds', 'terminateSeconds'], 'kubelet');
  const images = record(given['images'] ?? {}, 'images');
  for (const [image, behaviour] of Object.entries(images)) {
    const { ready, pull, crashAfterSeconds, ...rest } = record(behaviour, 'images');
    onlyKnown(rest, [], `images.${image}`);
    flag(ready, 'ready');
    if (pull !== undefined && pull !== 'ErrImagePull') throw new CaseError(`unknown pull ${JSON.stringify(pull)}`);
    if (crashAfterSeconds !== undefined) number(crashAfterSeconds, 'crashAfterSeconds');
  }
  return {
    minor,
    startSeconds: number(kubelet['startSeconds'] ?? 2, 'startSeconds'),
    terminateSeconds: number(kubelet['terminateSeconds'] ?? 1, 'terminateSeconds'),
    // Keys and values have been looked at.
    images: images as unknown as Settings['images'],
    ...(given['seed'] === undefined ? {} : { seed: number(given['seed'], 'seed') }),
    ...(given['podQuota'] === undefined ? {} : { podQuota: number(given['podQuota'], 'podQuota') }),
  };
}

/** Each level has the controllers that it speaks of; with fixtures none runs. */
function clusterOf({ given, level }: SimulatorCase, settings: Partial<Settings>): Cluster {
  const now = number(given['now'] ?? 0, 'now') * 1000;
  if (level === 'placement') return createCluster([daemonSetController(), scheduler(), kubelets()], settings, now);
  if (level === 'controller') {
    const cluster = createCluster([], settings, now);
    // Nobody ends a pod at this level: what is deleted is gone at once.
    cluster.store.watchers.push(({ before, after }) => {
      const isDeleted = after?.kind === 'Pod' && after.metadata.deletionTimestamp !== undefined;
      if (isDeleted && before?.metadata.deletionTimestamp === undefined && before !== undefined) {
        erasePod(cluster, after);
      }
    });
    return cluster;
  }
  if (level === 'rule' || given['fixtures'] !== undefined) return createCluster([], settings, now);
  return startCluster(settings, now);
}

function erasePod(cluster: Cluster, pod: Pod): void {
  const metadata = { ...pod.metadata, deletionTimestamp: undefined };
  deleteAtOnce(cluster, { ...pod, metadata });
}

/** Nodes one by one, those that are generated too. */
function expanded(nodes: readonly Json[]): JsonObject[] {
  return nodes.flatMap((value) => {
    const node = record(value, 'a node');
    if (node['generate'] === undefined) return [node];
    onlyKnown(node, ['generate'], 'a node');
    const { count, prefix, from, ...rest } = record(node['generate'], 'generate');
    onlyKnown(rest, ['labels', 'taints', 'unschedulable', 'conditions', 'allocatable'], 'generate');
    const first = number(from ?? 0, 'from');
    return Array.from({ length: number(count, 'count') }, (_none, index) => ({
      name: `${text(prefix, 'prefix')}${String(first + index)}`,
      ...rest,
    }));
  });
}

/** Has a node join, as `given.nodes` and `addNode` describe it. */
export function joinNode(world: World, given: JsonObject): void {
  onlyKnown(
    given,
    ['name', 'labels', 'taints', 'unschedulable', 'conditions', 'allocatable', 'rawConditions', 'ready', 'version'],
    'a node',
  );
  const { cluster, entry } = world;
  const conditions = {
    ...conditionsOf(given['conditions']),
    ...(flag(given['ready'] ?? true, 'ready') ? {} : { Ready: 'False' as const }),
  };
  const node = addNode(cluster, {
    name: text(given['name'], 'name'),
    labels: textRecord(given['labels'], 'labels'),
    ...(given['taints'] === undefined ? {} : { taints: taintsOf(given['taints']) }),
    unschedulable: flag(given['unschedulable'], 'unschedulable'),
    conditions,
    allocatable: allocatableOf(given['allocatable']),
    ...(given['version'] === undefined ? {} : { version: text(given['version'], 'version') }),
  });
  // Without the node lifecycle controller the taints of conditions are put there once, unless the case has its own.
  const isFrozen = entry.level === 'placement' || entry.level === 'controller';
  if (flag(given['rawConditions'], 'rawConditions')) setTaints(cluster, node, taintsOf(given['taints'] ?? []));
  else if (isFrozen && given['taints'] === undefined) setTaints(cluster, node, withNoScheduleTaints(node));
}

function setTaints(cluster: Cluster, node: Node, taints: Node['spec']['taints']): void {
  update(cluster, { ...node, spec: { ...node.spec, taints } });
}

/** Puts a manifest into the cluster. */
export function put(world: World, manifest: Json): void {
  const isChecked = world.entry.viaApi && world.entry.level !== 'controller';
  const answer = submit(world.cluster, readManifest(manifest), { isChecked });
  if (answer.is === 'refused')
    throw new CaseError(`${world.entry.id}: refused: ${[...answer.decoding, ...answer.invalid].join('; ')}`);
  if (answer.is === 'unknown')
    throw new CaseError(`${world.entry.id}: this kind is not known: ${JSON.stringify(manifest).slice(0, 80)}`);
}

const POD_KEYS = [
  'name',
  'node',
  'targetNode',
  'owner',
  'labels',
  'revision',
  'phase',
  'ready',
  'readyAt',
  'createdAt',
  'deleting',
  'count',
  'requests',
  'hostPorts',
  'namespace',
  'tolerations',
  'volumes',
  'image',
  'annotations',
  'ageSeconds',
];

/** Puts a pod there as it is, or several of a kind. */
function putPods(world: World, given: JsonObject): void {
  onlyKnown(given, POD_KEYS, 'a pod');
  const name = text(given['name'], 'name');
  if (given['count'] === undefined) putPod(world, given, name);
  else
    for (let index = 0; index < number(given['count'], 'count'); index++)
      putPod(world, given, `${name}-${String(index)}`);
}

function putPod(world: World, given: JsonObject, name: string): void {
  const { cluster } = world;
  const set = daemonSetOf(world);
  const owner =
    given['owner'] === undefined ? undefined : given['owner'] === null ? null : text(given['owner'], 'owner');
  const isOwn = owner === undefined || (set !== undefined && owner === `daemonset/${set.metadata.name}`);
  const isCurrent = (given['revision'] ?? 'current') === 'current';
  const hash = isCurrent ? templateHash(set?.spec.template) : text(given['revision'], 'revision');
  const template = set?.spec.template;
  const createdAt =
    given['createdAt'] === undefined
      ? cluster.now - number(given['ageSeconds'] ?? 0, 'ageSeconds') * 1000
      : number(given['createdAt'], 'createdAt') * 1000;
  const target = given['targetNode'] === undefined ? undefined : text(given['targetNode'], 'targetNode');
  const node = typeof given['node'] === 'string' ? given['node'] : undefined;
  const references =
    isOwn && set !== undefined
      ? [controllerReference(set)]
      : typeof owner === 'string'
        ? [ownerReferenceOf(cluster, owner, set?.metadata.namespace ?? 'default')]
        : [];
  const image = given['image'] === undefined ? undefined : text(given['image'], 'image');
  const base =
    isOwn && template !== undefined ? template.spec : { containers: [{ name: 'main', image: image ?? 'other:v1' }] };
  const [first, ...more] = base.containers;
  const container = {
    name: first?.name ?? 'main',
    image: image ?? (isOwn && !isCurrent ? hash : (first?.image ?? '')),
    ...(given['requests'] === undefined ? {} : { resources: { requests: textRecord(given['requests'], 'requests') } }),
    ...(given['hostPorts'] === undefined
      ? {}
      : { ports: list(given['hostPorts'], 'hostPorts').map((port) => portOf(port)) }),
  };
  write(cluster.store, cluster.now, {
    kind: 'Pod',
    apiVersion: 'v1',
    metadata: newMetadata(cluster, {
      name,
      namespace:
        given['namespace'] === undefined
          ? isOwn
            ? (set?.metadata.namespace ?? 'default')
            : 'default'
          : text(given['namespace'], 'namespace'),
      labels: {
        ...(given['labels'] === undefined && isOwn
          ? template?.metadata?.labels
          : textRecord(given['labels'], 'labels')),
        ...(isOwn || owner === null ? { 'controller-revision-hash': hash } : {}),
        ...(isOwn && isCurrent ? { 'pod-template-generation': '1' } : {}),
      },
      annotations: textRecord(given['annotations'], 'annotations'),
      ownerReferences: references,
      creationTimestamp: createdAt,
      ...(flag(given['deleting'], 'deleting')
        ? { deletionTimestamp: cluster.now + 30_000, deletionGracePeriodSeconds: 30 }
        : {}),
    }),
    spec: {
      ...base,
      containers: [container, ...more],
      ...(node === undefined ? {} : { nodeName: node }),
      ...(target === undefined ? {} : { affinity: { nodeAffinity: pinnedTo(target) } }),
      tolerations: withDefaultTolerations(
        (given['tolerations'] ?? base.tolerations ?? []) as unknown as NonNullable<Pod['spec']['tolerations']>,
      ),
      ...(given['volumes'] === undefined
        ? {}
        : { volumes: given['volumes'] as unknown as NonNullable<Pod['spec']['volumes']> }),
    },
    status: podStatus(given, createdAt, cluster, target !== undefined),
  });
}

function portOf(value: Json): { containerPort: number; hostPort: number; protocol?: string; hostIP?: string } {
  if (typeof value === 'number') return { containerPort: value, hostPort: value };
  const port = record(value, 'hostPorts');
  onlyKnown(port, ['hostPort', 'port', 'containerPort', 'protocol', 'hostIP'], 'hostPorts');
  const hostPort = number(port['hostPort'] ?? port['port'], 'hostPort');
  return {
    containerPort: number(port['containerPort'] ?? hostPort, 'containerPort'),
    hostPort,
    ...(port['protocol'] === undefined ? {} : { protocol: text(port['protocol'], 'protocol') }),
    ...(port['hostIP'] === undefined ? {} : { hostIP: text(port['hostIP'], 'hostIP') }),
  };
}

function pinnedTo(node: string): NonNullable<NonNullable<Pod['spec']['affinity']>['nodeAffinity']> {
  const matchFields = [{ key: 'metadata.name', operator: 'In', values: [node] }];
  return { requiredDuringSchedulingIgnoredDuringExecution: { nodeSelectorTerms: [{ matchFields }] } };
}

function podStatus(given: JsonObject, createdAt: number, cluster: Cluster, isPinned: boolean): PodStatus {
  const phase = phaseOf(given['phase'] ?? (isPinned ? 'Pending' : 'Running'));
  const ready = flag(given['ready'], 'ready');
  const readyAt = given['readyAt'] === undefined ? createdAt : number(given['readyAt'], 'readyAt') * 1000;
  const running = phase === 'Running' ? { running: true, ready } : {};
  return {
    ...newPodStatus(cluster.now),
    phase,
    ready,
    readyChangedAt: readyAt,
    container: { restarts: 0, ...running },
  };
}

/** Takes a pod away without any grace. */
export function deleteAtOnce(cluster: Cluster, pod: Pod): void {
  const now = find(cluster.store, 'Pod', `${pod.metadata.namespace}/${pod.metadata.name}`);
  if (now !== undefined) erase(cluster.store, cluster.now, now);
}
