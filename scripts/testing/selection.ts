import { globSync } from 'node:fs';

/**
 * The parts of the suite. `unit`: rules and fixtures; `build`: real builds; `hostile`: notes that want to break something;
 * `browser`: the built site in a Chromium.
 */
export const PARTS = ['unit', 'build', 'hostile', 'browser'] as const;
export type Part = (typeof PARTS)[number];

/** What is to be run. */
export interface Selection {
  readonly parts: readonly Part[];
  /** Whether only some of the parts' tests were asked for, so that a part may well have none of them. */
  readonly narrowed: boolean;
  /** Parts of paths of test files. */
  readonly filters: readonly string[];
  /** A pattern that the names of the tests match (`-t`). */
  readonly name?: string;
  /** Options for the test runners themselves. */
  readonly options: readonly string[];
}

/** Reads the arguments of `npm test`: `--unit`, `--build`, `--hostile`, `--browser`, `-t <name>`, parts of paths, runners' options. */
export function selectionFrom(args: readonly string[], filesOf = testFiles): Selection {
  const asked: Part[] = [];
  const filters: string[] = [];
  const options: string[] = [];
  let name: string | undefined;
  for (let at = 0; at < args.length; at += 1) {
    const arg = args[at] ?? '';
    const part = PARTS.find((known) => arg === `--${known}`);
    if (part !== undefined) asked.push(part);
    else if (arg === '-t' || arg === '-g') name = args[(at += 1)];
    else if (arg.startsWith('-')) options.push(arg);
    else filters.push(arg.replace(/^\.\//, ''));
  }
  const parts = PARTS.filter(
    (part) =>
      (asked.length === 0 || asked.includes(part)) &&
      (filters.length === 0 || filesOf(part).some((file) => filters.some((filter) => file.includes(filter)))),
  );
  const narrowed = filters.length > 0 || name !== undefined;
  return { parts, narrowed, filters, ...(name === undefined ? {} : { name }), options };
}

/** The test files of a part, relative to the project, with `/` between segments. */
export function testFiles(part: Part): string[] {
  return globSync(PATTERNS[part]).map((file) => file.replaceAll('\\', '/'));
}

/** The part that a test file belongs to. */
export function partOf(file: string): Part {
  const path = file.replaceAll('\\', '/');
  return PARTS.find((part) => path.includes(`test/${part}/`)) ?? 'unit';
}

const PATTERNS: Readonly<Record<Part, string[]>> = {
  unit: ['src/**/*.test.ts', 'scripts/**/*.test.ts', 'test/*.test.ts'],
  build: ['test/build/**/*.test.ts'],
  hostile: ['test/hostile/**/*.test.ts'],
  browser: ['test/browser/**/*.spec.ts'],
};
