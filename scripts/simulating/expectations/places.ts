import type { Json } from '#manifests';
import { type Pod, controllerOf, isBound, isEnded, isTerminating, statusOf, targetNodeOf } from '#simulator';
import { list, number, record, texts } from '../reading.ts';
import { type World, allPods, daemonPodOn, daemonPods, deploymentPods, expectSame, liveDaemonPods } from '../world.ts';
import type { Expectation } from './expectation.ts';

/** Expectations of which pods are where, and whether they are the same as before. */
export const PLACE_EXPECTATIONS: Readonly<Record<string, Expectation>> = {
  podsOn: (world, expected) => {
    expectSame(world, 'podsOn', sorted(texts(expected, 'podsOn')), nodesOf(liveDaemonPods(world)));
  },
  notOn: (world, expected) => {
    const present = new Set(liveDaemonPods(world).map(targetNodeOf));
    expectSame(
      world,
      'notOn',
      [],
      texts(expected, 'notOn').filter((node) => present.has(node)),
    );
  },
  pendingOn: (world, expected) => {
    const pending = liveDaemonPods(world).filter((pod) => !isBound(pod));
    expectSame(world, 'pendingOn', sorted(texts(expected, 'pendingOn')), nodesOf(pending));
  },
  pendingPodCount: (world, expected) => {
    const pending = allPods(world).filter(({ status }) => status.phase === 'Pending');
    expectSame(world, 'pendingPodCount', expected, pending.length);
  },
  podCount: (world, expected) => {
    expectSame(world, 'podCount', expected, allPods(world).length);
  },
  runningPodCount: (world, expected) => {
    const running = allPods(world).filter((pod) => pod.status.phase === 'Running' && !isTerminating(pod));
    expectSame(world, 'runningPodCount', expected, running.length);
  },
  podCountOn: countOn('podCountOn', (world) => allPods(world).filter((pod) => !isForeign(world, pod))),
  ownedPodCountOn: countOn('ownedPodCountOn', (world) =>
    daemonPods(world).filter(({ metadata }) => metadata.ownerReferences.length > 0),
  ),
  podObjectsFor: countOn('podObjectsFor', (world) => allPods(world)),
  terminatingOn: (world, expected) => {
    const terminating = new Set(allPods(world).filter(isTerminating).map(targetNodeOf));
    expectSame(world, 'terminatingOn', sorted(texts(expected, 'terminatingOn')), sorted([...terminating]));
  },
  samePodsOn: (world, expected) => {
    sameOn(world, 'samePodsOn', texts(expected, 'samePodsOn'), true);
  },
  daemonPodsSameOn: (world, expected) => {
    sameOn(world, 'daemonPodsSameOn', texts(expected, 'daemonPodsSameOn'), true);
  },
  newPodOn: (world, expected) => {
    sameOn(world, 'newPodOn', typeof expected === 'string' ? [expected] : texts(expected, 'newPodOn'), false);
  },
  samePodCount: (world, expected) => {
    const uids = new Set(world.remembered.map(({ metadata }) => metadata.uid));
    expectSame(world, 'samePodCount', expected, allPods(world).filter(({ metadata }) => uids.has(metadata.uid)).length);
  },
  allPodsSame: (world, expected) => {
    const uids = (pods: readonly Pod[]): string => sorted(pods.map(({ metadata }) => metadata.uid)).join();
    const now = allPods(world).filter((pod) => !isTerminating(pod));
    expectSame(world, 'allPodsSame', expected, uids(world.remembered) === uids(now));
  },
  imagesOn: images('imagesOn', (pod) => !isTerminating(pod)),
  imagesRunningOn: images('imagesRunningOn', (pod) => !isTerminating(pod) && isBound(pod) && !isEnded(pod)),
  podStatusAmong: (world, expected) => {
    if (Array.isArray(expected)) statusAmong(world, newestOf(liveDaemonPods(world)), expected as readonly Json[]);
    else {
      for (const [node, allowed] of Object.entries(record(expected, 'podStatusAmong'))) {
        statusAmong(world, daemonPodOn(world, node), list(allowed, 'podStatusAmong'));
      }
    }
  },
  restartsBetween: (world, expected) => {
    const [least, most] = list(expected, 'restartsBetween').map((one) => number(one, 'restartsBetween'));
    const pods = [...daemonPods(world), ...deploymentPods(world)];
    const found = Math.max(0, ...pods.map(({ status }) => status.container.restarts));
    const isBetween = least !== undefined && most !== undefined && found >= least && found <= most;
    if (!isBetween) expectSame(world, 'restartsBetween', expected, found);
  },
};

/** Whether another controller has a pod; one that was let go is nobody's. */
function isForeign(world: World, pod: Pod): boolean {
  return controllerOf(pod) !== undefined && !daemonPods(world).includes(pod);
}

function statusAmong(world: World, pod: Pod | undefined, allowed: readonly Json[]): void {
  const found = pod === undefined ? 'no pod' : statusOf(pod);
  if (!allowed.includes(found)) expectSame(world, 'podStatusAmong', allowed, found);
}

/** The pod that was made last: during a rollout the one that matters. */
function newestOf(pods: readonly Pod[]): Pod | undefined {
  return pods.toSorted((a, b) => b.metadata.creationTimestamp - a.metadata.creationTimestamp)[0];
}

function sorted(names: readonly string[]): string[] {
  return names.toSorted();
}

function nodesOf(pods: readonly Pod[]): string[] {
  return sorted([...new Set(pods.map(targetNodeOf))]);
}

function countOn(name: string, podsOf: (world: World) => readonly Pod[]): Expectation {
  return (world, expected) => {
    for (const [node, count] of Object.entries(record(expected, name))) {
      const found = podsOf(world).filter((pod) => targetNodeOf(pod) === node).length;
      expectSame(world, `${name} ${node}`, count, found);
    }
  };
}

function sameOn(world: World, name: string, nodes: readonly string[], isSame: boolean): void {
  for (const node of nodes) {
    const before = new Set(
      world.remembered.filter((pod) => targetNodeOf(pod) === node).map(({ metadata }) => metadata.uid),
    );
    const pods = liveDaemonPods(world).filter((pod) => targetNodeOf(pod) === node);
    const found = pods.length > 0 && pods.every(({ metadata }) => before.has(metadata.uid) === isSame);
    expectSame(world, `${name} ${node}`, true, found);
  }
}

function images(name: string, isCounted: (pod: Pod) => boolean): Expectation {
  return (world, expected) => {
    const pods = daemonPods(world).filter(isCounted);
    for (const [node, image] of Object.entries(record(expected, name))) {
      const there = node === '*' ? pods : pods.filter((pod) => targetNodeOf(pod) === node);
      const found = sorted([...new Set(there.map(({ spec }) => spec.containers[0]?.image ?? ''))]);
      const wanted = Array.isArray(image) ? sorted(texts(image, name)) : [image ?? null];
      expectSame(world, `${name} ${node}`, wanted, found);
    }
  };
}
