import type { Json } from '#manifests';
import { type Pod, isBound, isTerminating, objectsOf, targetNodeOf } from '#simulator';
import { CaseError, list, number, onlyKnown, record, text } from '../reading.ts';
import { type World, deploymentOf, deploymentPods, expectSame } from '../world.ts';
import type { Expectation } from './expectation.ts';

function live(world: World): Pod[] {
  return deploymentPods(world).filter((pod) => !isTerminating(pod));
}

function counted(name: string, count: (world: World) => number): Expectation {
  return (world, expected) => {
    expectSame(world, name, expected, count(world));
  };
}

/** Expectations of the Deployment of a case, its ReplicaSets and pods. */
export const DEPLOYMENT_EXPECTATIONS: Readonly<Record<string, Expectation>> = {
  deploymentPodCount: counted('deploymentPodCount', (world) => live(world).length),
  deploymentPending: counted('deploymentPending', (world) => live(world).filter((pod) => !isBound(pod)).length),
  deploymentTerminating: counted(
    'deploymentTerminating',
    (world) => deploymentPods(world).filter(isTerminating).length,
  ),
  deploymentRunning: counted(
    'deploymentRunning',
    (world) => live(world).filter(({ status }) => status.phase === 'Running').length,
  ),
  deploymentReady: counted('deploymentReady', (world) => live(world).filter(({ status }) => status.ready).length),
  deploymentRunningOffNode: (world, expected) => {
    const { node, count, ...rest } = record(expected, 'deploymentRunningOffNode');
    onlyKnown(rest, [], 'deploymentRunningOffNode');
    const found = live(world).filter(({ status, spec }) => status.phase === 'Running' && spec.nodeName !== node).length;
    expectSame(world, 'deploymentRunningOffNode', count, found);
  },
  deploymentPodsOn: (world, expected) => {
    if (Array.isArray(expected)) {
      const found = [...new Set(live(world).map(targetNodeOf))].sort();
      expectSame(world, 'deploymentPodsOn', (expected as readonly Json[]).map(String).sort(), found);
      return;
    }
    for (const [node, count] of Object.entries(record(expected, 'deploymentPodsOn'))) {
      expectSame(
        world,
        `deploymentPodsOn ${node}`,
        count,
        live(world).filter((pod) => targetNodeOf(pod) === node).length,
      );
    }
  },
  nodesWithoutDeploymentPodAtLeast: (world, expected) => {
    const taken = new Set(live(world).map(targetNodeOf));
    const free = [...objectsOf(world.cluster.store, 'Node').keys()].filter((node) => !taken.has(node)).length;
    if (free < number(expected, 'nodesWithoutDeploymentPodAtLeast'))
      expectSame(world, 'nodesWithoutDeploymentPodAtLeast', expected, free);
  },
  tolerationsOfDeploymentPod: (world, expected) => {
    const [pod] = live(world);
    expectSame(world, 'tolerationsOfDeploymentPod', expected, (pod?.spec.tolerations ?? []) as unknown as Json);
  },
  deploymentStatus: (world, expected) => {
    const status = deploymentOf(world)?.status as unknown as Readonly<Record<string, Json>> | undefined;
    for (const [key, value] of Object.entries(record(expected, 'deploymentStatus'))) {
      if (status !== undefined && !Object.hasOwn(status, key)) throw new CaseError(`deploymentStatus: unknown ${key}`);
      expectSame(world, `deploymentStatus.${key}`, value, status?.[key]);
    }
  },
  deploymentImages: (world, expected) => {
    const found = [...new Set(live(world).map(({ spec }) => spec.containers[0]?.image ?? ''))].sort();
    expectSame(world, 'deploymentImages', list(expected, 'deploymentImages').map(String).sort(), found);
  },
  rs: replicaSets,
};

/** The ReplicaSets as `[{image, replicas, revision}]` in the order of their revisions; only the keys that are given count. */
function replicaSets(world: World, expected: Json): void {
  const sets = [...objectsOf(world.cluster.store, 'ReplicaSet').values()]
    .map(({ metadata, spec, status }) => ({
      image: spec.template.spec.containers[0]?.image ?? '',
      replicas: spec.replicas,
      ready: status.readyReplicas,
      revision: Number(metadata.annotations['deployment.kubernetes.io/revision'] ?? '0'),
    }))
    .sort((a, b) => a.revision - b.revision);
  if (!Array.isArray(expected)) {
    const { count, new: newSize, old, ...byImage } = record(expected, 'rs');
    const sizes = sets.map(({ replicas }) => replicas);
    if (count !== undefined) expectSame(world, 'rs.count', count, sets.length);
    if (newSize !== undefined) expectSame(world, 'rs.new', newSize, sizes.at(-1));
    const rest = sizes.slice(0, -1).reduce((sum, size) => sum + size, 0);
    if (old !== undefined) expectSame(world, 'rs.old', old, rest);
    for (const [image, replicas] of Object.entries(byImage)) {
      expectSame(world, `rs ${image}`, replicas, sets.find((set) => set.image === image)?.replicas);
    }
    return;
  }
  const wanted = list(expected, 'rs').map((one) => record(one, 'rs'));
  const keys = Object.keys(wanted[0] ?? {});
  for (const key of keys)
    if (!['image', 'replicas', 'ready', 'revision'].includes(text(key, 'rs')))
      throw new CaseError(`rs: unknown ${key}`);
  const found = sets.map((set) => Object.fromEntries(keys.map((key) => [key, set[key as keyof typeof set]])));
  expectSame(world, 'rs', wanted, found);
}
