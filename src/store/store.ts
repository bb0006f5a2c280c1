import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Digest } from '#naming';
import { CacheUnwritable } from './cache-unwritable.ts';
import { countIdle, expiredValues, type IdleBuilds, readIdle, writeIdle } from './idle-values.ts';
import { planMerge } from './plan-merge.ts';
import { BESIDE_VALUE, type Entry, openSegment, type Reading, type Segment, writeSegment } from './segment.ts';
import { nextSegmentName, removeForsaken, removeQuietly, segmentNames, temporaryName } from './segment-names.ts';

/** Keeps values between builds, each under a digest of all that it was made from. */
export interface Store {
  /** The value that was kept; `undefined` where there is none, or where it did not survive whole. Read from the disk when asked for. */
  get(key: Digest): string | undefined;
  /** Whether a value was kept. It may still turn out not to have survived. */
  has(key: Digest): boolean;
  /** Keeps a value; one that was kept under the key before is replaced. */
  set(key: Digest, value: string): void;
  /**
   * Writes what is new. Values that were neither asked for nor set since the store was opened are thrown away when several
   * builds have done without them. Throws `CacheUnwritable` where the disk fails; what was kept before survives that.
   */
  save(): Promise<void>;
}

/** Characters of new values that are held in memory; more are written at once. */
const HELD = 8 * 1024 * 1024;

interface Kept {
  readonly segment: Segment;
  readonly entry: Entry;
}

/**
 * Opens the store `name` in the folder `cache`; it need not exist yet. Any number of processes may use it at the same time:
 * files are written under a name of their own and never changed, so that each reads what was there when it opened the store,
 * and keeps what the others have written since. Nothing in the files depends on the machine or on where they lie.
 */
export function openStore(
  cache: string,
  name: string,
  { reading = 'each' }: { readonly reading?: Reading | undefined } = {},
): Store {
  const folder = path.join(cache, name);
  const idleFile = path.join(folder, 'idle.json');
  let segments: Segment[] = [];
  /** Files that are no segments, or not whole. */
  let spoiled: string[] = [];
  const kept = new Map<Digest, Kept>();
  const fresh = new Map<Digest, string>();
  let held = 0;
  let couldNotFlush = false;
  const used = new Set<Digest>();
  // All of a process counts as one build, however often it saves.
  const idleBefore = readIdle(idleFile);
  let idle = idleBefore;
  open();

  return {
    get(key) {
      used.add(key);
      return fresh.get(key) ?? read(key);
    },
    has(key) {
      used.add(key);
      return fresh.has(key) || kept.has(key);
    },
    set(key, value) {
      if (!/^[0-9a-f]{32}$/.test(key)) throw new RangeError(`Not a digest: ${key}`);
      used.add(key);
      held += value.length - (fresh.get(key)?.length ?? 0);
      fresh.set(key, value);
      if (held < HELD || couldNotFlush) return;
      try {
        flush();
      } catch {
        // `save` tries again, and tells.
        couldNotFlush = true;
      }
    },
    async save() {
      await Promise.resolve();
      try {
        flush();
        tidy();
        couldNotFlush = false;
      } catch (error) {
        throw new CacheUnwritable(cache, error);
      } finally {
        for (const segment of segments) segment.close();
      }
    },
  };

  function open(): void {
    segments = [];
    spoiled = [];
    kept.clear();
    for (const file of segmentNames(folder).map((each) => path.join(folder, each))) {
      try {
        const segment = openSegment(file, reading);
        if (segment === undefined) spoiled.push(file);
        else add(segment);
      } catch {
        // Another process has just merged it into another, or it may not be read: its values are made again.
      }
    }
  }

  function add(segment: Segment): void {
    segments.push(segment);
    for (const [key, entry] of segment.entries) kept.set(key, { segment, entry });
  }

  function read(key: Digest): string | undefined {
    const found = kept.get(key);
    if (found === undefined) return undefined;
    const bytes = readQuietly(found) ?? readAgain(key, found);
    if (bytes === undefined) kept.delete(key);
    return bytes?.toString('utf8');
  }

  /** Looks for a value where another process has put it meanwhile. */
  function readAgain(key: Digest, { segment }: Kept): Buffer | undefined {
    if (existsSync(segment.file)) return undefined;
    for (const each of segments) each.close();
    open();
    const found = kept.get(key);
    return found && readQuietly(found);
  }

  /** Writes the new values as a segment. */
  function flush(): void {
    if (fresh.size === 0) return;
    add(write(Array.from(fresh, ([key, value]) => [key, Buffer.from(value)] as const)));
    fresh.clear();
    held = 0;
  }

  function write(values: Iterable<readonly [Digest, Buffer]>): Segment {
    mkdirSync(folder, { recursive: true });
    const file = path.join(folder, nextSegmentName(segmentNames(folder)));
    return writeSegment({ file, temporary: path.join(folder, temporaryName()), reading }, values);
  }

  /** Takes away what is spoiled, forsaken and no longer wanted, and writes small segments as one. */
  function tidy(): void {
    for (const file of spoiled) removeQuietly(file);
    spoiled = [];
    removeForsaken(folder);
    const counted = countIdle(kept.keys(), used, idleBefore);
    const expired = expiredValues(counted, bytesOf, usedBytes(counted));
    merge(
      planMerge(segments.map((segment) => ({ segment, size: segment.size, wanted: wantedIn(segment, expired) }))),
      expired,
    );
    const left = new Map([...counted].filter(([key]) => kept.has(key)));
    if (!isSame(left, idle)) writeIdle(idleFile, path.join(folder, temporaryName()), left);
    idle = left;
  }

  function merge(plan: readonly { readonly segment: Segment }[], expired: ReadonlySet<Digest>): void {
    if (plan.length === 0) return;
    const old = new Set(plan.map(({ segment }) => segment));
    const wanted = [...kept].filter(([key, { segment }]) => old.has(segment) && !expired.has(key));
    const merged = wanted.length === 0 ? undefined : write(bytesIn(wanted));
    segments = segments.filter((segment) => !old.has(segment));
    for (const [key, { segment }] of kept) if (old.has(segment)) kept.delete(key);
    if (merged !== undefined) add(merged);
    for (const segment of old) {
      segment.close();
      removeQuietly(segment.file);
    }
  }

  function wantedIn(segment: Segment, expired: ReadonlySet<Digest>): number {
    let bytes = 0;
    for (const [key, entry] of segment.entries)
      if (kept.get(key)?.segment === segment && !expired.has(key)) bytes += BESIDE_VALUE + entry.length;
    return bytes;
  }

  function bytesOf(key: Digest): number {
    return kept.get(key)?.entry.length ?? 0;
  }

  function usedBytes(counted: IdleBuilds): number {
    let bytes = 0;
    for (const [key, { entry }] of kept) if (!counted.has(key)) bytes += entry.length;
    return bytes;
  }
}

function* bytesIn(values: readonly (readonly [Digest, Kept])[]): Generator<readonly [Digest, Buffer]> {
  for (const [key, found] of values) {
    const bytes = readQuietly(found);
    if (bytes !== undefined) yield [key, bytes];
  }
}

/** What cannot be read is made again, whatever the reason. */
function readQuietly({ segment, entry }: Kept): Buffer | undefined {
  try {
    return segment.read(entry);
  } catch {
    return undefined;
  }
}

function isSame(some: IdleBuilds, others: IdleBuilds): boolean {
  return some.size === others.size && [...some].every(([key, count]) => others.get(key) === count);
}
