import { type Cluster, addNode, kubectl, objectsOf, readManifest, settle, startCluster, submit } from '#simulator';

const MANIFEST = readManifest({
  apiVersion: 'apps/v1',
  kind: 'DaemonSet',
  metadata: { name: 'agent', namespace: 'default' },
  spec: {
    selector: { matchLabels: { app: 'agent' } },
    updateStrategy: { type: 'RollingUpdate', rollingUpdate: { maxUnavailable: '10%' } },
    template: {
      metadata: { labels: { app: 'agent' } },
      spec: { containers: [{ name: 'agent', image: 'app:v1', resources: { requests: { cpu: '100m' } } }] },
    },
  },
});

/** Processor time in seconds to apply a DaemonSet to so many nodes and to roll a new image out, 10 % of them at a time. */
export function rolloutTime(nodes: number): number {
  const start = process.cpuUsage();
  const cluster = startCluster();
  for (let index = 0; index < nodes; index++) addNode(cluster, { name: `node-${String(index)}` });
  submit(cluster, MANIFEST);
  settle(cluster);
  kubectl(cluster, 'kubectl set image ds/agent agent=app:v2');
  settle(cluster);
  const { user, system } = process.cpuUsage(start);
  assertRolledOut(cluster, nodes);
  return (user + system) / 1e6;
}

function assertRolledOut({ store }: Cluster, nodes: number): void {
  const [set] = objectsOf(store, 'DaemonSet').values();
  if (set?.status.updatedNumberScheduled !== nodes || set.status.numberAvailable !== nodes) {
    throw new Error(`The rollout did not end: ${JSON.stringify(set?.status)}`);
  }
}
