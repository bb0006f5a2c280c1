import { describe, expect, it } from 'vitest';
import { type Row, missesWith, settle, workload } from './told.ts';

const pending = {
  given: { nodes: [{ name: 'n1', allocatable: { pods: 0 } }, { name: 'n2' }] },
};

const ROWS: Row[] = [
  ['generate', {}, { podsOn: ['n1', 'n2'] }, { podsOn: ['n0', 'n1'] }],
  [
    'labels, unschedulable',
    { given: { nodes: [{ name: 'a', labels: { x: 'y' }, unschedulable: true }] } },
    { nodeUnschedulable: { a: true } },
    { nodeUnschedulable: { a: false } },
  ],
  [
    'conditions',
    { given: { nodes: [{ name: 'a', conditions: { DiskPressure: 'True' } }] } },
    { nodeTaints: { a: ['node.kubernetes.io/disk-pressure:NoSchedule'] } },
    { nodeTaints: { a: [] } },
  ],
  [
    'rawConditions',
    {
      level: 'placement',
      given: { nodes: [{ name: 'a', conditions: { DiskPressure: 'True' }, rawConditions: true }] },
    },
    { nodeTaints: { a: [] } },
    { nodeTaints: { a: ['node.kubernetes.io/disk-pressure:NoSchedule'] } },
  ],
  ['allocatable', pending, { pendingOn: ['n1'], pendingPodCount: 1, runningPodCount: 1 }, { pendingOn: ['n2'] }],
  ['pendingPodCount', pending, { pendingPodCount: 1 }, { pendingPodCount: 2 }],
  ['moreObjects', { given: { moreObjects: [workload('DaemonSet', 'other')] } }, { podCount: 4 }, { podCount: 2 }],
  [
    'images ready',
    { given: { images: { 'agent:v1': { ready: false } } } },
    { status: { numberReady: 0 } },
    { status: { numberReady: 2 } },
  ],
  [
    'images pull',
    { given: { images: { 'agent:v1': { pull: 'ErrImagePull' } } } },
    { podStatusAmong: ['ErrImagePull', 'ImagePullBackOff'] },
    { podStatusAmong: ['Running'] },
  ],
  [
    'images crashAfterSeconds',
    { given: { images: { 'agent:v1': { crashAfterSeconds: 5 } } }, when: [{ advance: 60 }] },
    { restartsBetween: [2, 4], podStatusAmong: { n1: ['CrashLoopBackOff', 'Error', 'Running'] } },
    { restartsBetween: [5, 9] },
  ],
  [
    'kubelet startSeconds',
    { given: { kubelet: { startSeconds: 40 } }, when: [{ advance: 30 }] },
    { status: { numberReady: 0 } },
    { status: { numberReady: 2 } },
  ],
  [
    'podQuota',
    { level: 'controller', given: { podQuota: 1 }, when: [{ sync: { creates: 1, deletes: 0 } }] },
    { podCount: 1 },
    { podCount: 2 },
  ],
  [
    'moreObjects: a quota',
    {
      given: {
        moreObjects: [
          { apiVersion: 'v1', kind: 'ResourceQuota', metadata: { name: 'few' }, spec: { hard: { pods: '1' } } },
        ],
      },
      when: [{ advance: 30 }],
    },
    {
      podCount: 1,
      events: [
        {
          on: 'ds',
          type: 'Warning',
          reason: 'FailedCreate',
          messageMatches: 'is forbidden: exceeded quota: few, requested: pods=1, used: pods=1, limited: pods=1$',
        },
      ],
    },
    { podCount: 2 },
  ],
  [
    'now',
    {
      given: { now: 5000 },
      when: [settle, { kubectl: 'kubectl get ds agent -o jsonpath={.metadata.creationTimestamp}' }],
    },
    { stdoutMatches: ['T01:23:20Z$'] },
    { stdoutMatches: ['T00:00:00Z$'] },
  ],
  [
    'pods: another owner',
    {
      level: 'controller',
      given: {
        moreObjects: [workload('DaemonSet', 'other')],
        pods: [{ name: 'p', node: 'n1', owner: 'daemonset/other', labels: { app: 'agent' } }],
      },
      when: [{ sync: { creates: 2 } }],
    },
    { ownerOf: { p: 'daemonset/other' }, podCountOn: { n1: 1 }, podObjectsFor: { n1: 2 } },
    { ownerOf: { p: 'daemonset/agent' } },
  ],
  [
    'pods: orphan, adopted',
    {
      level: 'controller',
      given: { pods: [{ name: 'p', node: 'n1', owner: null, labels: { app: 'agent' } }] },
      when: [{ sync: { creates: 1, createdOn: ['n2'] } }],
    },
    { ownerOf: { p: 'daemonset/agent' } },
    { ownerOf: { p: null } },
  ],
  [
    'pods: deleting',
    {
      level: 'controller',
      given: { pods: [{ name: 'p', node: 'n1', deleting: true }] },
      when: [{ sync: { creates: 1 } }],
    },
    { terminatingOn: ['n1'] },
    { terminatingOn: [] },
  ],
  [
    'pods: readyAt',
    {
      level: 'controller',
      given: {
        now: 100,
        daemonSet: workload('DaemonSet', 'agent', { minReadySeconds: 30 }),
        pods: [
          { name: 'p', node: 'n1', ready: true, readyAt: 80 },
          { name: 'q', node: 'n2', ready: true, readyAt: 60 },
        ],
      },
      when: [{ sync: {} }],
    },
    { status: { numberReady: 2, numberAvailable: 1 } },
    { status: { numberAvailable: 2 } },
  ],
  [
    'pods: count, revision',
    { level: 'controller', given: { pods: [{ name: 'p', node: 'n1', count: 2, revision: 'old' }] }, when: [] },
    { podCountOn: { n1: 2 }, imagesOn: { n1: 'old' } },
    { podCountOn: { n1: 1 } },
  ],
  [
    'viaApi',
    {
      level: 'placement',
      viaApi: false,
      given: { daemonSet: workload('DaemonSet', 'agent', { selector: { matchLabels: {} } }) },
    },
    { daemonSetExists: true },
    { daemonSetExists: false },
  ],
];

describe('a key of what is given', () => {
  it.each(ROWS)('counts: %s', (_key, told, holds, fails) => {
    expect(missesWith(told, holds)).toEqual([]);
    expect(missesWith(told, fails)).not.toEqual([]);
  });
});
