import { readFile, rm } from 'node:fs/promises';

import { runTool, toolPath } from '../tools/run-tool.ts';
import type { Selection } from './selection.ts';
import type { Tally } from './tally.ts';

const REPORT = '.cache/test/playwright.json';

/** What we read of Playwright's JSON report. A flaky test failed at first; ours are not retried. */
interface Report {
  readonly stats: {
    readonly expected: number;
    readonly unexpected: number;
    readonly flaky: number;
    readonly skipped: number;
  };
  readonly errors: readonly unknown[];
}

/** Runs the browser tests. */
export async function runPlaywright(selection: Selection): Promise<Tally> {
  await rm(REPORT, { force: true });
  const code = await runTool(toolPath('@playwright/test', 'cli.js'), [
    'test',
    ...(selection.name === undefined ? [] : ['-g', selection.name]),
    // What a project of tests waits for is left out, where only certain tests are wanted.
    ...(selection.narrowed ? ['--no-deps'] : []),
    ...selection.options,
    // Playwright takes filters as regular expressions.
    ...selection.filters.map((filter) => filter.replaceAll(/[\\^$.*+?()[\]{}|]/g, String.raw`\$&`)),
  ]);
  return tallyReport(code, await readReport());
}

/** Sums a report up. An exit code that no failed test explains (the set-up failed, say) counts as one failure. */
export function tallyReport(code: number, report: Report | undefined): Tally {
  const { expected = 0, unexpected = 0, flaky = 0, skipped = 0 } = report?.stats ?? {};
  const failed = unexpected + flaky;
  return { passed: expected, failed: failed === 0 && code !== 0 ? 1 : failed, skipped };
}

async function readReport(): Promise<Report | undefined> {
  try {
    return JSON.parse(await readFile(REPORT, 'utf8')) as Report;
  } catch {
    return undefined;
  }
}
