import './scripts/require-node.mjs';
import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Files that take long, the longest first: what is short fills the cores at the end, and none waits for a long one there. */
const LONGEST = [
  'random-edits',
  'killed',
  'damaged-cache',
  'remembering',
  'full-disk',
  'builds-at-once',
  'foreign-hands',
  'serving',
];

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const rankOf = ({ moduleId }: TestSpecification): number => {
      const rank = LONGEST.findIndex((name) => moduleId.endsWith(`/${name}.test.ts`));
      return rank === -1 ? LONGEST.length : rank;
    };
    return sorted.sort((a, b) => rankOf(a) - rankOf(b));
  }
}

/** The same for all parts, which then run side by side. Two at least; builds use further cores by themselves. */
const maxWorkers = Math.max(2, Math.ceil(availableParallelism() / 2));

/** The program runs as Node runs it, and not as Vite rewrites it, which takes a third more time. */
const asNodeRunsIt = { deps: { external: [/\/(?:src|scripts)\/(?!(?:.*\/)?testing\/)/] } };

// The parts of `npm test` that need no browser. `unit`: a rule or a fixture folder; `build`: real builds in child processes.
// `hostile`: notes that want to break something. Limits of time are against a hang, not against a slow machine.
export default defineConfig({
  test: {
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts', 'scripts/**/*.test.ts', 'test/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          maxWorkers,
        },
      },
      {
        test: {
          name: 'build',
          include: ['test/build/**/*.test.ts'],
          testTimeout: 180_000,
          hookTimeout: 180_000,
          globalSetup: 'test/build/make-themes.ts',
          server: asNodeRunsIt,
          maxWorkers,
        },
      },
      {
        test: {
          name: 'hostile',
          include: ['test/hostile/**/*.test.ts'],
          testTimeout: 180_000,
          hookTimeout: 180_000,
          globalSetup: 'test/build/make-themes.ts',
          maxWorkers,
        },
      },
    ],
  },
});
