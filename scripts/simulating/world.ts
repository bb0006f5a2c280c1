import type { Json, JsonObject } from '#manifests';
import {
  type Cluster,
  type DaemonSet,
  type Deployment,
  type FailedPodBackoff,
  type Pod,
  type Result,
  controllerOf,
  find,
  groupOf,
  isTerminating,
  manifestOf,
  objectsOf,
  targetNodeOf,
} from '#simulator';
import type { SimulatorCase } from './case.ts';
import { canonical } from './canonical.ts';
import { CaseError, textRecord } from './reading.ts';
import type { Observed } from './observation.ts';

/** A case while it runs. */
export interface World {
  readonly entry: SimulatorCase;
  readonly cluster: Cluster;
  /** The manifests of the case as they were written. */
  readonly daemonSet: JsonObject | undefined;
  readonly backoff: FailedPodBackoff;
  readonly misses: string[];
  remembered: readonly Pod[];
  /** The last kubectl event, and what came of it. */
  command: string;
  result: Result | undefined;
  /** The workloads and nodes before the last kubectl event. */
  beforeCommand: string | undefined;
  observed: Observed | undefined;
  /** Names of the events that had been recorded before the last pass. */
  eventsSeen: number;
}

/** Notes a difference, if there is one. */
export function expectSame(world: World, place: string, expected: Json | undefined, found: Json | undefined): void {
  const said = (value: Json | undefined): string =>
    value === undefined ? 'nothing' : JSON.stringify(canonical(value));
  const [wanted, present] = [said(expected), said(found)];
  if (wanted !== present) world.misses.push(`${place}: expected ${wanted}, found ${present}`);
}

/** The DaemonSet of the case, if it is there. */
export function daemonSetOf({ cluster, daemonSet }: World): DaemonSet | undefined {
  return workload(cluster, 'DaemonSet', daemonSet);
}

/** The Deployment of the case, or the only one. */
export function deploymentOf({ cluster }: World): Deployment | undefined {
  return [...objectsOf(cluster.store, 'Deployment').values()][0];
}

function workload(cluster: Cluster, kind: 'DaemonSet', manifest: JsonObject | undefined): DaemonSet | undefined {
  const metadata = manifest?.['metadata'];
  if (typeof metadata !== 'object' || metadata === null || Array.isArray(metadata)) {
    return [...objectsOf(cluster.store, kind).values()][0];
  }
  const { name = '', namespace = 'default' } = textRecord(
    { ...(metadata as JsonObject), labels: '', annotations: '' },
    'metadata',
  );
  return find(cluster.store, kind, `${namespace}/${name}`);
}

/** The DaemonSet, which must be there. */
export function needDaemonSet(world: World): DaemonSet {
  const set = daemonSetOf(world);
  if (set === undefined) throw new CaseError(`${world.entry.id}: there is no DaemonSet`);
  return set;
}

/** The daemon pods in the cluster: those of the set, or without one all whose owner is or was a DaemonSet. */
export function daemonPods(world: World): Pod[] {
  const set = daemonSetOf(world);
  const all = [...objectsOf(world.cluster.store, 'Pod').values()];
  return set === undefined
    ? all.filter(
        (pod) =>
          controllerOf(pod)?.kind === 'DaemonSet' ||
          (controllerOf(pod) === undefined && world.daemonSet !== undefined && isOrphanOf(world.daemonSet, pod)),
      )
    : [...groupOf(world.cluster.store.podsByController, set.metadata.uid)];
}

function isOrphanOf(manifest: JsonObject, pod: Pod): boolean {
  const spec = manifest['spec'] as JsonObject | undefined;
  const selector = spec?.['selector'] as JsonObject | undefined;
  const labels = Object.entries((selector?.['matchLabels'] ?? {}) as JsonObject);
  return labels.length > 0 && labels.every(([key, value]) => pod.metadata.labels[key] === value);
}

/** The pods of the Deployment. */
export function deploymentPods(world: World): Pod[] {
  const { store } = world.cluster;
  const deployment = deploymentOf(world);
  if (deployment === undefined) return [];
  return [...groupOf(store.dependents, deployment.metadata.uid)].flatMap((set) => [
    ...groupOf(store.podsByController, set.metadata.uid),
  ]);
}

/** All pods of both workloads. */
export function allPods(world: World): Pod[] {
  return [...objectsOf(world.cluster.store, 'Pod').values()];
}

/** What the store has of the workloads and the nodes, their status aside. */
export function storedText({ cluster: { store } }: World): string {
  const workloads = [...objectsOf(store, 'DaemonSet').values(), ...objectsOf(store, 'Deployment').values()].map(
    (object) => ({ ...manifestOf(object), uid: object.metadata.uid }),
  );
  const nodes = [...objectsOf(store, 'Node').values()].map(({ metadata: { name, labels, annotations }, spec }) => ({
    name,
    labels,
    annotations,
    spec,
  }));
  return JSON.stringify([workloads, nodes]);
}

/** Daemon pods that are not on their way out. */
export function liveDaemonPods(world: World): Pod[] {
  return daemonPods(world).filter((pod) => !isTerminating(pod));
}

/** The live daemon pod of a node. */
export function daemonPodOn(world: World, node: string): Pod | undefined {
  const there = daemonPods(world).filter((pod) => targetNodeOf(pod) === node);
  return there.find((pod) => !isTerminating(pod)) ?? there[0];
}
