import { type ClusterObject, keyOf } from '../objects/object.ts';

/** Objects in groups; within a group by kind and key, in the order of their creation. */
export type Index<T> = Map<string, Map<string, T>>;

export function emptyIndex<T>(): Index<T> {
  return new Map();
}

/** The members of a group. */
export function groupOf<T>(index: Index<T>, group: string): Iterable<T> {
  return index.get(group)?.values() ?? [];
}

/** Moves an object to the groups that it now belongs to. */
export function moveInIndex(
  index: Index<ClusterObject>,
  before: ClusterObject | undefined,
  after: ClusterObject | undefined,
  groupsOf: (object: ClusterObject) => readonly string[],
): void {
  const old = before === undefined ? [] : groupsOf(before);
  const now = after === undefined ? [] : groupsOf(after);
  if (before !== undefined) {
    for (const group of old) {
      if (now.includes(group)) continue;
      const members = index.get(group);
      members?.delete(memberKey(before));
      if (members?.size === 0) index.delete(group);
    }
  }
  if (after !== undefined) {
    for (const group of now) {
      let members = index.get(group);
      if (members === undefined) index.set(group, (members = new Map<string, ClusterObject>()));
      members.set(memberKey(after), after);
    }
  }
}

function memberKey(object: ClusterObject): string {
  return `${object.kind} ${keyOf(object)}`;
}
