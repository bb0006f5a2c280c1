import { describe, expect, it } from 'vitest';
import type { Cluster } from './cluster/cluster.ts';
import { advance, settle } from './cluster/run.ts';
import { below, seededRandom } from './cluster/random.ts';
import { kubectl } from './kubectl/run.ts';
import { readManifest } from './manifests/read-manifest.ts';
import { submit } from './manifests/submit.ts';
import { addNode, labelNode, nodeDown, nodeUp, taintNode } from './nodes/machines.ts';
import { targetNodeOf } from './objects/target-node.ts';
import { isEnded, isTerminating } from './pods/pod-state.ts';
import { startCluster } from './start-cluster.ts';
import { momentAfter } from './store/replay.ts';
import { objectsOf } from './store/store.ts';

const daemonSet = {
  apiVersion: 'apps/v1',
  kind: 'DaemonSet',
  metadata: { name: 'agent', namespace: 'default' },
  spec: {
    selector: { matchLabels: { app: 'agent' } },
    template: { metadata: { labels: { app: 'agent' } }, spec: { containers: [{ name: 'agent', image: 'app:v1' }] } },
  },
};

function clusterOf(nodes: number, seed = 1): Cluster {
  const cluster = startCluster({ seed });
  for (let index = 0; index < nodes; index++) addNode(cluster, { name: `node-${String(index)}` });
  submit(cluster, readManifest(daemonSet));
  settle(cluster);
  return cluster;
}

/** Something that may happen to a cluster, chosen by lot. */
function shake(cluster: Cluster, lot: (limit: number) => number): void {
  const node = `node-${String(lot(4))}`;
  const happenings: (() => unknown)[] = [
    () => {
      nodeDown(cluster, node);
    },
    () => {
      nodeUp(cluster, node);
    },
    () => {
      taintNode(cluster, node, [{ key: 'x', effect: lot(2) === 0 ? 'NoSchedule' : 'NoExecute' }], []);
    },
    () => {
      taintNode(cluster, node, [], [{ key: 'x' }]);
    },
    () => {
      labelNode(cluster, node, { disk: lot(2) === 0 ? 'ssd' : null });
    },
    () => kubectl(cluster, `kubectl set image ds/agent agent=app:v${String(lot(3))}`),
    () => kubectl(cluster, 'kubectl rollout undo ds/agent'),
    () => kubectl(cluster, `kubectl ${lot(2) === 0 ? 'cordon' : 'uncordon'} ${node}`),
    () => kubectl(cluster, 'kubectl delete pods -l app=agent', { mayWait: false }),
  ];
  happenings[lot(happenings.length)]?.();
  advance(cluster, lot(90));
}

function shaken(seed: number, look?: (cluster: Cluster) => void): Cluster {
  const cluster = clusterOf(4, seed);
  const random = seededRandom(seed);
  for (let step = 0; step < 25; step++) {
    shake(cluster, (limit) => below(random, limit));
    look?.(cluster);
  }
  return cluster;
}

const SEEDS = [1, 2, 3, 4, 5, 6, 7, 8];

describe('a cluster to which anything may happen', () => {
  it.each(SEEDS)('does the same with the same seed (%i)', (seed) => {
    expect(JSON.stringify(shaken(seed).store.log)).toBe(JSON.stringify(shaken(seed).store.log));
  });

  it.each(SEEDS)('never has two live daemon pods on a node without surge (%i)', (seed) => {
    shaken(seed, ({ store }) => {
      const live = [...objectsOf(store, 'Pod').values()].filter((pod) => !isTerminating(pod) && !isEnded(pod));
      expect(new Set(live.map(targetNodeOf)).size).toBe(live.length);
    });
  });

  it.each(SEEDS)('is again what its log says (%i)', (seed) => {
    const { store } = shaken(seed);
    const told = momentAfter(store.log, store.log.length);
    for (const [kind, objects] of store.objects) expect(told.get(kind) ?? new Map()).toEqual(objects);
  });

  it('has one pod on each node once all is well again', () => {
    const cluster = shaken(3);
    for (const name of objectsOf(cluster.store, 'Node').keys()) {
      nodeUp(cluster, name);
      taintNode(cluster, name, [], [{ key: 'x' }]);
    }
    advance(cluster, 600);
    const nodes = [...objectsOf(cluster.store, 'Pod').values()].map(targetNodeOf);
    expect(nodes.sort()).toEqual(['node-0', 'node-1', 'node-2', 'node-3']);
  });
});
