import type { Kind, Moment, ObjectOf } from '#simulator';

/** The objects of a kind at a moment, by key, in the order of their creation. */
export function objectsIn<K extends Kind>(moment: Moment, kind: K): ReadonlyMap<string, ObjectOf<K>> {
  // A map under a kind holds objects of that kind alone.
  return (moment.get(kind) ?? new Map()) as ReadonlyMap<string, ObjectOf<K>>;
}
