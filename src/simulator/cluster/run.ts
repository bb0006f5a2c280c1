import type { Instant } from '../objects/metadata.ts';
import type { Cluster } from './cluster.ts';
import { nextInstant, takeTimer } from './timers.ts';

/** How many virtual seconds without a change make a settled cluster. */
const QUIET_SECONDS = 10;

// A cluster that never comes to rest, such as one whose pods are evicted and made again, must not run forever.
const LONGEST_SETTLE_SECONDS = 24 * 3600;

// Far above what any real chain of reactions needs: only a fault of the controllers reaches it.
const MOST_ROUNDS = 100_000;

/** Lets the controllers react until none has anything left to do at this moment. */
export function react(cluster: Cluster): void {
  for (let round = 0; round < MOST_ROUNDS; round++) {
    let isIdle = true;
    for (const { controller, queue } of cluster.running) {
      if (queue.size === 0) continue;
      isIdle = false;
      const keys = [...queue];
      queue.clear();
      for (const key of keys) controller.reconcile(cluster, key);
    }
    if (isIdle) return;
  }
  throw new Error('The controllers do not come to an end within one moment');
}

/** Lets virtual time pass. `observe` is called after each moment in which something may have changed. */
export function advance(cluster: Cluster, seconds: number, observe?: () => void): void {
  runUntil(cluster, cluster.now + Math.round(seconds * 1000), observe);
}

/** Lets time pass until nothing has changed for ten seconds and nothing that is awaited is under way. */
export function settle(cluster: Cluster, observe?: () => void): void {
  react(cluster);
  observe?.();
  const from = cluster.now;
  const latest = from + LONGEST_SETTLE_SECONDS * 1000;
  for (;;) {
    const quiet = Math.max(cluster.changedAt, from) + QUIET_SECONDS * 1000;
    const next = nextInstant(cluster.timers);
    const isOver = next === undefined || (next > quiet && cluster.timers.awaited === 0);
    if (isOver || next > latest) {
      cluster.now = Math.max(cluster.now, Math.min(quiet, latest));
      return;
    }
    runUntil(cluster, next, observe);
  }
}

/** Lets time pass until a condition holds; `false` if it does not within the given time. */
export function runWhile(cluster: Cluster, condition: () => boolean, limitSeconds: number): boolean {
  react(cluster);
  const latest = cluster.now + limitSeconds * 1000;
  while (condition()) {
    const next = nextInstant(cluster.timers);
    if (next === undefined || next > latest) return false;
    runUntil(cluster, next);
  }
  return true;
}

function runUntil(cluster: Cluster, until: Instant, observe?: () => void): void {
  react(cluster);
  for (
    let next = nextInstant(cluster.timers);
    next !== undefined && next <= until;
    next = nextInstant(cluster.timers)
  ) {
    cluster.now = next;
    while (nextInstant(cluster.timers) === next) takeTimer(cluster.timers)?.run();
    react(cluster);
    observe?.();
  }
  cluster.now = until;
}
