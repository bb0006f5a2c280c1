import { describe, expect, it } from 'vitest';
import type { Json } from '#manifests';
import { type Row, type Told, deployment, missesWith, pod, settle, workload } from './told.ts';

const pending = {
  given: { nodes: [{ name: 'n1', allocatable: { pods: 0 } }, { name: 'n2' }] },
};

const ROWS: Row[] = [
  [
    'addNode ready: false',
    { when: [{ addNode: { name: 'n3', ready: false } }, { advance: 5 }] },
    { nodeReady: { n3: 'False', n1: true }, kubectlNodeStatus: { n3: 'NotReady' } },
    { nodeReady: { n3: true } },
  ],
  [
    'removeNode',
    { when: [settle, { removeNode: 'n1' }, { advance: 120 }] },
    { podsOn: ['n2'], podObjectsFor: { n1: 0 } },
    { podObjectsFor: { n1: 1 } },
  ],
  [
    'labelNode',
    {
      given: { daemonSet: workload('DaemonSet', 'agent', { template: pod('agent', { nodeSelector: { x: 'y' } }) }) },
      when: [
        { labelNode: { node: 'n1', labels: { x: 'y' } } },
        { labelNode: { node: 'n2', labels: { x: 'y' } } },
        settle,
        { check: { podsOn: ['n1', 'n2'] } },
        { labelNode: { node: 'n2', labels: { x: null } } },
        settle,
      ],
    },
    { podsOn: ['n1'], notOn: ['n2'] },
    { notOn: ['n1'] },
  ],
  [
    'taintNode add, remove',
    {
      when: [
        {
          taintNode: {
            node: 'n1',
            add: [
              { key: 'a', effect: 'NoSchedule' },
              { key: 'b', effect: 'NoSchedule' },
            ],
          },
        },
        { taintNode: { node: 'n1', remove: [{ key: 'a', effect: 'NoSchedule' }] } },
      ],
    },
    { nodeTaints: { n1: ['b:NoSchedule'] } },
    { nodeTaints: { n1: [] } },
  ],
  [
    'setAllocatable',
    { given: pending.given, when: [settle, { setAllocatable: { node: 'n1', allocatable: { pods: 10 } } }, settle] },
    { pendingOn: [] },
    { pendingOn: ['n1'] },
  ],
  [
    'setCondition',
    { when: [{ setCondition: { node: 'n1', type: 'MemoryPressure', status: 'True' } }] },
    { nodeTaints: { n1: ['node.kubernetes.io/memory-pressure:NoSchedule'] } },
    { nodeTaints: { n1: [] } },
  ],
  [
    'nodeDown, nodeUp',
    {
      when: [
        settle,
        { nodeDown: 'n1' },
        { advance: 90 },
        { check: { nodeReady: { n1: 'Unknown' } } },
        { nodeUp: 'n1' },
        { advance: 20 },
      ],
    },
    { nodeReady: { n1: 'True' } },
    { nodeReady: { n1: 'Unknown' } },
  ],
  [
    'deletePod',
    { level: 'controller', given: { pods: [{ name: 'p', node: 'n1' }] }, when: [{ deletePod: 'p' }] },
    { podsOn: [] },
    { podsOn: ['n1'] },
  ],
  [
    'deletePodOn',
    { when: [settle, { remember: 'pods' }, { deletePodOn: 'n1' }, settle] },
    { newPodOn: 'n1', daemonPodsSameOn: ['n2'], samePodsOn: ['n2'], samePodCount: 1, allPodsSame: false },
    { daemonPodsSameOn: ['n1'] },
  ],
  [
    'removePod',
    { level: 'controller', given: { pods: [{ name: 'p', node: 'n1' }] }, when: [{ removePod: 'p' }] },
    { podCount: 0 },
    { podCount: 1 },
  ],
  [
    'setPhase',
    { when: [settle, { remember: 'pods' }, { setPhase: { on: 'n1', phase: 'Failed' } }, settle] },
    { newPodOn: 'n1' },
    { samePodsOn: ['n1'] },
  ],
  [
    'labelPodOn',
    { when: [settle, { labelPodOn: { node: 'n1', labels: { app: 'else' } } }, settle] },
    { podCountOn: { n1: 2 }, ownedPodCountOn: { n1: 1 } },
    { ownedPodCountOn: { n1: 2 } },
  ],
  [
    'createDaemonSet',
    {
      given: { daemonSet: workload('DaemonSet', 'late') },
      when: [{ createDaemonSet: workload('DaemonSet', 'agent') }, settle],
    },
    { podCount: 4 },
    { podCount: 2 },
  ],
  [
    'createDeployment',
    { when: [{ createDeployment: deployment }, settle] },
    { deploymentPodCount: 2 },
    { deploymentPodCount: 1 },
  ],
  [
    'kubectlNoWait',
    { when: [settle, { kubectlNoWait: 'kubectl delete pods -l app=agent' }] },
    { terminatingOn: ['n1', 'n2'] },
    { terminatingOn: [] },
  ],
  [
    'kubectlApplyManifest',
    {
      when: [
        { kubectlApplyManifest: workload('DaemonSet', 'fresh'), expectStdout: 'daemonset.apps/fresh created\n' },
        settle,
      ],
    },
    { podCount: 4 },
    { podCount: 2 },
  ],
];

describe('an event', () => {
  it.each(ROWS)('counts: %s', (_key, told, holds, fails) => {
    expect(missesWith(told, holds)).toEqual([]);
    expect(missesWith(told, fails)).not.toEqual([]);
  });

  const sync: Told = { level: 'controller', given: { podQuota: 1 } };
  it.each<[key: string, holds: Json, fails: Json]>([
    ['creates', 1, 2],
    ['attempts', 2, 1],
    ['deletes', 0, 1],
    ['events', 0, 1],
    ['eventReasons', [], ['FailedCreate']],
    ['createdOn', ['n1'], ['n2']],
    ['deleted', [], ['p']],
  ])('says whether one pass did it: %s', (key, holds, fails) => {
    expect(missesWith({ ...sync, when: [{ sync: { [key]: holds } }] }, {})).toEqual([]);
    expect(missesWith({ ...sync, when: [{ sync: { [key]: fails } }] }, {})).not.toEqual([]);
  });
});
