import { describe, expect, it } from 'vitest';
import { type Part, selectionFrom } from './selection.ts';

const files: Readonly<Record<Part, string[]>> = {
  unit: ['src/vault/read.test.ts'],
  build: ['test/build/seeds.test.ts'],
  hostile: ['test/hostile/fuzz.test.ts'],
  browser: ['test/browser/reading.spec.ts'],
};
const select = (...args: string[]) => selectionFrom(args, (part) => files[part]);

describe('selectionFrom', () => {
  it('runs everything when nothing is asked for', () => {
    expect(select()).toEqual({
      parts: ['unit', 'build', 'hostile', 'browser'],
      narrowed: false,
      filters: [],
      options: [],
    });
  });

  it('runs the parts that are named, in their own order', () => {
    expect(select('--browser', '--unit').parts).toEqual(['unit', 'browser']);
    expect(select('--browser').narrowed).toBe(false);
  });

  it('runs only the parts that have a file of that name', () => {
    expect(select('./test/browser').parts).toEqual(['browser']);
    expect(select('read').parts).toEqual(['unit', 'browser']);
    expect(select('nothing').parts).toEqual([]);
  });

  it('hands a name on, and options of the runners', () => {
    expect(select('-t', 'keeps Hangul', '--update')).toEqual({
      parts: ['unit', 'build', 'hostile', 'browser'],
      narrowed: true,
      filters: [],
      name: 'keeps Hangul',
      options: ['--update'],
    });
  });
});
