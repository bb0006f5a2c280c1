import { type ChildProcess, spawn } from 'node:child_process';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** How a build in a process of its own ended. */
export interface Ended {
  /** `undefined` where a signal ended it. */
  readonly code: number | undefined;
  readonly output: string;
}

/** A build that runs. */
export interface BuildProcess {
  readonly child: ChildProcess;
  readonly ended: Promise<Ended>;
}

export interface ProcessPlaces {
  readonly content: string;
  readonly dist: string;
  readonly cache: string;
}

/** Preloaded into a build, it lets the disk fail; see there for what `MADANG_DISK` may say. */
const BROKEN_DISK = pathToFileURL(path.resolve('test/build/incremental/broken-disk.mjs')).href;

/** Starts `npm run build` as a process of its own; `disk` says how the disk fails it (`die:3`). */
export function startBuild({ content, dist, cache }: ProcessPlaces, disk?: string): BuildProcess {
  const preloaded = disk === undefined ? [] : ['--import', BROKEN_DISK];
  const child = spawn(process.execPath, [...preloaded, path.resolve('scripts/build.ts'), '--quiet'], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      ...{ CONTENT: content, DIST: dist, CACHE_DIR: cache, MADANG_DISK: disk },
      // What the runner of the tests says of itself must not matter to what it runs.
      ...{ VITEST: undefined, TEST: undefined, NODE_ENV: undefined, NO_COLOR: undefined, FORCE_COLOR: undefined },
    },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (chunk: string) => (output += chunk));
  }
  const ended = new Promise<Ended>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      resolve({ code: code ?? undefined, output });
    });
  });
  return { child, ended };
}
