import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readScenario } from '#scenarios';
import { type Check, type Scenario, checkTask, openScenario, runTo } from '#simulator';
import { scenarioReport } from './scenario-report.ts';

const FOLDER = 'content/scenarios';
const names = readdirSync(FOLDER).map((file) => file.replace(/\.yaml$/, ''));

function scenarioNamed(name: string): Scenario {
  const { scenario, faults } = readScenario(readFileSync(`${FOLDER}/${name}.yaml`, 'utf8'));
  expect(faults).toEqual([]);
  if (scenario === undefined) throw new Error(`${name} has no scenario`);
  return scenario;
}

/** What a scenario must show at a second of its clock, on one side where it is a pair. */
type Claim = readonly [name: string, second: number, checks: readonly Check[], variant?: number];

const of = 'ds/agent';

const CLAIMS: readonly Claim[] = [
  ['one-pod-per-node', 40, [{ is: 'podsOn', of, nodes: ['node1', 'node2', 'node3'] }]],
  ['nodes-come-and-go', 29, [{ is: 'podsOn', of, nodes: ['node1', 'node2', 'node3', 'node4'] }]],
  ['nodes-come-and-go', 31, [{ is: 'status', of, counts: { desiredNumberScheduled: 3, numberReady: 3 } }]],
  ['nodes-come-and-go', 95, [{ is: 'podsOn', of, nodes: ['node2', 'node3', 'node4'] }]],
  ['node-selector', 19, [{ is: 'podsOn', of: 'ds/gpu-agent', nodes: ['gpu1'] }]],
  ['node-selector', 40, [{ is: 'podsOn', of: 'ds/gpu-agent', nodes: ['gpu1', 'cpu2'] }]],
  [
    'node-affinity',
    20,
    [
      { is: 'podsOn', of: 'ds/required', nodes: ['ssd1', 'ssd2'] },
      { is: 'podsOn', of: 'ds/preferred', nodes: ['ssd1', 'ssd2', 'hdd1', 'plain1'] },
    ],
  ],
  ['taint-effects', 19, [{ is: 'status', of, counts: { desiredNumberScheduled: 4 } }]],
  ['taint-effects', 29, [{ is: 'podsOn', of, nodes: ['node1', 'node2', 'node3', 'node4'] }]],
  ['taint-effects', 50, [{ is: 'podsOn', of, nodes: ['node1', 'node2', 'node4'] }]],
  ['toleration-seconds', 38, [{ is: 'neverGap', of }]],
  [
    'toleration-seconds',
    120,
    [
      { is: 'event', reason: 'TaintManagerEviction' },
      { is: 'status', of, counts: { desiredNumberScheduled: 2 } },
    ],
  ],
  [
    'rolling-update',
    60,
    [
      { is: 'rolledOut', of },
      { is: 'neverMoreUnavailable', of, than: 1 },
      { is: 'neverTwo', of },
    ],
  ],
  [
    'rolling-update-percent',
    60,
    [
      { is: 'rolledOut', of },
      { is: 'neverMoreUnavailable', of, than: 2 },
    ],
  ],
  [
    'surge',
    60,
    [
      { is: 'rolledOut', of },
      { is: 'neverTwo', of },
    ],
    0,
  ],
  [
    'surge',
    60,
    [
      { is: 'rolledOut', of },
      { is: 'neverGap', of },
    ],
    1,
  ],
  ['on-delete', 29, [{ is: 'status', of, counts: { updatedNumberScheduled: 0, numberReady: 3 } }]],
  ['on-delete', 60, [{ is: 'status', of, counts: { updatedNumberScheduled: 1, numberReady: 3 } }]],
  ['bad-image', 59, [{ is: 'status', of, counts: { updatedNumberScheduled: 1, numberUnavailable: 1 } }]],
  [
    'bad-image',
    90,
    [
      { is: 'image', of, image: 'agent:v1' },
      { is: 'rolledOut', of },
      { is: 'neverMoreUnavailable', of, than: 1 },
    ],
  ],
  ['dead-node-in-update', 300, [{ is: 'status', of, counts: { updatedNumberScheduled: 1, numberUnavailable: 1 } }]],
  [
    'drain',
    60,
    [
      { is: 'noPodsOn', of: 'deploy/web', nodes: ['node1'] },
      { is: 'podsOn', of, nodes: ['node1', 'node2', 'node3'] },
    ],
  ],
  [
    'no-room',
    30,
    [
      { is: 'status', of, counts: { desiredNumberScheduled: 3, numberReady: 2 } },
      { is: 'event', reason: 'FailedScheduling', contains: 'Insufficient cpu' },
    ],
  ],
  [
    'host-port',
    40,
    [
      { is: 'status', of: 'ds/another', counts: { desiredNumberScheduled: 2, numberReady: 0 } },
      { is: 'event', reason: 'FailedScheduling', contains: 'free ports' },
    ],
  ],
  ['label-removed', 40, [{ is: 'podsOn', of, nodes: ['node2'] }], 0],
  ['label-removed', 40, [{ is: 'podsOn', of: 'deploy/agent', nodes: ['node1', 'node2'] }], 1],
  [
    'three-cascades',
    12,
    [
      { is: 'gone', of: 'ds/background' },
      { is: 'kubectl', command: 'kubectl get pods', contains: ['background-'] },
    ],
  ],
  ['three-cascades', 32, [{ is: 'exists', of: 'ds/foreground' }]],
  [
    'three-cascades',
    70,
    [
      { is: 'gone', of: 'ds/orphan' },
      { is: 'kubectl', command: 'kubectl get pods', contains: ['orphan-'] },
    ],
  ],
  ['beside-deployment', 480, [{ is: 'podsOn', of, nodes: ['node1', 'node2', 'node3', 'node4'] }], 0],
  ['beside-deployment', 480, [{ is: 'podsOn', of: 'deploy/agent', nodes: ['node2', 'node3', 'node4'] }], 1],
  ['before-1-12', 30, [{ is: 'status', of, counts: { desiredNumberScheduled: 2, currentNumberScheduled: 1 } }], 0],
  ['before-1-12', 30, [{ is: 'status', of, counts: { desiredNumberScheduled: 2, currentNumberScheduled: 2 } }], 1],
];

describe('a scenario of the shelf', () => {
  it.each(names)('%s runs, and its tasks can be solved as they say', (name) => {
    const scenario = scenarioNamed(name);
    const { text, isFine } = scenarioReport(scenario, 'en');
    expect(isFine, text).toBe(true);
    expect(scenario.description.ko).toMatch(/\p{Script=Hangul}/u);
  });

  it.each(CLAIMS.map((claim) => [claim[0], claim[1], claim] as const))(
    '%s shows what it says at second %i',
    (_name, _second, claim) => {
      const [name, second, checks, variant] = claim;
      const scenario = scenarioNamed(name);
      const run = openScenario(scenario, variant === undefined ? {} : { variant });
      runTo(run, second);
      const text = { ko: '', en: '' };
      const task = { id: 'claims', question: text, hints: [], checks, solution: { text, steps: [] } };
      expect(checkTask(run, task).filter(({ holds }) => !holds)).toEqual([]);
    },
  );

  it('has a place of its own', () => {
    const places = names.map((name) => scenarioNamed(name).order);
    expect(new Set(places).size).toBe(names.length);
  });
});
