import { randomBytes } from 'node:crypto';
import { readdirSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';

const SEGMENT = /^(\d{8})-[0-9a-f]{16}\.segment$/;
const TEMPORARY = '.writing';

/** Milliseconds after which a file that is still being written is one whose writer was killed. */
const FORSAKEN = 10 * 60 * 1000;

/** Names of segments in a folder, the oldest first. None where there is no folder. */
export function segmentNames(folder: string): string[] {
  return namesIn(folder)
    .filter((name) => SEGMENT.test(name))
    .sort();
}

/** A name for a segment that is newer than all others. */
export function nextSegmentName(names: readonly string[]): string {
  const last = Math.max(0, ...names.map((name) => Number(SEGMENT.exec(name)?.[1] ?? 0)));
  return `${String(last + 1).padStart(8, '0')}-${randomBytes(8).toString('hex')}.segment`;
}

/** A name under which nobody else writes. */
export function temporaryName(): string {
  return `${randomBytes(8).toString('hex')}${TEMPORARY}`;
}

/** Takes away what a writer that was killed has left. */
export function removeForsaken(folder: string): void {
  for (const name of namesIn(folder)) {
    if (!name.endsWith(TEMPORARY)) continue;
    const file = path.join(folder, name);
    const written = statSync(file, { throwIfNoEntry: false })?.mtimeMs;
    if (written !== undefined && Date.now() - written > FORSAKEN) removeQuietly(file);
  }
}

/** Removes a file that nobody needs. Where that fails it stays, and is tried again another time. */
export function removeQuietly(file: string): void {
  try {
    rmSync(file, { force: true });
  } catch {
    // Windows keeps files that another process has opened.
  }
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    // Not there yet, or nothing that can be read: there is nothing that was kept.
    return [];
  }
}
