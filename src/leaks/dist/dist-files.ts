import { readdirSync } from 'node:fs';
import path from 'node:path';

/**
 * Paths of all files in the folder `dist`, in order, `/` between segments, as the file system has them. It is read at one go:
 * a folder for each page would take a turn of the event loop for each.
 */
export function distPaths(dist: string): readonly string[] {
  const found: string[] = [];
  const walk = (folder: string): void => {
    for (const entry of readdirSync(path.join(dist, folder), { withFileTypes: true })) {
      if (entry.isDirectory()) walk(`${folder}${entry.name}/`);
      else found.push(folder + entry.name);
    }
  };
  walk('');
  return found.sort();
}
