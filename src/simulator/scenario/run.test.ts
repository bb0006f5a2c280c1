import { describe, expect, it } from 'vitest';
import { readScenario } from '#scenarios';
import { kubectl } from '../kubectl/run.ts';
import { targetNodeOf } from '../objects/target-node.ts';
import { objectsOf } from '../store/store.ts';
import { momentAfter } from '../store/replay.ts';
import type { Scenario } from './scenario.ts';
import { type ScenarioRun, actionsOf, clockOf, logLengthAt, openScenario, perform, runTo, runToEnd } from './run.ts';

function scenarioOf(rest: string): Scenario {
  const { scenario, faults } = readScenario(`title: Test
nodes: 2
manifests: |
  apiVersion: apps/v1
  kind: DaemonSet
  metadata: {name: agent}
  spec:
    selector: {matchLabels: {app: agent}}
    template:
      metadata: {labels: {app: agent}}
      spec: {containers: [{name: agent, image: "app:v1"}]}
${rest}`);
  if (scenario === undefined) throw new Error(JSON.stringify(faults));
  return scenario;
}

function nodesWithPods({ cluster }: ScenarioRun): string[] {
  return [...objectsOf(cluster.store, 'Pod').values()].map(targetNodeOf).sort();
}

describe('a scenario that runs', () => {
  it('takes place in 2026, whatever the day of the reader', () => {
    const { cluster } = openScenario(scenarioOf(''));
    const command = 'kubectl get ds/agent node/node1 -o jsonpath={.items[*].metadata.creationTimestamp}';
    expect(kubectl(cluster, command).stdout).toBe('2026-01-02T00:00:00Z 2026-01-01T00:00:00Z');
  });

  it('has its events at their time', () => {
    const run = openScenario(scenarioOf('events: [{at: 30s, addNode: {name: node3}}, {at: 1m, removeNode: node1}]'));
    runTo(run, 29);
    expect(nodesWithPods(run)).toEqual(['node1', 'node2']);
    runTo(run, 40);
    expect(nodesWithPods(run)).toEqual(['node1', 'node2', 'node3']);
    runToEnd(run);
    expect(run.history.map(({ at, by }) => [at, by])).toEqual([
      [30, 'scenario'],
      [60, 'scenario'],
    ]);
    expect(run.history[1]?.outcome.stdout).toBe('node "node1" deleted\n');
  });

  it('begins at rest if it says so', () => {
    const run = openScenario(scenarioOf('settled: true'));
    expect(clockOf(run)).toBe(0);
    expect([...objectsOf(run.cluster.store, 'Pod').values()].every(({ status }) => status.ready)).toBe(true);
  });

  it('goes on with its events while a command of the reader waits', () => {
    const run = openScenario(scenarioOf('settled: true\nstopTime: 20s\nevents: [{at: 5s, addNode: {name: node3}}]'));
    const { outcome } = perform(run, { do: 'kubectl', command: 'kubectl delete pods -l app=agent' });
    expect(outcome.exitCode).toBe(0);
    expect(run.history.map(({ at, by }) => [at, by])).toEqual([
      [5, 'scenario'],
      [0, 'reader'],
    ]);
    expect(clockOf(run)).toBe(20);
  });

  it('is the same again from the actions of its reader', () => {
    const scenario = scenarioOf('settled: true\nevents: [{at: 5s, failNode: node2}]');
    const run = openScenario(scenario);
    perform(run, { do: 'setImage', of: 'ds/agent', image: 'app:v2' });
    runTo(run, 12.5);
    perform(run, { do: 'kubectl', command: 'kubectl drain node1 --ignore-daemonsets' });
    perform(run, { do: 'setBehaviour', image: 'app:v2', behaviour: { ready: false } });
    const again = openScenario(scenario, { actions: actionsOf(run) });
    expect(JSON.stringify(again.cluster.store.log)).toBe(JSON.stringify(run.cluster.store.log));
  });

  it('shows every earlier second again', () => {
    const run = openScenario(scenarioOf('events: [{at: 30s, addNode: {name: node3}}]'));
    runTo(run, 60);
    const nodesAt = (second: number): number =>
      momentAfter(run.cluster.store.log, logLengthAt(run, second)).get('Node')?.size ?? 0;
    expect([nodesAt(29), nodesAt(30)]).toEqual([2, 3]);
  });

  it('says in the outcome what cannot be done', () => {
    const run = openScenario(scenarioOf('settled: true'));
    expect(perform(run, { do: 'failNode', node: 'nowhere' }).outcome).toMatchObject({
      exitCode: 1,
      stderr: 'Error from server (NotFound): nodes "nowhere" not found\n',
    });
    expect(perform(run, { do: 'addNode', node: { name: 'node1' } }).outcome.exitCode).toBe(1);
  });

  it('has sides that differ in what they say of their own', () => {
    const scenario = scenarioOf(`variants:
  - {title: Today}
  - {title: More nodes, nodes: 4}
`);
    const counts = [0, 1].map((variant) => {
      const run = openScenario(scenario, { variant });
      runToEnd(run);
      return nodesWithPods(run).length;
    });
    expect(counts).toEqual([2, 4]);
  });

  it('lets an image take its time to be pulled once on each node, and to become ready', () => {
    const run = openScenario(scenarioOf('images: {"app:v1": {pullTime: 5s, readyAfter: 3s}}'));
    const ready = (): number =>
      [...objectsOf(run.cluster.store, 'Pod').values()].filter(({ status }) => status.ready).length;
    runTo(run, 9);
    expect(ready()).toBe(0);
    runTo(run, 10);
    expect(ready()).toBe(2);
    perform(run, { do: 'deletePodOn', of: 'ds/agent', node: 'node1' });
    runTo(run, 17);
    expect(ready()).toBe(2);
  });
});
