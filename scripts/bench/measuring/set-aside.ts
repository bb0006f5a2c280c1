import { existsSync } from 'node:fs';
import { rename } from 'node:fs/promises';

let count = 0;

/**
 * Moves files and folders out of the way, to names beside them. They are not removed: right after thousands of files were,
 * some file systems (ext4) take several times as long to make others, which no build of a person meets.
 */
export async function setAside(...paths: readonly string[]): Promise<void> {
  for (const path of paths) {
    if (existsSync(path)) await rename(path, `${path}.aside-${(count += 1)}`);
  }
}
