import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import path from 'node:path';
import { UnsafeDist } from '#locations';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { lockPath, lockSite } from './lock-site.ts';

let cache: string;
const DIST = '/srv/site';
beforeEach(() => {
  cache = mkdtempSync(path.join(tmpdir(), 'madang-lock-'));
  mkdirSync(path.dirname(lockPath(DIST, cache)));
});
afterEach(() => {
  rmSync(cache, { recursive: true });
});

/** A process that has ended. */
const GONE = spawnSync(process.execPath, ['--version']).pid;

describe('the lock of a site', () => {
  it('keeps out a build while another process writes, and says in both languages which', () => {
    const other = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
    try {
      writeFileSync(lockPath(DIST, cache), `${other.pid} ${hostname()}`);
      const lock = (): unknown => lockSite(DIST, cache);
      expect(lock).toThrow(UnsafeDist);
      expect(lock).toThrow(new RegExp(`프로세스 ${other.pid}[^]*process ${other.pid}[^]*/srv/site`));
      // Another folder is nobody's.
      lockSite('/srv/other', cache)();
    } finally {
      other.kill();
    }
  });

  it('is there until it is given back', () => {
    const unlock = lockSite(DIST, cache);
    expect(existsSync(lockPath(DIST, cache))).toBe(true);
    unlock();
    expect(existsSync(lockPath(DIST, cache))).toBe(false);
  });

  it.each([
    ['by a process that was killed', `${GONE} ${hostname()}`],
    ['by an earlier build of this process', `${process.pid} ${hostname()}`],
    ['on another machine, from which the cache came', `${process.ppid} elsewhere`],
    ['when the disk was full', ''],
  ])('is taken over where it was left %s', (_, left) => {
    writeFileSync(lockPath(DIST, cache), left);
    lockSite(DIST, cache)();
    expect(existsSync(lockPath(DIST, cache))).toBe(false);
  });
});
