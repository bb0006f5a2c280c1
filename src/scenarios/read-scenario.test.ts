import { describe, expect, it } from 'vitest';
import { readScenario } from './read-scenario.ts';

const AGENT = `manifests: |
  apiVersion: apps/v1
  kind: DaemonSet
  metadata:
    name: agent
  spec:
    selector:
      matchLabels: {app: agent}
    template:
      metadata:
        labels: {app: agent}
      spec:
        containers:
          - name: agent
            image: app:v1
`;

function faultsOf(text: string): string[] {
  return readScenario(text).faults.map(
    ({ code, path, line, column, advice }) =>
      `${String(line)}:${String(column)} ${code} ${path}${advice === undefined ? '' : ` (${advice.en})`}`,
  );
}

describe('a scenario', () => {
  it('is read with all its defaults', () => {
    const { scenario, faults } = readScenario(`title: One\nnodes: 2\n${AGENT}`);
    expect(faults).toEqual([]);
    expect(scenario).toMatchObject({
      title: { ko: 'One', en: 'One' },
      minor: 35,
      seed: 1,
      nodes: [{ name: 'node1' }, { name: 'node2' }],
      settled: false,
      events: [],
    });
    expect(scenario?.manifests).toMatch(/^apiVersion: apps\/v1\nkind: DaemonSet\n/);
  });

  it('has nodes with labels, taints and zones, and many at once', () => {
    const { scenario } = readScenario(`title: Nodes
nodes:
  - {name: gpu, labels: {disk: ssd}, taints: ["gpu=yes:NoSchedule", "old:NoExecute"], zone: a, capacity: {cpu: 2}}
  - {name: worker, count: 2, cordoned: true}
`);
    expect(scenario?.nodes).toEqual([
      {
        name: 'gpu',
        labels: { disk: 'ssd', 'topology.kubernetes.io/zone': 'a' },
        taints: [
          { key: 'gpu', value: 'yes', effect: 'NoSchedule' },
          { key: 'old', effect: 'NoExecute' },
        ],
        allocatable: { cpu: '2' },
      },
      { name: 'worker1', unschedulable: true },
      { name: 'worker2', unschedulable: true },
    ]);
  });

  it('has its events in the order of their time, however they are written', () => {
    const { scenario } = readScenario(`title: Events
nodes: 1
events:
  - {at: 1m30s, cordon: node1}
  - {at: 5, label: {node: node1, labels: {disk: ssd, old: null}}}
`);
    expect(scenario?.events.map(({ at, action }) => [at, action])).toEqual([
      [5, { do: 'label', node: 'node1', labels: { disk: 'ssd', old: null } }],
      [90, { do: 'cordon', node: 'node1' }],
    ]);
  });

  it('takes manifests as objects too', () => {
    const { scenario, faults } = readScenario(`title: Objects
manifests:
  - apiVersion: v1
    kind: Namespace
    metadata: {name: logging}
`);
    expect(faults).toEqual([]);
    expect(scenario?.manifests).toContain('kind: Namespace');
  });
});

describe('a faulty scenario', () => {
  it.each([
    ['nodes: 1', ['1:1 scenario-missing-key ']],
    ['', ['1:1 scenario-empty  (Start with `title` and `nodes`.)']],
    ['title: x\nnods: 3', ['2:1 scenario-unknown-key nods (Did you mean `nodes`?)']],
    ['title: {ko: x}', ['1:8 scenario-missing-language title']],
    ['title: x\nkubernetes: 1.99', ['2:13 scenario-wrong-value kubernetes']],
    ['title: x\nnodes: many', ['2:8 scenario-wrong-value nodes']],
    [
      'title: x\nnodes: 1\nevents: [{at: 1s, cordon: nod1}]',
      ['3:27 scenario-unknown-node events[0].cordon (Did you mean `node1`?)'],
    ],
    [
      'title: x\nnodes: 1\nevents: [{cordon: node1}]',
      ['3:10 scenario-missing-key events[0] (Say when it happens: `at: 30s`.)'],
    ],
    [
      'title: x\nnodes: 1\nevents: [{at: soon, cordn: node1}]',
      ['3:15 scenario-wrong-value events[0].at', '3:21 scenario-unknown-key events[0].cordn (Did you mean `cordon`?)'],
    ],
    [
      'title: x\nnodes: 1\nevents: [{at: 1s, cordon: node1, drain: node1}]',
      ['3:34 scenario-two-keys events[0].drain (Make two items of it.)'],
    ],
    [
      'title: x\nvariants: [{title: One}]',
      ['2:11 scenario-no-pair variants (Write the two to be compared, or leave it out.)'],
    ],
    ['title: x\nnodes: [{name: a}, {name: a}]', ['2:8 scenario-node-twice nodes']],
    ['title: "x', ['1:8 scenario-yaml ']],
  ])('%j says where', (text, expected) => {
    expect(faultsOf(text).map((said) => said.replace(/ \(Close.*|(?<=scenario-yaml ).*/, ''))).toEqual(expected);
    expect(readScenario(text).scenario).toBeUndefined();
  });

  it('has the faults of its manifests at their places', () => {
    const text = `title: x\n${AGENT.replace('image: app:v1', 'image: app:v1\n            imgePullPolicy: Always')}`;
    const [fault] = readScenario(text).faults;
    expect(fault).toMatchObject({ line: 17, column: 13 });
    expect(fault?.message.en).toContain('unknown field');
    expect(fault?.path).toBe('manifests: spec.template.spec.containers[0].imgePullPolicy');
  });

  it('has the faults of manifests that stand as objects at their places, too', () => {
    const { faults } = readScenario('title: x\nmanifests:\n  - apiVersion: v1\n    kind: Namespace\n    metadta: {}\n');
    expect(faults.map(({ line, column }) => [line, column])).toContainEqual([5, 5]);
  });
});
