import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { Contender } from './contender.ts';
import type { Madang } from './madang.ts';
import { measure } from './measure.ts';
import { runMeasured } from './run-measured.ts';

const dist = mkdtempSync(path.join(tmpdir(), 'madang-measure-'));
mkdirSync(path.join(dist, 'en'));
writeFileSync(path.join(dist, 'en', 'index.html'), 'x'.repeat(1000));
writeFileSync(path.join(dist, 'style.css'), 'y'.repeat(500));
afterAll(() => {
  rmSync(dist, { recursive: true });
});

const program = (code: string) => ({ file: process.execPath, args: ['-e', code], cwd: dist });

describe('measure', () => {
  it('builds in turn, each run from nothing, and changes the notes of all alike', async () => {
    const done: string[] = [];
    const contender = (name: string): Contender => ({
      name,
      version: '1',
      command: program(''),
      dist,
      forget: () => Promise.resolve(void done.push(`${name} forgets`)),
      apply: (edit) => Promise.resolve(void done.push(`${name} ${edit.change('')}`)),
    });
    let told = 0;
    const madang: Madang = {
      ...contender('A'),
      throughTheDoor: program(''),
      timings: () =>
        Promise.resolve({ phases: { read: (told += 1) }, written: told, kept: 0, removed: 0, cpu: 1, maxRss: 1 }),
    };
    const [ours, theirs] = await measure({
      madang,
      peers: [contender('B')],
      steps: ['cold', 'new', 'door'],
      runs: 2,
      edited: { path: 'en/a.md', lang: 'en', stem: 'a' },
      asked: false,
      heard: (name, step) => done.push(`${name} ${step}`),
    });
    const text = (run: number): string => `---\ntitle: A new note ${run}\n---\n\nWhat is new is short.\n`;
    const run = (at: number): string[] => [
      ...['A forgets', 'A cold', 'B forgets', 'B cold'],
      ...[`A ${text(at)}`, 'A new', `B ${text(at)}`, 'B new', 'A door'],
    ];
    expect(done).toEqual([...run(1), ...run(2)]);
    expect(Object.keys(ours.costs)).toEqual(['cold', 'new', 'door']);
    expect(Object.keys(theirs?.costs ?? {})).toEqual(['cold', 'new']);
    expect(ours.phases).toEqual({ cold: { read: 2.5 }, new: { read: 3.5 }, door: { read: 4.5 } });
    expect(ours.told.door?.written).toBe(6);
    expect(ours.size).toMatchObject({ pages: 1, files: 2, bytes: 1500, page: 1000, longestPage: 1000 });
    expect(ours.size.pageGzip).toBeLessThan(100);
  });

  it('says what a build printed that failed', async () => {
    const failing = program('console.error("the disk is full"); process.exit(3)');
    await expect(runMeasured(failing)).rejects.toThrow(/ended with code 3:\nthe disk is full/);
    await expect(runMeasured({ ...failing, codes: [0, 3] })).resolves.toHaveProperty('wall');
  });

  it.runIf(process.platform === 'linux')('counts the processor time and the memory of children too', async () => {
    const busy =
      'const held = Buffer.alloc(150e6, 1); const end = Date.now() + 400; while (Date.now() < end) held[0] += 1;';
    const cost = await runMeasured(
      program(`require('node:child_process').spawnSync(process.execPath, ['-e', ${JSON.stringify(busy)}])`),
    );
    expect(cost.cpu).toBeGreaterThan(0.05);
    expect(cost.memory).toBeGreaterThan(150e6);
  });
});
