import type { Instant } from '../objects/metadata.ts';
import type { Change } from '../store/change.ts';
import { type Store, emptyStore } from '../store/store.ts';
import type { Decision, Deletion } from './decisions.ts';
import { type Random, seededRandom } from './random.ts';
import { DEFAULT_SETTINGS, type GivenSettings, type Settings } from './settings.ts';
import { type Timers, addTimer, emptyTimers } from './timers.ts';

/** A loop that brings the cluster closer to what is wanted, one key at a time. */
export interface Controller {
  readonly name: string;
  /** The keys that must be looked at after a change. */
  readonly keysFor: (cluster: Cluster, change: Change) => Iterable<string>;
  readonly reconcile: (cluster: Cluster, key: string) => void;
}

interface RunningController {
  readonly controller: Controller;
  readonly queue: Set<string>;
}

/** A cluster at a moment of virtual time. Nothing in it knows the real time. */
export interface Cluster {
  readonly store: Store;
  readonly timers: Timers;
  readonly random: Random;
  readonly settings: Settings;
  readonly running: readonly RunningController[];
  /** Nodes whose kubelet is silent, and since when. */
  readonly silentSince: Map<string, Instant>;
  /** `node image` of the images that were pulled there. */
  readonly imagesOnNodes: Set<string>;
  /** Why pods were deleted, by their uids. */
  readonly deletions: Map<string, Deletion>;
  /** What the DaemonSet controller did, pass by pass; passes that did nothing leave no trace. */
  readonly decisions: Decision[];
  /** How many addresses were given out: to nodes under the empty text, to pods under their node's. */
  readonly addresses: Map<string, number>;
  now: Instant;
  /** When anything but an event was last written. */
  changedAt: Instant;
}

/** A cluster without objects, run by the given controllers. Those that stand first act first within a moment. */
export function createCluster(controllers: readonly Controller[], given: GivenSettings = {}, now = 0): Cluster {
  const settings = { ...DEFAULT_SETTINGS, ...given, images: { ...given.images } };
  const cluster: Cluster = {
    store: emptyStore(),
    timers: emptyTimers(),
    random: seededRandom(settings.seed),
    settings,
    running: controllers.map((controller) => ({ controller, queue: new Set<string>() })),
    silentSince: new Map(),
    imagesOnNodes: new Set(),
    deletions: new Map(),
    addresses: new Map(),
    decisions: [],
    now,
    changedAt: now,
  };
  cluster.store.watchers.push((change) => {
    if ((change.after ?? change.before)?.kind !== 'Event') cluster.changedAt = cluster.now;
    for (const { controller, queue } of cluster.running) {
      for (const key of controller.keysFor(cluster, change)) queue.add(key);
    }
  });
  return cluster;
}

/** Has a controller look at a key again, now or after some seconds. */
export function enqueue(cluster: Cluster, name: string, key: string, afterSeconds = 0, awaited = false): void {
  const found = cluster.running.find(({ controller }) => controller.name === name);
  if (found === undefined) return;
  if (afterSeconds <= 0) found.queue.add(key);
  else after(cluster, afterSeconds, () => found.queue.add(key), awaited);
}

/** Has something happen after some seconds; `settle` waits for what is awaited. */
export function after(cluster: Cluster, seconds: number, run: () => void, awaited = false): void {
  addTimer(cluster.timers, { at: cluster.now + Math.round(seconds * 1000), awaited, run });
}

/** Has something happen at the next full multiple of some seconds, as loops with a period do. */
export function atNextTick(cluster: Cluster, periodSeconds: number, run: () => void): void {
  const period = periodSeconds * 1000;
  addTimer(cluster.timers, { at: (Math.floor(cluster.now / period) + 1) * period, awaited: false, run });
}
