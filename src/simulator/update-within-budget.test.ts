import { describe, expect, it } from 'vitest';
import type { Cluster } from './cluster/cluster.ts';
import { below, seededRandom } from './cluster/random.ts';
import { advance, settle } from './cluster/run.ts';
import { readManifest } from './manifests/read-manifest.ts';
import { submit } from './manifests/submit.ts';
import { addNode } from './nodes/machines.ts';
import { targetNodeOf } from './objects/target-node.ts';
import type { Pod } from './objects/pod.ts';
import { startCluster } from './start-cluster.ts';
import type { Change } from './store/change.ts';
import { momentAfter } from './store/replay.ts';
import { objectsOf } from './store/store.ts';

type Lot = (limit: number) => number;

interface Rollout {
  readonly minReadySeconds: number;
  readonly maxUnavailable: number | string;
  readonly image: string;
}

function apply(cluster: Cluster, { minReadySeconds, maxUnavailable, image }: Rollout): void {
  const manifest = {
    apiVersion: 'apps/v1',
    kind: 'DaemonSet',
    metadata: { name: 'agent', namespace: 'default' },
    spec: {
      minReadySeconds,
      selector: { matchLabels: { app: 'agent' } },
      updateStrategy: { type: 'RollingUpdate', rollingUpdate: { maxUnavailable } },
      template: {
        metadata: { labels: { app: 'agent' } },
        spec: { nodeSelector: { role: 'work' }, containers: [{ name: 'agent', image }] },
      },
    },
  };
  expect(submit(cluster, readManifest(manifest)).is).not.toBe('refused');
}

/** An update may come while another is under way, and its pods may never become ready. */
function update(cluster: Cluster, lot: Lot, set: Rollout): void {
  for (let step = 0; step < 4; step++) {
    apply(cluster, { ...set, image: ['app:v2', 'app:v3', 'app:broken', 'app:v1'][lot(4)] ?? 'app:v2' });
    advance(cluster, lot(30));
  }
  apply(cluster, { ...set, image: 'app:v9' });
  settle(cluster);
}

const SEEDS = Array.from({ length: 24 }, (_none, index) => index + 1);

/** The pods that there were after so many entries of the log. */
function podsAt(log: readonly Change[], count: number): Pod[] {
  return [...(momentAfter(log, count).get('Pod') ?? new Map<string, Pod>()).values()].filter(
    (object): object is Pod => object.kind === 'Pod',
  );
}

describe('a rolling update of a healthy DaemonSet', () => {
  it.each(SEEDS)('never takes more pods away than its budget allows (%i)', (seed) => {
    const random = seededRandom(seed);
    const lot: Lot = (limit) => below(random, limit);
    const workers = 1 + lot(9);
    const cluster = startCluster({
      seed,
      startSeconds: lot(5),
      terminateSeconds: lot(4),
      images: { 'app:broken': { ready: false }, 'app:v3': { readyAfterSeconds: lot(8) } },
    });
    for (let index = 0; index < workers; index++)
      addNode(cluster, { name: `n${String(index)}`, labels: { role: 'work' } });
    for (let index = 0; index < lot(3); index++) addNode(cluster, { name: `other${String(index)}` });
    const percent = 1 + lot(100);
    const isShare = lot(2) === 0;
    const number = 1 + lot(workers);
    const set = {
      minReadySeconds: lot(3) * 4,
      maxUnavailable: isShare ? `${String(percent)}%` : number,
      image: 'app:v1',
    };
    const budget = isShare ? Math.ceil((percent * workers) / 100) : number;
    apply(cluster, set);
    settle(cluster);
    advance(cluster, 60);
    const from = cluster.store.log.length;

    update(cluster, lot, set);

    const { log } = cluster.store;
    const pods = new Map<string, Pod>();
    for (const pod of podsAt(log, from)) pods.set(pod.metadata.uid, pod);
    let worst = 0;
    for (const { at, before, after } of log.slice(from)) {
      if (before?.kind === 'Pod') pods.delete(before.metadata.uid);
      if (after?.kind === 'Pod') pods.set(after.metadata.uid, after);
      const served = new Set(
        [...pods.values()]
          .filter(({ metadata, status }) => {
            const readyFor = (at - status.readyChangedAt) / 1000;
            return metadata.deletionTimestamp === undefined && status.ready && readyFor >= set.minReadySeconds;
          })
          .map(targetNodeOf),
      );
      worst = Math.max(worst, workers - served.size);
    }
    expect(worst).toBeGreaterThan(0);
    expect(worst).toBeLessThanOrEqual(budget);
    const images = [...objectsOf(cluster.store, 'Pod').values()].map(({ spec }) => spec.containers[0]?.image);
    expect(images).toEqual(Array.from({ length: workers }, () => 'app:v9'));
  });
});
