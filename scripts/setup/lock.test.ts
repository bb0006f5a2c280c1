import { existsSync, mkdirSync, mkdtempSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { withLock } from './lock.mjs';

const newLock = (): string => path.join(mkdtempSync(path.join(tmpdir(), 'madang-lock-')), 'cache', 'setup.lock');

describe('withLock', () => {
  it('lets one work after the other', async () => {
    const lock = newLock();
    const steps: string[] = [];
    const work = (name: string) =>
      withLock(lock, async () => {
        steps.push(`${name} begins`);
        await pause(50);
        steps.push(`${name} ends`);
      });
    await Promise.all([work('a'), work('b'), work('c')]);
    const order = steps.filter((step) => step.endsWith('begins')).map((step) => step.charAt(0));
    expect(order.toSorted()).toEqual(['a', 'b', 'c']);
    expect(steps).toEqual(order.flatMap((name) => [`${name} begins`, `${name} ends`]));
    expect(existsSync(lock)).toBe(false);
  });

  it('is free again after work that failed', async () => {
    const lock = newLock();
    await expect(withLock(lock, () => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
    expect(await withLock(lock, () => Promise.resolve('done'))).toBe('done');
  });

  it('takes over the lock of a process that was killed', async () => {
    const lock = newLock();
    mkdirSync(lock, { recursive: true });
    writeFileSync(path.join(lock, 'owner'), 'somebody');
    const longAgo = new Date(Date.now() - 60_000);
    utimesSync(lock, longAgo, longAgo);
    let working = 0;
    let done = 0;
    const work = () =>
      withLock(lock, async () => {
        working += 1;
        expect(working).toBe(1);
        await pause(20);
        working -= 1;
        done += 1;
      });
    await Promise.all([work(), work(), work()]);
    expect(done).toBe(3);
  });
});
