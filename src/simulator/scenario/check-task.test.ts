import { describe, expect, it } from 'vitest';
import { readScenario } from '#scenarios';
import type { Action } from './action.ts';
import { checkTask } from './check-task.ts';
import { openScenario, perform, runTo, runToEnd } from './run.ts';

function agent(strategy: string): string {
  return `title: Test
nodes: 3
settled: true
manifests: |
  apiVersion: apps/v1
  kind: DaemonSet
  metadata: {name: agent}
  spec:
    selector: {matchLabels: {app: agent}}
    updateStrategy: ${strategy}
    template:
      metadata: {labels: {app: agent}}
      spec: {containers: [{name: agent, image: "app:v1"}]}
`;
}

/** Which conditions of a task hold after some actions. */
function holding(checks: string, actions: readonly Action[], strategy = '{type: RollingUpdate}'): boolean[] {
  const { scenario, faults } = readScenario(`${agent(strategy)}tasks:
  - id: one
    question: What?
    solution: {text: This.}
    checks: ${checks}
`);
  if (scenario === undefined) throw new Error(JSON.stringify(faults));
  const run = openScenario(scenario);
  runTo(run, 10);
  for (const action of actions) perform(run, action);
  runToEnd(run);
  return scenario.tasks.flatMap((task) => checkTask(run, task).map((one) => one.holds));
}

const UPDATE: Action = { do: 'setImage', of: 'ds/agent', image: 'app:v2' };
const SURGE = '{type: RollingUpdate, rollingUpdate: {maxSurge: 1, maxUnavailable: 0}}';

describe('a condition of a task', () => {
  it.each<[checks: string, actions: Action[], expected: boolean[]]>([
    ['[{podsOn: {of: ds/agent, nodes: [node1, node2, node3]}}]', [], [true]],
    ['[{podsOn: {of: ds/agent, nodes: [node1, node2]}}]', [], [false]],
    ['[{noPodsOn: {of: ds/agent, nodes: [node1]}}]', [{ do: 'taint', node: 'node1', taints: ['a:NoExecute'] }], [true]],
    ['[{status: {of: ds/agent, counts: {numberReady: 3, numberMisscheduled: 0}}}]', [], [true]],
    ['[{status: {of: ds/agent, counts: {numberReady: 2}}}]', [], [false]],
    ['[{rolledOut: ds/agent}, {image: {of: ds/agent, image: "app:v2"}}]', [UPDATE], [true, true]],
    ['[{image: {of: ds/agent, image: "app:v2"}}]', [], [false]],
    ['[{field: {of: ds/agent, path: spec.updateStrategy.type, value: RollingUpdate}}]', [], [true]],
    ['[{field: {of: ds/agent, path: spec.template.spec.nodeSelector, value: null}}]', [], [true]],
    ['[{exists: ds/agent}, {gone: ds/agent}]', [], [true, false]],
    ['[{exists: ds/agent}, {gone: ds/agent}]', [{ do: 'kubectl', command: 'kubectl delete ds agent' }], [false, true]],
    ['[{node: {name: node1, cordoned: true, ready: true}}]', [{ do: 'cordon', node: 'node1' }], [true]],
    [
      '[{node: {name: node1, labels: {a: b}, taints: []}}]',
      [{ do: 'label', node: 'node1', labels: { a: 'b' } }],
      [true],
    ],
    [
      '[{event: {reason: SuccessfulCreate, contains: "Created pod: agent-"}}, {event: {reason: Never}}]',
      [],
      [true, false],
    ],
    ['[{kubectl: {command: kubectl get ds, contains: [agent]}}]', [], [true]],
    ['[{kubectl: {command: kubectl get ds nothing, exitCode: 1}}]', [], [true]],
    ['[{neverGap: ds/agent}, {neverTwo: ds/agent}]', [UPDATE], [false, true]],
    ['[{neverMoreUnavailable: {of: ds/agent, than: 1}}]', [UPDATE], [true]],
    [
      '[{neverMoreUnavailable: {of: ds/agent, than: 1}}]',
      [{ do: 'kubectl', command: 'kubectl delete pods --all' }],
      [false],
    ],
  ])('%s after %j: %j', (checks, actions, expected) => {
    expect(holding(checks, actions)).toEqual(expected);
  });

  it('sees that a surge leaves no gap, and has two pods on a node', () => {
    expect(holding('[{neverGap: ds/agent}, {neverTwo: ds/agent}]', [UPDATE], SURGE)).toEqual([true, false]);
  });
});
