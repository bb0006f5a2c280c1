import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import type { Digest } from '#naming';
import { removeQuietly } from './segment-names.ts';

/**
 * How many builds in a row have not asked for a value, for those that the last build did not ask for. A value that was
 * forgotten by mistake (the file is lost, another build has written it at the same time) only stays a little longer.
 */
export type IdleBuilds = ReadonlyMap<Digest, number>;

/** After so many builds without it a value may go: who switches between branches finds the values of both. */
const MOST_IDLE = 8;

/** The counts in a file; none where it is missing or garbled. */
export function readIdle(file: string): IdleBuilds {
  try {
    const rows: unknown = JSON.parse(readFileSync(file, 'utf8'));
    if (!Array.isArray(rows)) return new Map();
    return new Map(rows.filter(isRow));
  } catch {
    return new Map();
  }
}

function isRow(row: unknown): row is [Digest, number] {
  return Array.isArray(row) && row.length === 2 && typeof row[0] === 'string' && Number.isInteger(row[1]);
}

/** Writes the counts under a temporary name first. Throws what the disk throws. */
export function writeIdle(file: string, temporary: string, idle: IdleBuilds): void {
  try {
    writeFileSync(temporary, JSON.stringify([...idle]));
    renameSync(temporary, file);
  } catch (error) {
    removeQuietly(temporary);
    throw error;
  }
}

/** The counts after one more build, which has asked for the values in `used`. */
export function countIdle(keys: Iterable<Digest>, used: ReadonlySet<Digest>, before: IdleBuilds): IdleBuilds {
  const counts = new Map<Digest, number>();
  for (const key of keys) if (!used.has(key)) counts.set(key, Math.min((before.get(key) ?? 0) + 1, MOST_IDLE));
  return counts;
}

/** So much more than what is used may be kept of what is not: three times as much, and 16 MB. */
const ROOM = 16 * 1024 * 1024;

/** The values that may be thrown away: long idle ones, and the longest idle where all of them would take too much room. */
export function expiredValues(idle: IdleBuilds, bytesOf: (key: Digest) => number, usedBytes: number): Set<Digest> {
  const expired = new Set<Digest>();
  let kept = 0;
  for (const [key, builds] of [...idle].sort(([, a], [, b]) => a - b)) {
    kept += bytesOf(key);
    if (builds >= MOST_IDLE || kept > ROOM + 3 * usedBytes) expired.add(key);
  }
  return expired;
}
