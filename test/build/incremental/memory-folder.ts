import { existsSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { emptyFolder } from '../build-site.ts';

/** Where many Linux systems have a folder in memory. */
const MEMORY = '/dev/shm';
/** More than all sites of a walk take together. */
const ROOM = 2 ** 30;

/** An empty folder, in memory where there is one with room: making some hundred files a step is what takes the time. */
export function memoryFolder(): string {
  if (!existsSync(MEMORY)) return emptyFolder(tmpdir());
  const { bavail, bsize } = statfsSync(MEMORY);
  return emptyFolder(bavail * bsize > ROOM ? MEMORY : tmpdir());
}
