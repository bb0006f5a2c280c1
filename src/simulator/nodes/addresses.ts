import type { Cluster } from '../cluster/cluster.ts';

/** Addresses end at 250 here: those above are for the network itself. */
const LAST = 250;

/** The next address of a machine, as a cluster in containers has them: 172.18.0.2 and on. */
export function nextNodeAddress(cluster: Cluster): string {
  const count = countUp(cluster, '');
  return `172.${String(18 + Math.floor(count / LAST / LAST))}.${String(Math.floor(count / LAST) % LAST)}.${String((count % LAST) + 2)}`;
}

/**
 * The next address of a pod on a node: each node has a range of its own, 10.244.0.0/24 and on, in the order in which nodes joined.
 * Which address a pod gets is up to the network plugin.
 */
export function nextPodAddress(cluster: Cluster, nodeAddress: string): string {
  const [, second = 18, third = 0, fourth = 2] = nodeAddress.split('.').map(Number);
  const range = ((second - 18) * LAST + third) * LAST + fourth - 2;
  const count = countUp(cluster, nodeAddress);
  return `10.${String(244 + Math.floor(range / LAST))}.${String(range % LAST)}.${String((count % LAST) + 2)}`;
}

function countUp({ addresses }: Cluster, place: string): number {
  const count = addresses.get(place) ?? 0;
  addresses.set(place, count + 1);
  return count;
}
