import { describe, expect, it } from 'vitest';
import { judge } from '../judge.ts';
import { objectWith } from '../testing/object-with.ts';
import { type PlayStage, stageFor } from './stage.ts';

function stageOf(text: string, context = ''): PlayStage | undefined {
  return stageFor(judge(text, { context }));
}

const worker = (name: string, labels = {}, taints: readonly string[] = []): object => ({ name, labels, taints });

function daemonSet(spec: object): string {
  return objectWith('DaemonSet', { spec: { template: { spec } } } as never);
}

describe('the stage of a text', () => {
  it('has its objects as they are written, without those that are not played and without a status', () => {
    const text = `${objectWith('Namespace', { status: { phase: 'Active' } })}\n---\n${objectWith('Service')}\n---\n${daemonSet({})}`;
    const stage = stageOf(text);
    expect(stage?.objects.map(({ kind }) => kind)).toEqual(['Namespace', 'DaemonSet']);
    expect(stage?.objects[0]).not.toHaveProperty('status');
    expect(stage?.isCompleted).toBe(false);
  });

  it.each([
    ['a Service alone', objectWith('Service')],
    ['what the server refuses', daemonSet({ restartPolicy: 'Never' })],
    ['other YAML', 'services:\n  web:\n    build: .\n'],
    ['two objects of one name', `${daemonSet({})}\n---\n${daemonSet({})}`],
    ['a part of a Job', 'backoffLimit: 3\ncompletions: 2\n'],
    ['nothing', ''],
  ])('is none for %s', (_name, text) => {
    expect(stageOf(text)).toBeUndefined();
  });

  it.each([
    ['a list of tolerations', 'tolerations:\n- key: gpu\n  operator: Exists\n', ''],
    ['one toleration', '- key: gpu\n  operator: Exists\n  effect: NoExecute\n', ''],
    ['a container', 'name: web\nimage: nginx:1.29\nvolumeMounts:\n- {name: data, mountPath: /data}\n', ''],
    ['a container without an image', 'resources:\n  limits: {memory: 100Mi}\n', ''],
    ['an update strategy', 'spec:\n  updateStrategy:\n    rollingUpdate: {maxUnavailable: 2}\n', 'DaemonSet'],
    ['a Deployment of another name', 'spec:\n  replicas: 3\n  strategy: {type: Recreate}\n', 'Deployment'],
    [
      'a selector',
      'spec:\n  selector:\n    matchLabels: {app: log}\n  updateStrategy: {type: OnDelete}\n',
      'DaemonSet',
    ],
    ['what only a Pod may say', 'restartPolicy: Never\nnodeSelector: {disk: ssd}\n', 'Pod'],
  ])('completes %s to an object that the server takes', (_name, text, context) => {
    const stage = stageOf(text, context);
    expect(stage?.isCompleted).toBe(true);
    const [object] = stage?.objects ?? [];
    expect(judge(JSON.stringify(object)).diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('tells of a DaemonSet what a Pod says, so that every node shows it', () => {
    expect(stageOf('nodeSelector: {disk: ssd}\n', 'Pod')?.objects[0]).toMatchObject({
      kind: 'DaemonSet',
      spec: { template: { spec: { nodeSelector: { disk: 'ssd' } } } },
    });
  });
});

describe('its nodes', () => {
  it.each([
    ['nothing', {}, [worker('node1'), worker('node2'), worker('node3')]],
    [
      'a selector of nodes',
      { nodeSelector: { disk: 'ssd', 'kubernetes.io/os': 'linux' } },
      [worker('node1', { disk: 'ssd' }), worker('node2', { disk: 'ssd' }), worker('node3')],
    ],
    [
      'a toleration',
      { tolerations: [{ key: 'gpu', value: 'a100', effect: 'NoExecute' }] },
      [worker('node1'), worker('node2'), worker('node3', {}, ['gpu=a100:NoExecute'])],
    ],
    [
      'a toleration beside a selector',
      { nodeSelector: { disk: 'ssd' }, tolerations: [{ key: 'gpu', operator: 'Exists' }] },
      [worker('node1', { disk: 'ssd' }), worker('node2', { disk: 'ssd' }, ['gpu:NoSchedule']), worker('node3')],
    ],
    [
      'a toleration of all taints',
      { tolerations: [{ operator: 'Exists' }, { key: 'node.kubernetes.io/not-ready', operator: 'Exists' }] },
      [
        worker('cp-1', { 'node-role.kubernetes.io/control-plane': '' }, [
          'node-role.kubernetes.io/control-plane:NoSchedule',
        ]),
        worker('node1'),
        worker('node2'),
        worker('node3'),
      ],
    ],
    ...(
      [
        ['In', ['a', 'b'], { zone: 'a' }, { zone: 'b' }, {}],
        ['Exists', [], { zone: 'true' }, { zone: 'true' }, {}],
        ['NotIn', ['a'], {}, {}, { zone: 'a' }],
        ['DoesNotExist', [], {}, {}, { zone: 'true' }],
        ['Gt', ['4'], { zone: '5' }, { zone: '5' }, {}],
        ['Lt', ['4'], { zone: '3' }, { zone: '3' }, {}],
      ] as const
    ).map(([operator, values, one, two, three]): [string, object, object[]] => [
      `an affinity with ${operator}`,
      {
        affinity: {
          nodeAffinity: {
            requiredDuringSchedulingIgnoredDuringExecution: {
              nodeSelectorTerms: [{ matchExpressions: [{ key: 'zone', operator, values }] }],
            },
          },
        },
      },
      [worker('node1', one), worker('node2', two), worker('node3', three)],
    ]),
  ])('suit %s', (_name, spec, nodes) => {
    expect(stageOf(daemonSet(spec))?.nodes).toEqual(nodes);
  });
});
