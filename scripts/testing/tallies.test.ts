import { describe, expect, it } from 'vitest';
import { tallyReport } from './playwright.ts';
import { tallyLine } from './tally.ts';
import { tallyParts } from './vitest.ts';

const file = (name: string, ...statuses: string[]) => ({
  name: `/project/${name}`,
  status: statuses.includes('failed') ? ('failed' as const) : ('passed' as const),
  assertionResults: statuses.map((status) => ({ status })),
});

describe('the tally of vitest', () => {
  it('is kept for each part', () => {
    const report = { testResults: [file('src/a.test.ts', 'passed', 'failed'), file('test/build/b.test.ts', 'passed')] };
    expect([...tallyParts(['unit', 'build'], 1, report, false)]).toEqual([
      ['unit', { passed: 1, failed: 1, skipped: 0 }],
      ['build', { passed: 1, failed: 0, skipped: 0 }],
    ]);
  });

  it('counts a file that does not load as a failure', () => {
    const report = { testResults: [{ ...file('src/a.test.ts'), status: 'failed' as const }] };
    expect(tallyParts(['unit'], 1, report, false).get('unit')?.failed).toBe(1);
  });

  it('counts a run that ended badly without saying why as a failure', () => {
    expect(tallyParts(['unit'], 1, undefined, false).get('unit')?.failed).toBe(1);
    expect(tallyParts(['unit'], 1, { testResults: [file('src/a.test.ts', 'passed')] }, false).get('unit')?.failed).toBe(
      1,
    );
  });

  it('tells of skipped tests, unless a name was asked for', () => {
    const report = { testResults: [file('src/a.test.ts', 'passed', 'skipped')] };
    expect(tallyParts(['unit'], 0, report, false).get('unit')?.skipped).toBe(1);
    expect(tallyParts(['unit'], 0, report, true).get('unit')?.skipped).toBe(0);
  });
});

describe('the tally of Playwright', () => {
  it('counts a test that passed only when repeated as failed', () => {
    const stats = { expected: 3, unexpected: 1, flaky: 1, skipped: 2 };
    expect(tallyReport(1, { stats, errors: [] })).toEqual({ passed: 3, failed: 2, skipped: 2 });
  });

  it('counts a set-up that failed as a failure', () => {
    expect(tallyReport(1, undefined)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });
});

it('ends with passed and failed, and with skipped where any were', () => {
  expect(tallyLine({ passed: 3, failed: 0, skipped: 0 })).toBe('3 passed, 0 failed');
  expect(tallyLine({ passed: 3, failed: 1, skipped: 2 })).toBe('3 passed, 1 failed, 2 skipped');
});
