import type { Json, JsonObject } from '#manifests';
import {
  LAST_APPLIED,
  type Pod,
  advance,
  deletePod,
  kubectl,
  labelNode,
  manifestOf,
  nodeDown,
  nodeUp,
  react,
  removeNode,
  setAllocatable,
  setCondition,
  settle,
  taintNode,
  update,
  write,
} from '#simulator';
import { checkExpectations } from './check-expectations.ts';
import { joinNode, put, deleteAtOnce } from './given.ts';
import { withPath } from './json-path.ts';
import { allocatableOf, conditionStatus, removedTaintsOf, taintsOf } from './machine-parts.ts';
import { noObservation, observe, replicaSetSteps } from './observation.ts';
import { CaseError, flag, number, onlyKnown, phaseOf, record, text, textRecord, texts } from './reading.ts';
import { syncOnce } from './sync-event.ts';
import { type World, allPods, daemonPodOn, daemonSetOf, deploymentOf, expectSame, storedText } from './world.ts';

type Handler = (world: World, value: Json, event: JsonObject) => void;

/** What each event does; its other keys are named behind it. */
const EVENTS: Readonly<Record<string, readonly [handler: Handler, ...others: string[]]>> = {
  settle: [settleEvent, 'observe'],
  advance: [
    (world, value) => {
      advance(world.cluster, number(value, 'advance'));
    },
  ],
  sync: [
    (world, value) => {
      syncOnce(world, record(value, 'sync'));
    },
  ],
  markReady: [markReady],
  apply: [applyPaths],
  addNode: [
    (world, value) => {
      joinNode(world, record(value, 'addNode'));
    },
  ],
  removeNode: [
    (world, value) => {
      removeNode(world.cluster, text(value, 'removeNode'));
    },
  ],
  labelNode: [
    (world, value) => {
      const { node, labels, ...rest } = record(value, 'labelNode');
      onlyKnown(rest, [], 'labelNode');
      labelNode(world.cluster, text(node, 'node'), record(labels, 'labels') as Readonly<Record<string, string | null>>);
    },
  ],
  taintNode: [
    (world, value) => {
      const { node, add = [], remove = [], ...rest } = record(value, 'taintNode');
      onlyKnown(rest, [], 'taintNode');
      taintNode(world.cluster, text(node, 'node'), taintsOf(add), removedTaintsOf(remove));
    },
  ],
  setAllocatable: [
    (world, value) => {
      const { node, allocatable, ...direct } = record(value, 'setAllocatable');
      if (allocatable !== undefined) onlyKnown(direct, [], 'setAllocatable');
      setAllocatable(world.cluster, text(node, 'node'), allocatableOf(allocatable ?? direct));
    },
  ],
  setCondition: [
    (world, value) => {
      const { node, type, status, ...rest } = record(value, 'setCondition');
      onlyKnown(rest, [], 'setCondition');
      setCondition(world.cluster, text(node, 'node'), text(type, 'type'), conditionStatus(status));
    },
  ],
  nodeDown: [
    (world, value) => {
      nodeDown(world.cluster, text(value, 'nodeDown'));
    },
  ],
  nodeUp: [
    (world, value) => {
      nodeUp(world.cluster, text(value, 'nodeUp'));
    },
  ],
  deletePod: [
    (world, value) => {
      deletePod(world.cluster, podNamed(world, text(value, 'deletePod')));
    },
  ],
  deletePodOn: [
    (world, value) => {
      deletePod(world.cluster, podOn(world, text(value, 'deletePodOn')));
    },
  ],
  removePod: [
    (world, value) => {
      deleteAtOnce(world.cluster, podNamed(world, text(value, 'removePod')));
    },
  ],
  setPhase: [setPhase],
  labelPodOn: [labelPodOn],
  createDaemonSet: [
    (world, value) => {
      put(world, value);
    },
  ],
  createDeployment: [
    (world, value) => {
      put(world, value);
    },
  ],
  kubectl: [
    (world, value) => {
      command(world, text(value, 'kubectl'), true);
    },
  ],
  kubectlNoWait: [
    (world, value) => {
      command(world, text(value, 'kubectlNoWait'), false);
    },
  ],
  kubectlApply: [kubectlApply, 'expectFailure'],
  kubectlApplyManifest: [
    (world, value, event) => {
      command(world, 'kubectl apply -f manifest.yaml', true, {
        'manifest.yaml': typeof value === 'string' ? value : JSON.stringify(value),
      });
      if (event['expectStdout'] !== undefined)
        expectSame(world, 'expectStdout', event['expectStdout'], world.result?.stdout);
      if (event['expectFailure'] !== undefined) expectOutcome(world, 'kubectlApplyManifest', event);
    },
    'expectStdout',
    'expectFailure',
  ],
  remember: [
    (world, value) => {
      if (value !== 'pods') throw new CaseError('only pods can be remembered');
      react(world.cluster);
      world.remembered = allPods(world);
    },
  ],
  check: [
    (world, value) => {
      checkExpectations(world, record(value, 'check'));
    },
  ],
};

/** Runs one event of a case. */
export function runEvent(world: World, event: JsonObject): void {
  const name = Object.keys(event).find((key) => Object.hasOwn(EVENTS, key));
  const found = name === undefined ? undefined : EVENTS[name];
  if (name === undefined || found === undefined) throw new CaseError(`unknown event ${Object.keys(event).join(', ')}`);
  const [handler, ...others] = found;
  onlyKnown(event, [name, ...others], `event ${name}`);
  handler(world, event[name] ?? null, event);
}

