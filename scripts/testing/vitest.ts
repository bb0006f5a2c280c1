import { readFile, rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { runTool, toolPath } from '../tools/run-tool.ts';
import { type Part, partOf, type Selection } from './selection.ts';
import type { Tally } from './tally.ts';

const REPORT = '.cache/test/vitest.json';

/** What we read of the report that vitest writes in Jest's format. */
interface Report {
  readonly testResults: readonly {
    readonly name: string;
    readonly status: 'passed' | 'failed';
    readonly assertionResults: readonly { readonly status: string }[];
  }[];
}

/** Runs the parts of the suite that need no browser, all in one process. Returns the tally of each. */
export async function runVitest(selection: Selection): Promise<Map<Part, Tally>> {
  const parts = selection.parts.filter((part) => part !== 'browser');
  if (parts.length === 0) return new Map();
  await rm(REPORT, { force: true });
  const code = await runTool(toolPath('vitest', 'vitest.mjs'), [
    'run',
    ...parts.flatMap((part) => ['--project', part]),
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${REPORT}`,
    ...(selection.name === undefined ? [] : ['-t', selection.name]),
    ...selection.options,
    ...selection.filters,
  ]);
  return tallyParts(parts, code, await readReport(), selection.name !== undefined);
}

/** Sums a report up. An exit code that no failed test explains counts as one failure. */
export function tallyParts(
  parts: readonly Part[],
  code: number,
  report: Report | undefined,
  named: boolean,
): Map<Part, Tally> {
  const tallies = new Map<Part, Tally>(parts.map((part) => [part, { passed: 0, failed: 0, skipped: 0 }]));
  for (const { name, status, assertionResults } of report?.testResults ?? []) {
    const part = partOf(name);
    const before = tallies.get(part) ?? { passed: 0, failed: 0, skipped: 0 };
    const count = (wanted: string): number => assertionResults.filter((result) => result.status === wanted).length;
    const [passed, failed] = [count('passed'), count('failed')];
    tallies.set(part, {
      passed: before.passed + passed,
      // A file that does not load fails without a single test.
      failed: before.failed + (status === 'failed' && failed === 0 ? 1 : failed),
      // A name that was asked for skips all others, and nobody wants to hear of them.
      skipped: before.skipped + (named ? 0 : assertionResults.length - passed - failed),
    });
  }
  const [first] = parts;
  if (code !== 0 && first !== undefined && [...tallies.values()].every(({ failed }) => failed === 0)) {
    const tally = tallies.get(first) ?? { passed: 0, failed: 0, skipped: 0 };
    tallies.set(first, { ...tally, failed: 1 });
  }
  return tallies;
}

async function readReport(): Promise<Report | undefined> {
  try {
    return JSON.parse(await readFile(resolve(REPORT), 'utf8')) as Report;
  } catch {
    // Vitest ended before it wrote one; its exit code says so.
    return undefined;
  }
}
