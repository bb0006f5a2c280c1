import type { ClusterEvent } from '../../objects/event.ts';
import { objectsOf } from '../../store/store.ts';
import { type Arguments, isOn, listOfFlag } from '../arguments/flags.ts';
import { resourceFor } from '../arguments/targets.ts';
import { eventAge } from '../printing/event-age.ts';
import { objectText } from '../printing/object-text.ts';
import { newTable } from '../printing/table.ts';
import { CommandError, type Session, type Steps, watchOn } from '../session.ts';

/** `kubectl events` (EventsOptions.Run, kubectl/pkg/cmd/events/events.go): those seen last stand last. */
export function* events(session: Session, given: Arguments): Steps {
  const { cluster } = session;
  const matches = filterOf(given);
  const isEverywhere = isOn(given, 'all-namespaces');
  const lines = newTable();
  let isHeaded = !isOn(given, 'no-headers');
  const print = (found: readonly ClusterEvent[]): void => {
    const rows = found.map((event) => [
      ...(isEverywhere ? [event.metadata.namespace] : []),
      eventAge(event, cluster.now),
      event.type,
      event.reason,
      `${event.regarding.kind}/${event.regarding.name}`,
      event.message.trim(),
    ]);
    const header = [...(isEverywhere ? ['NAMESPACE'] : []), 'LAST SEEN', 'TYPE', 'REASON', 'OBJECT', 'MESSAGE'];
    session.out.push(lines(isHeaded ? [header, ...rows] : rows));
    isHeaded = false;
  };
  const all = [...objectsOf(cluster.store, 'Event').values()].filter(matches);
  const sorted = all.sort((a, b) => a.lastSeen - b.lastSeen);
  if (isOn(given, 'watch')) {
    // A watch begins with what is there, as the server sends it.
    if (sorted.length > 0) print(sorted);
    let seen = cluster.store.log.length;
    yield* watchOn(cluster, () => {
      const news = cluster.store.log.slice(seen).flatMap(({ after }) => (after?.kind === 'Event' ? [after] : []));
      seen = cluster.store.log.length;
      if (news.some(matches)) print(news.filter(matches));
    });
  }
  const output = given.flags.get('output');
  if (sorted.length === 0) {
    session.err.push(isEverywhere ? 'No events found.\n' : `No events found in ${given.namespace} namespace.\n`);
  } else if (output === undefined) print(sorted);
  else session.out.push(objectText(sorted, output, { isSingle: false }));
}

function filterOf(given: Arguments): (event: ClusterEvent) => boolean {
  const types = listOfFlag(given, 'types').map((type) => type.toLowerCase());
  if (types.some((type) => type !== 'normal' && type !== 'warning')) {
    throw new CommandError('error: valid --types are Normal or Warning');
  }
  const of = given.flags.get('for');
  const [type = '', name, ...more] = (of ?? '').split('/');
  if (of !== undefined && name === undefined) throw new CommandError('error: --for must be in resource/name form');
  if (more.length > 0)
    throw new CommandError('error: arguments in resource/name form may not have more than one slash');
  const kind = of === undefined ? undefined : resourceFor(type).kind;
  return (event) =>
    (isOn(given, 'all-namespaces') || event.metadata.namespace === given.namespace) &&
    (types.length === 0 || types.includes(event.type.toLowerCase())) &&
    (kind === undefined || (event.regarding.kind === kind && event.regarding.name === name));
}