function settleEvent(world: World, value: Json, event: JsonObject): void {
  if (value !== true) throw new CaseError('settle must be true');
  if (!flag(event['observe'], 'observe')) {
    settle(world.cluster);
    return;
  }
  const from = world.cluster.store.log.length;
  const observed = noObservation();
  settle(world.cluster, () => {
    observe(world, observed);
  });
  observed.rsSteps.push(...replicaSetSteps(world, from));
  world.observed = observed;
}

function markReady(world: World, value: Json): void {
  const names = value === 'all' ? undefined : typeof value === 'string' ? [value] : texts(value, 'markReady');
  const pods = allPods(world);
  for (const name of names ?? []) {
    const isThere = pods.some(({ metadata, spec }) => metadata.name === name || spec.nodeName === name);
    if (!isThere) throw new CaseError(`markReady: there is no pod ${name}`);
  }
  for (const pod of pods) {
    if (names !== undefined && !names.includes(pod.metadata.name) && !names.includes(pod.spec.nodeName ?? '')) continue;
    if (pod.status.ready) continue;
    const status = { ...pod.status, phase: 'Running' as const, ready: true, readyChangedAt: world.cluster.now };
    write(world.cluster.store, world.cluster.now, { ...pod, status });
  }
}

/** Sets paths of the DaemonSet, else of the Deployment. */
function applyPaths(world: World, value: Json): void {
  const workload = daemonSetOf(world) ?? deploymentOf(world);
  if (workload === undefined) throw new CaseError('there is nothing to apply to');
  let manifest: Json = manifestOf(workload);
  for (const [path, item] of Object.entries(record(value, 'apply'))) manifest = withPath(manifest, path, item ?? null);
  put(world, manifest);
}

function podNamed(world: World, name: string): Pod {
  const pod = allPods(world).find(({ metadata }) => metadata.name === name);
  if (pod === undefined) throw new CaseError(`there is no pod ${name}`);
  return pod;
}

function podOn(world: World, node: string): Pod {
  const pod = daemonPodOn(world, node);
  if (pod === undefined) throw new CaseError(`there is no daemon pod on ${node}`);
  return pod;
}

function setPhase(world: World, value: Json): void {
  const { on, phase, ...rest } = record(value, 'setPhase');
  onlyKnown(rest, [], 'setPhase');
  const pod = podOn(world, text(on, 'on'));
  const ended = phaseOf(phase);
  const container = { restarts: pod.status.container.restarts, terminated: ended === 'Failed' ? 'Error' : 'Completed' };
  update(world.cluster, {
    ...pod,
    status: { ...pod.status, phase: ended, ready: false, readyChangedAt: world.cluster.now, container },
  });
}

function labelPodOn(world: World, value: Json): void {
  const { node, on, labels, ...rest } = record(value, 'labelPodOn');
  onlyKnown(rest, [], 'labelPodOn');
  const pod = podOn(world, text(node ?? on, 'node'));
  const entries = Object.entries({ ...pod.metadata.labels, ...record(labels, 'labels') }).filter(
    ([, item]) => item !== null,
  );
  const changed = textRecord(Object.fromEntries(entries), 'labels');
  update(world.cluster, { ...pod, metadata: { ...pod.metadata, labels: changed } });
}

function command(world: World, line: string, mayWait: boolean, files: Readonly<Record<string, string>> = {}): void {
  react(world.cluster);
  world.command = line;
  world.beforeCommand = storedText(world);
  const manifest = world.daemonSet === undefined ? {} : { 'ds.yaml': JSON.stringify(world.daemonSet) };
  world.result = kubectl(
    world.cluster,
    line.replaceAll(/\$\{[^}]*\}/g, (name) => substitute(world, name)),
    {
      files: { ...manifest, ...files },
      // Where nothing moves, nobody waits.
      mayWait: mayWait && world.entry.given['fixtures'] === undefined,
    },
  );
}

/** `${pod:node}` and `${web:0}` */
export function substitute(world: World, content: string): string {
  return content.replaceAll(/\$\{(pod|web):([^}]*)\}/g, (all, kind: string, which: string) => {
    if (kind === 'pod') return daemonPodOn(world, which)?.metadata.name ?? all;
    const pods = [...new Map([...world.remembered, ...allPods(world)].map((pod) => [pod.metadata.uid, pod])).values()];
    const web = pods.filter(({ metadata }) =>
      metadata.ownerReferences.some(({ kind: owner }) => owner === 'ReplicaSet'),
    );
    return web.map(({ metadata }) => metadata.name).sort()[Number(which)] ?? all;
  });
}

function kubectlApply(world: World, value: Json, event: JsonObject): void {
  markApplied(world);
  let manifest: Json = world.daemonSet ?? null;
  for (const [path, item] of Object.entries(record(value, 'kubectlApply')))
    manifest = withPath(manifest, path, item ?? null);
  command(world, 'kubectl apply -f ds.yaml', true, { 'ds.yaml': JSON.stringify(manifest) });
  expectOutcome(world, 'kubectlApply', event);
}

function expectOutcome(world: World, place: string, event: JsonObject): void {
  const hasFailed = world.result?.exitCode !== 0;
  if (hasFailed !== flag(event['expectFailure'], 'expectFailure')) {
    world.misses.push(
      `${place}: expected ${hasFailed ? 'success' : 'failure'}, found ${world.result?.stderr ?? ''}${world.result?.stdout ?? ''}`,
    );
  }
}

/** What was given counts as applied, so that a field that is given no more goes. */
function markApplied(world: World): void {
  const set = daemonSetOf(world);
  if (set === undefined || set.metadata.annotations[LAST_APPLIED] !== undefined) return;
  const annotations = { ...set.metadata.annotations, [LAST_APPLIED]: JSON.stringify(world.daemonSet) };
  update(world.cluster, { ...set, metadata: { ...set.metadata, annotations } });
}
