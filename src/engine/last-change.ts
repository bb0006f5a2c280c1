import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Days (`YYYY-MM-DD`) of the last commit of each file, by path relative to the folder, NFC. */
export type LastChanges = ReadonlyMap<string, string>;

const NONE: LastChanges = new Map();

/**
 * Asks git for the day on which each file below `folder` last changed. Empty where there is no git, no repository, or only
 * a shallow copy of one, whose oldest commit seems to have changed everything.
 */
export async function readLastChanges(folder: string): Promise<LastChanges> {
  const git = async (...args: string[]): Promise<string> =>
    (await run('git', ['-C', folder, ...args], { maxBuffer: 2 ** 30 })).stdout;
  try {
    if ((await git('rev-parse', '--is-shallow-repository')).trim() !== 'false') return NONE;
    return parseLog(await git('log', '--format=%x01%cs', '--name-only', '--relative', '-z', '--no-renames', '--', '.'));
  } catch {
    // No git, no repository or no commit yet: the dates in the frontmatter are all there is.
    return NONE;
  }
}

/** Reads `git log -z --format=%x01%cs --name-only`, newest commit first. */
export function parseLog(log: string): LastChanges {
  const changes = new Map<string, string>();
  for (const commit of log.split('\u0001').slice(1)) {
    const [day = '', ...names] = commit.split('\0');
    for (const name of names) {
      const file = name.replace(/^\n/, '').normalize('NFC');
      if (file !== '' && !changes.has(file)) changes.set(file, day.trim());
    }
  }
  return changes;
}
