import type { Instant } from '../objects/metadata.ts';

/** How long the deletion of failed pods waits, by set, generation and node. */
export type FailedPodBackoff = Map<string, { readonly delay: number; readonly since: Instant }>;

const FIRST_MS = 1000;
const LONGEST_MS = 15 * 60 * 1000;

/**
 * Whether a failed pod may be deleted: after each deletion the next one waits twice as long, from a second to 15 minutes.
 * Returns the milliseconds to wait; 0 counts as a deletion (flowcontrol.Backoff; podsShouldBeOnNode).
 */
export function waitForFailedPod(backoff: FailedPodBackoff, key: string, now: Instant): number {
  const entry = backoff.get(key);
  if (entry === undefined || now - entry.since > 2 * LONGEST_MS) {
    backoff.set(key, { delay: FIRST_MS, since: now });
    return 0;
  }
  if (now - entry.since < entry.delay) return entry.delay;
  backoff.set(key, { delay: Math.min(entry.delay * 2, LONGEST_MS), since: now });
  return 0;
}
