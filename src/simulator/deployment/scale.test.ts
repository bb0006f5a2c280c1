import { expect, it } from 'vitest';
import { advance, settle } from '../cluster/run.ts';
import { kubectl } from '../kubectl/run.ts';
import { readManifest } from '../manifests/read-manifest.ts';
import { submit } from '../manifests/submit.ts';
import { addNode } from '../nodes/machines.ts';
import { startCluster } from '../start-cluster.ts';
import { objectsOf } from '../store/store.ts';

it('shares a new size between old and new pods while a rollout hangs', () => {
  // The example of the page on Deployments, "Proportional scaling": of 10 replicas 8 old and 5 new become 11 and 7.
  const cluster = startCluster({ images: { 'web:broken': { ready: false } } });
  addNode(cluster, { name: 'node-0' });
  const strategy = { rollingUpdate: { maxSurge: 3, maxUnavailable: 2 } };
  const labels = { app: 'web' };
  const template = { metadata: { labels }, spec: { containers: [{ name: 'web', image: 'web:v1' }] } };
  const spec = { replicas: 10, selector: { matchLabels: labels }, strategy, template };
  const manifest = { apiVersion: 'apps/v1', kind: 'Deployment', metadata: { name: 'web' }, spec };
  submit(cluster, readManifest(manifest));
  settle(cluster);
  kubectl(cluster, 'kubectl set image deployment/web web=web:broken');
  advance(cluster, 60);
  const sizes = (): number[] => [...objectsOf(cluster.store, 'ReplicaSet').values()].map(({ spec }) => spec.replicas);
  expect(sizes()).toEqual([8, 5]);
  kubectl(cluster, 'kubectl scale deployment/web --replicas=15');
  expect(sizes()).toEqual([11, 7]);
});
