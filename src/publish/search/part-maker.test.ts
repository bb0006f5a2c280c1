import { describe, expect, it } from 'vitest';
import type { PartSource } from './made-part.ts';
import { partMaker } from './part-maker.ts';

const source = (name: string, ...texts: readonly string[]): PartSource => ({
  ...{ lang: 'ko', name },
  records: texts.map((text) => ({ title: text, description: '', names: [], tags: [], html: `<p>${text}</p>` })),
});

describe('a maker of parts', () => {
  it('makes the same in a thread, whatever else it is asked for meanwhile', async () => {
    const [few, many] = [partMaker(1), partMaker(1000)];
    try {
      const sources = [source('ko-1', '데몬셋은 노드마다', 'DaemonSet'), source('ko-2', '파드'), source('ko-3')];
      const made = await Promise.all(sources.map((one) => many.make(one)));
      expect(made.map(({ facts }) => facts.texts.length)).toEqual([2, 1, 0]);
      expect(made).toEqual(await Promise.all(sources.map((one) => few.make(one))));
    } finally {
      await many.close();
    }
  });

  it('makes the same of what was kept of a record', async () => {
    const { make } = partMaker(1);
    const anew = await make(source('ko-1', '데몬셋은 노드마다', 'DaemonSet'));
    const kept = Array.from(anew.made.values(), (record) => record.kept);
    expect(await make({ lang: 'ko', name: 'ko-1', records: kept })).toEqual({ ...anew, made: new Map() });
  });
});
