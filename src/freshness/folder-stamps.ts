import type { Stats } from 'node:fs';

/** In milliseconds: so long after a change of a folder another one surely shows in its times. Some clocks tick every two seconds. */
const TICK = 100;
const COARSE_TICK = 2000;

/**
 * By what is known that the entries of a folder are still the same: its times change with each that comes, goes or gets another
 * name, though not with what a file holds. Never `''`.
 */
export function stampsOf({ ino, mtimeMs, ctimeMs }: Stats): string {
  return `${ino} ${mtimeMs} ${ctimeMs}`;
}

/**
 * Stamps of a folder, as it was found at `now`, by which entries that are listed after this look will be known; `''` where they
 * cannot be: it has just changed, so that the next change may not show, or it is no folder.
 */
export function settledStamps(found: Stats | undefined, now = Date.now()): string {
  if (found?.isDirectory() !== true) return '';
  const tick = found.ctimeMs % 1000 === 0 ? COARSE_TICK : TICK;
  return found.ctimeMs > now - tick ? '' : stampsOf(found);
}
