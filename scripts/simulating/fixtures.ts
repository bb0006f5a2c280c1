import type { JsonObject } from '#manifests';
import {
  type Cluster,
  type Pod,
  addNode,
  manifestStatus,
  newMetadata,
  objectFromManifest,
  readManifest,
  write,
} from '#simulator';
import { conditionStatus, taintsOf } from './machine-parts.ts';
import { ownerReferenceOf } from './owner-reference.ts';
import { CaseError, flag, list, number, onlyKnown, phaseOf, record, text, textRecord } from './reading.ts';

/** Puts objects with their status into a cluster that nobody runs. */
export function putFixtures(cluster: Cluster, fixtures: JsonObject): void {
  onlyKnown(fixtures, ['daemonSets', 'pods', 'nodes', 'deployments', 'objects', 'replicaSets'], 'fixtures');
  for (const key of ['daemonSets', 'deployments', 'replicaSets', 'objects'] as const) {
    for (const value of list(fixtures[key] ?? [], key)) putObject(cluster, record(value, key));
  }
  for (const value of list(fixtures['nodes'] ?? [], 'nodes')) putNode(cluster, record(value, 'nodes'));
  for (const value of list(fixtures['pods'] ?? [], 'pods')) putPod(cluster, record(value, 'pods'));
}

/** When something was made that is so many seconds old. */
function madeAt(cluster: Cluster, given: JsonObject): number {
  return cluster.now - number(given['ageSeconds'] ?? 0, 'ageSeconds') * 1000;
}

function putObject(cluster: Cluster, given: JsonObject): void {
  onlyKnown(given, ['object', 'status', 'ageSeconds', 'generation', 'observedGeneration'], 'a fixture');
  const manifest = readManifest(given['object'] ?? null);
  const object = manifest.object && objectFromManifest(cluster, manifest.object, 'default');
  if (object === undefined) throw new CaseError(`a fixture is not known: ${manifest.decoding.join('; ')}`);
  const told = record(record(given['object'], 'object')['metadata'], 'metadata')['generation'];
  const generation = number(given['generation'] ?? told ?? 1, 'generation');
  const metadata = { ...object.metadata, creationTimestamp: madeAt(cluster, given), generation };
  const status = record(given['status'] ?? {}, 'status');
  const observedGeneration = number(
    given['observedGeneration'] ?? status['observedGeneration'] ?? generation,
    'observedGeneration',
  );
  write(cluster.store, cluster.now, manifestStatus({ ...object, metadata }, { ...status, observedGeneration }));
}

function putNode(cluster: Cluster, given: JsonObject): void {
  onlyKnown(given, ['name', 'version', 'ageSeconds', 'ready', 'unschedulable', 'labels', 'taints', 'ip'], 'a node');
  const ready = given['ready'] === undefined ? {} : { Ready: conditionStatus(given['ready']) };
  const node = addNode(cluster, {
    name: text(given['name'], 'name'),
    labels: textRecord(given['labels'], 'labels'),
    taints: taintsOf(given['taints'] ?? []),
    unschedulable: given['unschedulable'] === true,
    conditions: ready,
    ...(given['version'] === undefined ? {} : { version: text(given['version'], 'version') }),
  });
  const status = { ...node.status, ...(given['ip'] === undefined ? {} : { internalIP: text(given['ip'], 'ip') }) };
  const labels = textRecord(given['labels'], 'labels');
  write(cluster.store, cluster.now, {
    ...node,
    status,
    metadata: { ...node.metadata, labels, creationTimestamp: madeAt(cluster, given) },
  });
}

function putPod(cluster: Cluster, given: JsonObject): void {
  onlyKnown(
    given,
    [
      'name',
      'namespace',
      'node',
      'ip',
      'ageSeconds',
      'phase',
      'deleting',
      'container',
      'labels',
      'reason',
      'owner',
      'ready',
    ],
    'a pod',
  );
  const container = record(given['container'] ?? {}, 'container');
  onlyKnown(
    container,
    ['waiting', 'running', 'ready', 'restarts', 'lastTerminatedSecondsAgo', 'terminated', 'exitCode', 'image', 'name'],
    'container',
  );
  const ago = container['lastTerminatedSecondsAgo'];
  const reasonOf = (key: 'waiting' | 'terminated'): object => {
    const said = container[key];
    if (said === undefined) return {};
    if (typeof said === 'string') return { [key]: said };
    const { reason = '', exitCode = 0, ...rest } = record(said, key);
    onlyKnown(rest, [], key);
    return { [key]: text(reason, 'reason'), exitCode: number(exitCode, 'exitCode') };
  };
  const isReady = flag(container['ready'] ?? given['ready'], 'ready');
  const pod: Pod = {
    kind: 'Pod',
    apiVersion: 'v1',
    metadata: newMetadata(cluster, {
      name: text(given['name'], 'name'),
      namespace: text(given['namespace'] ?? 'default', 'namespace'),
      labels: textRecord(given['labels'], 'labels'),
      creationTimestamp: madeAt(cluster, given),
      ownerReferences:
        given['owner'] === undefined ? [] : [ownerReferenceOf(cluster, text(given['owner'], 'owner'), 'default')],
      ...(flag(given['deleting'], 'deleting') ? { deletionTimestamp: cluster.now + 30_000 } : {}),
    }),
    spec: {
      containers: [
        { name: text(container['name'] ?? 'main', 'name'), image: text(container['image'] ?? 'app:v1', 'image') },
      ],
      ...(typeof given['node'] === 'string' ? { nodeName: given['node'] } : {}),
    },
    status: {
      phase: phaseOf(given['phase'] ?? 'Running'),
      ready: isReady,
      readyChangedAt: madeAt(cluster, given),
      ...(given['ip'] === undefined ? {} : { podIP: text(given['ip'], 'ip') }),
      ...(given['reason'] === undefined ? {} : { reason: text(given['reason'], 'reason') }),
      container: {
        restarts: number(container['restarts'] ?? 0, 'restarts'),
        ...(container['running'] === true ? { running: true, ready: isReady } : {}),
        ...reasonOf('waiting'),
        ...reasonOf('terminated'),
        ...(container['exitCode'] === undefined ? {} : { exitCode: number(container['exitCode'], 'exitCode') }),
        ...(ago === undefined ? {} : { lastFinishedAt: cluster.now - number(ago, 'lastTerminatedSecondsAgo') * 1000 }),
      },
    },
  };
  write(cluster.store, cluster.now, pod);
}
