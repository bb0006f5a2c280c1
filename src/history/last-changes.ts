import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { type Digest, digestOf } from '#naming';
import { openStore, programDigest } from '#store';
import { mayHaveHistory } from './may-have-history.ts';

const run = promisify(execFile);

/** Days (`YYYY-MM-DD`) of the last commit of each file, by path relative to the folder, NFC. */
export type LastChanges = ReadonlyMap<string, string>;

const NONE: LastChanges = new Map();

/** What was known when a commit was the last one. */
interface Known {
  readonly head: string;
  readonly changes: readonly (readonly [path: string, day: string])[];
}

/** Where a folder stands in its repository. */
interface Standing {
  readonly isShallow: boolean;
  /** Path of the folder in the repository, ends with `/`; `''` for its top. */
  readonly prefix: string;
  /** The last commit. */
  readonly head: string;
}

/**
 * Asks git for the day on which each file below `folder` last changed. Empty where there is no git, no repository, or only
 * a shallow copy of one, whose oldest commit seems to have changed everything. With a folder `cache` the answer is kept there,
 * and only the commits since then are read the next time. Throws `CacheUnwritable` where that folder cannot be written.
 */
export async function readLastChanges(folder: string, cache?: string): Promise<LastChanges> {
  const git = gitIn(folder);
  const standing = await standingOf(folder, git);
  if (standing === undefined || standing.isShallow) return NONE;
  if (cache === undefined) return (await changesIn(git, standing.head)) ?? NONE;

  const store = openStore(cache, 'last-changes');
  const key = digestOf(programDigest(), standing.prefix);
  const kept = store.get(key);
  const known = kept === undefined ? undefined : (JSON.parse(kept) as Known);
  if (known?.head === standing.head) return new Map(known.changes);
  const changes =
    (known && (await changesSince(git, known, standing.head))) ?? (await changesIn(git, standing.head)) ?? NONE;
  store.set(key, JSON.stringify({ head: standing.head, changes: [...changes] } satisfies Known));
  await store.save();
  return changes;
}

/** Stands for all that git could tell of a folder: where it is the same, so are the last changes. */
export async function historyMark(folder: string): Promise<Digest> {
  return digestOf(JSON.stringify((await standingOf(folder, gitIn(folder))) ?? null));
}

/** Runs git in a folder; `undefined` where it fails: no git, no repository, no such commit. */
type Git = (...args: readonly string[]) => Promise<string | undefined>;

function gitIn(folder: string): Git {
  // Settings of the user's own that change what is printed; and without replacements a commit stands for its whole history.
  const plain = ['--no-replace-objects', '-c', 'log.showRoot=true', '-c', 'log.showSignature=false'];
  return async (...args) => {
    try {
      return (await run('git', ['-C', folder, ...plain, ...args], { maxBuffer: 2 ** 30 })).stdout;
    } catch {
      // The dates in the frontmatter are all there is then.
      return undefined;
    }
  };
}

async function standingOf(folder: string, git: Git): Promise<Standing | undefined> {
  if (!mayHaveHistory(folder)) return undefined;
  const told = await git('rev-parse', '--is-shallow-repository', '--show-prefix', 'HEAD');
  const lines = told?.replace(/\n$/, '').split('\n') ?? [];
  const [isShallow, head] = [lines.shift(), lines.pop()];
  if (isShallow === undefined || head === undefined) return undefined;
  return { isShallow: isShallow !== 'false', prefix: lines.join('\n'), head };
}

/** The last changes in a range of commits: one with all before it (`a`), or those after another (`a..b`). */
async function changesIn(git: Git, range: string): Promise<LastChanges | undefined> {
  const args = ['--format=%x01%cs', '--name-only', '--relative', '-z', '--no-renames'];
  const log = await git('log', ...args, range, '--', '.');
  return log === undefined ? undefined : parseLog(log);
}

/**
 * The last changes, from those known before and the commits since. `undefined` where these do not stand in one row upon the
 * commit known before: history was rewritten, or a branch was merged, and git sorts its commits in among the older ones.
 */
async function changesSince(git: Git, known: Known, head: string): Promise<LastChanges | undefined> {
  const range = `${known.head}..${head}`;
  const commits = await git('rev-list', '--parents', range);
  if (commits === undefined || !isRow(commits.trim().split('\n'), known.head, head)) return undefined;
  const recent = await changesIn(git, range);
  if (recent === undefined) return undefined;
  const older = known.changes.filter(([path]) => !recent.has(path));
  return new Map([...recent, ...older]);
}

/** Whether commits, each with its parents and the newest first, lead from one to another without a branch. */
function isRow(commits: readonly string[], from: string, to: string): boolean {
  let next = to;
  for (const line of commits) {
    const [commit, parent, ...others] = line.split(' ');
    if (commit !== next || parent === undefined || others.length > 0) return false;
    next = parent;
  }
  return next === from;
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
