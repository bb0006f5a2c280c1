import type { JsonObject } from '#manifests';
import { keyOf, objectsOf, syncDaemonSet } from '#simulator';
import { list, onlyKnown } from './reading.ts';
import { type World, expectSame, needDaemonSet } from './world.ts';

const SYNC_KEYS = ['creates', 'deletes', 'events', 'eventReasons', 'createdOn', 'deleted', 'attempts'];

// Events that the pod control of the real tests does not record, since it is a fake one there.
const UNCOUNTED = ['SuccessfulCreate', 'SuccessfulDelete', 'FailedCreate'];

/** One pass of the DaemonSet controller, and what it did. */
export function syncOnce(world: World, expected: JsonObject): void {
  onlyKnown(expected, SYNC_KEYS, 'sync');
  const { store } = world.cluster;
  const from = store.log.length;
  const done = syncDaemonSet(world.cluster, keyOf(needDaemonSet(world)), world.backoff);
  const events = store.log
    .slice(from)
    .flatMap(({ after }) => (after?.kind === 'Event' && !UNCOUNTED.includes(after.reason) ? [after.reason] : []));
  const found: Readonly<Record<string, number | readonly string[]>> = {
    creates: done.creates,
    deletes: done.deletes,
    attempts: done.attempts,
    events: events.length,
    eventReasons: [...new Set(events)].sort(),
    createdOn: done.createdOn.toSorted(),
    deleted: done.deleted.toSorted(),
  };
  for (const [key, wanted] of Object.entries(expected)) {
    const value = Array.isArray(wanted) ? [...new Set(list(wanted, key).map(String))].sort() : wanted;
    expectSame(world, `sync.${key} (at ${String(objectsOf(store, 'Pod').size)} pods)`, value, found[key]);
  }
}
