import { describe, expect, it } from 'vitest';
import { readScenario } from '#scenarios';
import type { Action } from '../scenario/action.ts';
import { type ScenarioRun, openScenario, perform, runTo } from '../scenario/run.ts';
import { lastDecision } from './last-decision.ts';
import { type Reason, reasonText } from './reason.ts';
import { REASONS_EN } from './texts-en.ts';
import { REASONS_KO } from './texts-ko.ts';
import { whyNode } from './why-node.ts';
import { whyPod } from './why-pod.ts';
import { whyUpdate } from './why-update.ts';

function runOf({ template = '', strategy = 'type: RollingUpdate', rest = '' } = {}): ScenarioRun {
  const { scenario, faults } = readScenario(`title: Test
nodes:
  - {name: node1, labels: {disk: ssd}}
  - {name: node2, taints: ["gpu=yes:NoSchedule"]}
  - {name: node3, capacity: {cpu: 1}}
settled: true
manifests: |
  apiVersion: apps/v1
  kind: DaemonSet
  metadata: {name: agent}
  spec:
    selector: {matchLabels: {app: agent}}
    updateStrategy: {${strategy}}
    template:
      metadata: {labels: {app: agent}}
      spec: {containers: [{name: agent, image: "app:v1"}]${template}}
${rest}`);
  if (scenario === undefined) throw new Error(JSON.stringify(faults));
  return openScenario(scenario);
}

function codes(chain: readonly Reason[]): string[] {
  return chain.map(({ code }) => code);
}

function after(run: ScenarioRun, seconds: number, ...actions: readonly Action[]): ScenarioRun {
  for (const action of actions) perform(run, action);
  runTo(run, seconds);
  return run;
}

describe('why a node has a pod or not', () => {
  it.each([
    ['', 'node1', ['no-demands', 'should-run', 'pod-here', 'pod-of', 'pod-ready']],
    ['', 'node2', ['no-demands', 'taint-no-schedule', 'may-stay']],
    ['', 'node9', ['node-missing']],
    [', nodeSelector: {disk: ssd}', 'node3', ['selector-differs', 'must-go']],
    [', nodeSelector: {disk: ssd}', 'node1', ['selector-matches', 'should-run', 'pod-here', 'pod-of', 'pod-ready']],
    [
      ', affinity: {nodeAffinity: {requiredDuringSchedulingIgnoredDuringExecution: {nodeSelectorTerms: [{matchExpressions: [{key: disk, operator: Exists}]}]}}}',
      'node3',
      ['affinity-differs', 'must-go'],
    ],
    [
      ', tolerations: [{key: gpu, operator: Exists}]',
      'node2',
      ['no-demands', 'taint-tolerated', 'should-run', 'pod-here', 'pod-of', 'pod-ready'],
    ],
  ])('%s on %s', (template, node, expected) => {
    expect(codes(whyNode(runOf({ template }).cluster, 'ds/agent', node))).toEqual(expected);
  });

  it('tells that a label is gone, and that the pod went with it', () => {
    const run = runOf({ template: ', nodeSelector: {disk: ssd}' });
    after(run, 20, { do: 'label', node: 'node1', labels: { disk: null } });
    expect(codes(whyNode(run.cluster, 'ds/agent', 'node1'))).toEqual([
      'selector-differs',
      'must-go',
      'pod-deleted',
      'because-node-ruled-out',
    ]);
  });

  it('tells that a cordoned node keeps its pod by an automatic toleration', () => {
    const run = after(runOf(), 20, { do: 'cordon', node: 'node1' });
    expect(codes(whyNode(run.cluster, 'ds/agent', 'node1'))).toContain('taint-tolerated-automatically');
  });

  it('tells that a terminating pod on a silent node is waited for', () => {
    const run = after(
      runOf(),
      5,
      { do: 'failNode', node: 'node1' },
      { do: 'deletePodOn', of: 'ds/agent', node: 'node1' },
    );
    expect(codes(whyNode(run.cluster, 'ds/agent', 'node1')).slice(2)).toEqual([
      'pod-blocks',
      'pod-of',
      'pod-deleted',
      'because-requested',
      'pod-leaving',
      'kubelet-silent',
    ]);
  });
});

describe('why a pod is as it is', () => {
  it('tells what the scheduler misses', () => {
    const run = runOf({ template: '', rest: '' });
    const manifest = `apiVersion: apps/v1
kind: DaemonSet
metadata: {name: big}
spec:
  selector: {matchLabels: {app: big}}
  template:
    metadata: {labels: {app: big}}
    spec: {containers: [{name: big, image: "app:v1", resources: {requests: {cpu: "2"}}}]}
`;
    after(run, 5, { do: 'apply', manifest });
    const chain = whyNode(run.cluster, 'ds/big', 'node3');
    expect(codes(chain).slice(-2)).toEqual(['pod-pinned', 'not-scheduled']);
    expect(chain.at(-1)?.params).toMatchObject({ reason: 'Insufficient cpu' });
  });

  it('says of a pod that never was that it never was', () => {
    expect(codes(whyPod(runOf().cluster, 'default/nobody'))).toEqual(['pod-missing']);
  });
});

describe('why an update waits', () => {
  const bad: Action = { do: 'setImage', of: 'ds/agent', image: 'app:bad' };
  const rest = 'images: {"app:bad": {pull: missing}}';

  it('tells of the budget and of what uses it up', () => {
    const run = after(runOf({ rest }), 30, bad);
    const chain = whyUpdate(run.cluster, 'ds/agent');
    expect(codes(chain)).toEqual([
      'update-outdated',
      'update-budget',
      'update-unavailable',
      'update-waits',
      'pod-of',
      'container-waits',
    ]);
    expect(chain[1]?.params).toEqual({ written: '1', budget: '1', desired: '2' });
  });

  it('tells of a surge', () => {
    const run = after(runOf({ rest, strategy: 'rollingUpdate: {maxSurge: 1, maxUnavailable: 0}' }), 30, bad);
    expect(codes(whyUpdate(run.cluster, 'ds/agent'))).toContain('update-surge-waits');
  });

  it('tells of OnDelete', () => {
    const run = after(runOf({ strategy: 'type: OnDelete' }), 30, bad);
    expect(codes(whyUpdate(run.cluster, 'ds/agent'))).toEqual(['update-on-delete']);
  });

  it('tells that there is nothing to do', () => {
    expect(codes(whyUpdate(runOf().cluster, 'ds/agent'))).toEqual(['update-done']);
  });
});

it('tells what the controller last did, and why', () => {
  const run = after(runOf(), 0.5, { do: 'setImage', of: 'ds/agent', image: 'app:v2' });
  expect(codes(lastDecision(run.cluster, 'ds/agent'))).toEqual(['decided-deleted', 'because-outdated']);
});

it('says each link in both languages, with what it is about', () => {
  const run = after(runOf(), 30, { do: 'taint', node: 'node1', taints: ['a=b:NoExecute'] });
  for (const texts of [REASONS_KO, REASONS_EN]) {
    const said = whyNode(run.cluster, 'ds/agent', 'node1').map((one) => reasonText(texts, one));
    expect(said[1]).toContain('a=b:NoExecute');
    expect(said.every((text) => !/undefined|\[object/.test(text))).toBe(true);
  }
});
