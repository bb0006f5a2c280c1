import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { benchOptions } from './bench-options.ts';

const options = (...args: string[]) => benchOptions(args, path.resolve('/home/me'));

describe('the arguments of the benchmark', () => {
  it('ask for all builds of three sizes, compared with Astro, unless they say otherwise', () => {
    const { notes, steps, astro, peers, table } = options();
    expect(notes).toEqual([100, 1000, 5000]);
    expect(steps).toEqual(['cold', 'unchanged', 'edit', 'title', 'new', 'door']);
    expect({ astro, peers, table }).toEqual({ astro: true, peers: false, table: false });
  });

  it('name sizes or a folder', () => {
    expect(options('--notes', '100,20000').notes).toEqual([100, 20_000]);
    expect(options('--notes', 'notes').notes).toBe(path.resolve('/home/me/notes'));
  });

  it('name builds, which are run in their own order', () => {
    expect(options('--only', 'edit,cold').steps).toEqual(['cold', 'edit']);
  });

  it('ask for ten thousand notes of each extreme, unless they say otherwise', () => {
    const { notes, steps, extremes } = options('--extremes');
    expect({ notes, steps, extremes }).toEqual({ notes: [10_000], steps: ['cold', 'edit'], extremes: true });
    expect(options('--extremes', '--notes', '2000', '--only', 'new')).toMatchObject({ notes: [2000], steps: ['new'] });
  });

  it.each([
    ['--only', 'warm'],
    ['--notes', '3'],
    ['--runs', '0'],
    ['--format', 'xml'],
    ['--table', '--notes', 'x'],
    ['--dev', '--profile'],
    ['--extremes', '--dev'],
    ['--extremes', '--notes', 'x'],
    ['--fast'],
  ])('are refused where they make no sense: %s %s', (...args) => {
    expect(() => options(...args)).toThrow();
  });
});
