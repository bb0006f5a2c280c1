import { existsSync, realpathSync } from 'node:fs';
import path from 'node:path';

/**
 * Whether git could find a repository around a folder: `.git` lies in it or above it, or the environment names one. To start
 * git only to hear that there is none takes as long as many notes.
 */
export function mayHaveHistory(folder: string, environment: NodeJS.ProcessEnv = process.env): boolean {
  if (environment['GIT_DIR'] !== undefined || !existsSync(folder)) return true;
  // Git, too, looks for what lies above where a link leads.
  for (let at = realpathSync(folder); ; at = path.dirname(at)) {
    if (existsSync(path.join(at, '.git'))) return true;
    if (path.dirname(at) === at) return false;
  }
}
