import type { ClusterEvent } from '../objects/event.ts';
import { type ClusterObject, keyFor } from '../objects/object.ts';
import { find, write } from '../store/store.ts';
import { newMetadata } from './api.ts';
import type { Cluster } from './cluster.ts';

/**
 * Records what a component says about an object; the same said again only counts up
 * (EventAggregator, client-go/tools/record/events_cache.go).
 */
export function recordEvent(
  cluster: Cluster,
  subject: ClusterObject,
  said: Pick<ClusterEvent, 'type' | 'reason' | 'message' | 'source'>,
): void {
  const { namespace, name, uid } = subject.metadata;
  const place = namespace === '' ? 'default' : namespace;
  const number = digest(`${subject.kind}/${uid}/${said.type}/${said.reason}/${said.source}/${said.message}`);
  const known = find(cluster.store, 'Event', keyFor(place, `${name}.${number}`));
  write(
    cluster.store,
    cluster.now,
    known === undefined
      ? {
          kind: 'Event',
          apiVersion: 'v1',
          metadata: newMetadata(cluster, { name: `${name}.${number}`, namespace: place }),
          ...said,
          regarding: { kind: subject.kind, namespace, name, uid },
          count: 1,
          firstSeen: cluster.now,
          lastSeen: cluster.now,
        }
      : { ...known, count: known.count + 1, lastSeen: cluster.now },
  );
}

/** Two FNV-1a sums side by side: sixteen hexadecimal digits, as upstream ends the names of events. */
function digest(text: string): string {
  return [0x811c9dc5, 0x01000193]
    .map((start) => {
      let sum = start;
      for (let index = 0; index < text.length; index++) {
        sum = Math.imul(sum ^ text.charCodeAt(index), 0x01000193) >>> 0;
      }
      return sum.toString(16).padStart(8, '0');
    })
    .join('');
}
