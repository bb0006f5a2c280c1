import type { Instant } from '../objects/metadata.ts';
import type { ClusterObject } from '../objects/object.ts';

/** One entry of the log: an object before and after; `undefined` where it was not there. */
export interface Change {
  readonly at: Instant;
  readonly before: ClusterObject | undefined;
  readonly after: ClusterObject | undefined;
}

/** The object that a change speaks of, as new as it is known. */
export function subjectOf({ before, after }: Change): ClusterObject {
  const subject = after ?? before;
  if (subject === undefined) throw new Error('A change without an object');
  return subject;
}
