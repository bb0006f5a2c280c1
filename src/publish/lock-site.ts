import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import path from 'node:path';
import { UnsafeDist } from '#locations';
import { digestOf } from '#naming';
import { writing } from './outputs/disk-fault.ts';

/** Where it is written who builds into the folder `dist`. */
export function lockPath(dist: string, cache: string): string {
  return path.join(cache, 'locks', digestOf(path.resolve(dist)));
}

/**
 * Keeps other builds that share the folder `cache` from writing to the folder `dist`, until what it returns is called. A
 * process that ended without that is no hindrance. Throws `UnsafeDist` where another process builds into it.
 */
export function lockSite(dist: string, cache: string): () => void {
  const lock = lockPath(dist, cache);
  const mine = `${process.pid} ${hostname()}`;
  const take = (): void => {
    mkdirSync(path.dirname(lock), { recursive: true });
    writeFileSync(lock, mine, { flag: 'wx' });
  };
  writing(lock, () => {
    try {
      take();
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
      const holder = runningProcess(lock);
      if (holder !== undefined) throw new UnsafeDist(sentenceOn(dist, holder));
      rmSync(lock, { force: true });
      take();
    }
  });
  return () => {
    rmSync(lock, { force: true });
  };
}

/** The process of this machine that holds a lock, if it is another one and still runs. */
function runningProcess(lock: string): number | undefined {
  const [, id, host] = /^(\d+) (.*)$/s.exec(contentOf(lock)) ?? [];
  const holder = Number(id);
  // A cache may come from another machine, with the lock of a build that was killed there.
  return id !== undefined && host === hostname() && holder !== process.pid && isRunning(holder) ? holder : undefined;
}

function contentOf(lock: string): string {
  try {
    return readFileSync(lock, 'utf8');
  } catch {
    // It has just been given back.
    return '';
  }
}

function isRunning(id: number): boolean {
  try {
    return process.kill(id, 0);
  } catch (error) {
    // It runs, but is somebody else's.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

function sentenceOn(dist: string, holder: number) {
  return {
    ko: `다른 빌드(프로세스 ${holder})가 ${dist}에 쓰고 있습니다. 끝난 뒤에 다시 빌드하거나 DIST에 다른 폴더를 지정하세요.`,
    en: `Another build (process ${holder}) is writing to ${dist}. Build again when it has ended, or set DIST to another folder.`,
  };
}
