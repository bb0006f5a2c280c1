import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type SimulatorCase, readCases } from './case.ts';
import { missesOf } from './check-case.ts';

const FILE = '../shared/simulator/cases.json';

const daemonSet = {
  apiVersion: 'apps/v1',
  kind: 'DaemonSet',
  metadata: { name: 'agent', namespace: 'default' },
  spec: {
    selector: { matchLabels: { app: 'agent' } },
    template: { metadata: { labels: { app: 'agent' } }, spec: { containers: [{ name: 'agent', image: 'app:v1' }] } },
  },
};

function caseWith(change: Partial<SimulatorCase> = {}): SimulatorCase {
  return {
    id: 'X-1',
    level: 'cluster',
    given: { nodes: [{ generate: { count: 2, prefix: 'node-', from: 0 } }], daemonSet },
    when: [{ settle: true }],
    then: { podsOn: ['node-0', 'node-1'], status: { desiredNumberScheduled: 2 } },
    viaApi: true,
    ...change,
  };
}

describe('the case runner', () => {
  it('finds nothing wrong where all is as expected', () => {
    expect(missesOf(caseWith(), 35)).toEqual([]);
  });

  it('says what it expected and what it found', () => {
    expect(missesOf(caseWith({ then: { status: { desiredNumberScheduled: 3 } } }), 35)).toEqual([
      'status.desiredNumberScheduled: expected 3, found 2',
    ]);
  });

  const strange: [what: string, change: Partial<SimulatorCase>][] = [
    ['an expectation', { then: { podsAt: ['node-0'] } }],
    ['a part of the status', { then: { status: { desired: 2 } } }],
    ['an event', { when: [{ sleep: 3 }] }],
    ['a key beside an event', { when: [{ settle: true, twice: true }] }],
    ['a key of what is given', { given: { ...caseWith().given, clouds: 3 } }],
    ['a rule', { level: 'rule', given: { rule: 'thumb' }, when: [], then: {} }],
  ];
  it.each(strange)('does not pass over %s that it does not know', (_what, change) => {
    expect(() => missesOf(caseWith(change), 35)).toThrow(/unknown/);
  });

  it.runIf(existsSync(FILE))('passes all the cases that we were given', () => {
    const { minor, cases } = readCases(readFileSync(FILE, 'utf8'));
    const failed = cases.flatMap((entry) => missesOf(entry, minor).map((miss) => `${entry.id}: ${miss}`));
    expect(failed).toEqual([]);
  });
});
