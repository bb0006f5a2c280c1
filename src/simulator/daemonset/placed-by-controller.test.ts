import { describe, expect, it } from 'vitest';
import type { Cluster } from '../cluster/cluster.ts';
import { settle } from '../cluster/run.ts';
import { readManifest } from '../manifests/read-manifest.ts';
import { submit } from '../manifests/submit.ts';
import { addNode, setAllocatable, setCondition, setUnschedulable } from '../nodes/machines.ts';
import { targetNodeOf } from '../objects/target-node.ts';
import { startCluster } from '../start-cluster.ts';
import { find, objectsOf } from '../store/store.ts';

function clusterOf(minor: number, container: object = {}): Cluster {
  const cluster = startCluster({ minor });
  addNode(cluster, { name: 'big', allocatable: { cpu: 4 } });
  addNode(cluster, { name: 'small', allocatable: { cpu: 1 } });
  submit(cluster, daemonSet('agent', container));
  settle(cluster);
  return cluster;
}

function daemonSet(name: string, container: object): ReturnType<typeof readManifest> {
  const labels = { app: name };
  return readManifest({
    apiVersion: 'apps/v1',
    kind: 'DaemonSet',
    metadata: { name, namespace: 'default' },
    spec: {
      selector: { matchLabels: labels },
      template: { metadata: { labels }, spec: { containers: [{ name, image: 'app:v1', ...container }] } },
    },
  });
}

const GREEDY = { resources: { requests: { cpu: '2' } } };

function status({ store }: Cluster): object | undefined {
  const found = find(store, 'DaemonSet', 'default/agent')?.status;
  return found && { desired: found.desiredNumberScheduled, current: found.currentNumberScheduled };
}

function places({ store }: Cluster): string[] {
  return [...objectsOf(store, 'Pod').values()].map((pod) => `${targetNodeOf(pod)}:${pod.spec.nodeName ?? 'pending'}`);
}

function reasons({ store }: Cluster): string[] {
  return [...objectsOf(store, 'Event').values()].map(({ reason }) => reason);
}

describe('the controller of 1.11', () => {
  it('makes no pod where there is no room, and still wants one', () => {
    const cluster = clusterOf(11, GREEDY);
    expect(places(cluster)).toEqual(['big:big']);
    expect(status(cluster)).toEqual({ desired: 2, current: 1 });
    const told = [...objectsOf(cluster.store, 'Event').values()].find(({ reason }) => reason === 'FailedPlacement');
    expect(told?.message).toBe(
      'failed to place pod on "small": Node didn\'t have enough resource: cpu, requested: 2000, used: 0, capacity: 1000',
    );
  });

  it('makes it once there is room', () => {
    const cluster = clusterOf(11, GREEDY);
    setAllocatable(cluster, 'small', { cpu: 2 });
    settle(cluster);
    expect(places(cluster)).toContain('small:small');
  });

  it('binds its pods without the scheduler', () => {
    expect(reasons(clusterOf(11))).not.toContain('Scheduled');
    expect(reasons(clusterOf(35))).toContain('Scheduled');
  });

  it('does not want a node whose port is taken', () => {
    const port = { ports: [{ containerPort: 80, hostPort: 80 }] };
    const cluster = clusterOf(11, port);
    submit(cluster, daemonSet('other', port));
    settle(cluster);
    expect(find(cluster.store, 'DaemonSet', 'default/other')?.status.desiredNumberScheduled).toBe(0);
  });

  it('puts pods on nodes that are cordoned or not ready, without any taint', () => {
    const cluster = startCluster({ minor: 11 });
    addNode(cluster, { name: 'cordoned' });
    addNode(cluster, { name: 'unready', taints: [] });
    setUnschedulable(cluster, 'cordoned', true);
    setCondition(cluster, 'unready', 'MemoryPressure', 'True');
    submit(cluster, daemonSet('agent', {}));
    settle(cluster);
    expect(places(cluster).sort()).toEqual(['cordoned:cordoned', 'unready:unready']);
    expect(find(cluster.store, 'Node', 'cordoned')?.spec.taints).toEqual([]);
  });
});

it('leaves the room to the scheduler today: the pod is made and stays pending', () => {
  const cluster = clusterOf(35, GREEDY);
  expect(places(cluster)).toEqual(['big:big', 'small:pending']);
  expect(status(cluster)).toEqual({ desired: 2, current: 2 });
});
