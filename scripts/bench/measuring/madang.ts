import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { PROJECT } from '#locations';
import type { Timings } from '#progress';
import type { Contender } from './contender.ts';
import { applyEdit } from './edit.ts';
import type { Command } from './run-measured.ts';
import { setAside } from './set-aside.ts';

/** What a build of Madang tells of itself in the file that `MADANG_TIMINGS` names. */
export interface BuildTimings {
  /** Milliseconds of each phase. */
  readonly phases: Timings;
  /** Files of the site that the build wrote, left as they were, and took away. */
  readonly written: number;
  readonly kept: number;
  readonly removed: number;
  /** Milliseconds of processor time, without that of other processes. */
  readonly cpu: number;
  /** The greatest memory that the process held, in kilobytes. */
  readonly maxRss: number;
}

/** Madang as a contender. */
export interface Madang extends Contender {
  /** The same build by the way that `npm run build` goes. */
  readonly throughTheDoor: Command;
  /** What the last build told of itself; `undefined` where it told nothing. */
  timings(): Promise<BuildTimings | undefined>;
}

/** Madang on the notes in `content`, which it changes when it is told to; `folder` takes the site and the cache. */
export function madang(content: string, folder: string, options: readonly string[] = []): Madang {
  const dist = path.join(folder, 'site');
  const cache = path.join(folder, 'cache');
  const timings = path.join(folder, 'timings.json');
  const environment = { CONTENT: content, DIST: dist, CACHE_DIR: cache, MADANG_TIMINGS: timings };
  // A note with a fault (1) is one of the owner's; there is a site all the same.
  const build = { file: process.execPath, cwd: PROJECT, environment, codes: [0, 1] };
  return {
    name: 'Madang',
    version: process.env['npm_package_version'] ?? '',
    command: { ...build, args: [...process.execArgv, ...options, path.join(PROJECT, 'scripts/build.ts'), '--quiet'] },
    throughTheDoor: { ...build, args: [path.join(PROJECT, 'scripts/run.mjs'), 'build', '--quiet'] },
    dist,
    forget: () => setAside(dist, cache, timings, `${dist}.receipt.json`),
    apply: (edit) => applyEdit(edit, path.join(content, ...edit.note.path.split('/'))),
    async timings() {
      try {
        return JSON.parse(await readFile(timings, 'utf8')) as BuildTimings;
      } catch {
        return undefined;
      }
    },
  };
}
