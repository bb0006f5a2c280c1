import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { type CrewOptions, openCrew } from './draw-in-threads.ts';

const program = path.join(import.meta.dirname, 'testing', 'failing-diagram-worker.ts');

async function drawn(sources: readonly string[], threads: number, options: CrewOptions = {}) {
  const crew = openCrew({ program, ...options });
  onTestFinished(() => crew.close());
  const done: string[] = [];
  const failed = new Map<string, string>();
  await crew.draw(
    sources.map((source) => ({ source, lang: 'ko' })),
    threads,
    {
      done: (_, { picture }) => done.push(picture?.svg ?? ''),
      failed: ({ source }, { message }) => failed.set(source, message),
    },
  );
  return { done: done.sort(), failed };
}

describe('a crew that draws', () => {
  it('draws each diagram once, in however many threads', async () => {
    const sources = Array.from({ length: 30 }, (_, index) => `d${index}`);
    for (const threads of [1, 3]) expect((await drawn(sources, threads)).done).toEqual([...sources].sort());
  });

  it('loses no diagram to one at which a thread fails', async () => {
    const { done, failed } = await drawn(['a', 'THROW', 'b', 'EXIT', 'c'], 2);
    expect(done).toEqual(['a', 'b', 'c']);
    expect([...failed.keys()].sort()).toEqual(['EXIT', 'THROW']);
    expect(failed.get('THROW')).toBe('thrown');
  });

  it('tries again in a fresh thread what failed in one that has drawn before', async () => {
    expect(await drawn(['a', 'FRESH'], 1)).toEqual({ done: ['FRESH', 'a'], failed: new Map() });
  });

  it('gives up a diagram that takes for ever, and goes on', async () => {
    const { done, failed } = await drawn(['a', 'HANG', 'b'], 1, { patience: 1500 });
    expect(done).toEqual(['a', 'b']);
    expect(failed.get('HANG')).toContain('1500 ms');
  });

  it('says of every diagram that it failed where no thread can work', async () => {
    const { done, failed } = await drawn(['a', 'b'], 2, { program: path.join(import.meta.dirname, 'none.ts') });
    expect([done.length, failed.size]).toEqual([0, 2]);
  });
});
