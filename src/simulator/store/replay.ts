import { type ClusterObject, type Kind, keyOf } from '../objects/object.ts';
import { type Change, subjectOf } from './change.ts';

/** The objects of a moment, by kind and key. */
export type Moment = ReadonlyMap<Kind, ReadonlyMap<string, ClusterObject>>;

/** What the store held after the first `count` entries of its log. */
export function momentAfter(log: readonly Change[], count: number): Moment {
  const moment = new Map<Kind, Map<string, ClusterObject>>();
  for (const change of log.slice(0, count)) {
    const { kind } = subjectOf(change);
    let known = moment.get(kind);
    if (known === undefined) moment.set(kind, (known = new Map<string, ClusterObject>()));
    const key = keyOf(subjectOf(change));
    if (change.after === undefined) known.delete(key);
    else known.set(key, change.after);
  }
  return moment;
}
