import { describe, expect, it } from 'vitest';
import { type Row, type Told, deployment, missesWith, settle } from './told.ts';

const afterCommand = (kubectl: string): Told => ({ when: [settle, { kubectl }] });
const image = 'spec.template.spec.containers[0].image';
const web: Told = { given: { deployment }, when: [settle] };

const ROWS: Row[] = [
  ['status', {}, { status: { numberMisscheduled: 0, observedGeneration: 1 } }, { status: { numberMisscheduled: 1 } }],
  ['imagesRunningOn', {}, { imagesRunningOn: { '*': 'agent:v1' } }, { imagesRunningOn: { n1: 'agent:v2' } }],
  [
    'history',
    { when: [settle, { apply: { [image]: 'agent:v2' } }, settle] },
    {
      history: [
        { image: 'agent:v1', revision: 1 },
        { revision: 2, image: 'agent:v2' },
      ],
      historyRevisions: [1, 2],
      controllerRevisionCount: 2,
    },
    { historyRevisions: [1] },
  ],
  [
    'observed',
    { when: [settle, { apply: { [image]: 'agent:v2' } }, { settle: true, observe: true }] },
    {
      observed: {
        minAvailableNodes: 1,
        maxPodsPerNode: 1,
        maxNodesWithTwoLivePods: 0,
        maxTotalPods: 2,
        minAvailablePods: 1,
      },
    },
    { observed: { minAvailablePods: 2 } },
  ],
  ['resolved', {}, { resolved: { maxUnavailable: 1, maxSurge: 0 } }, { resolved: { maxUnavailable: 2 } }],
  [
    'events',
    {},
    {
      events: [
        { on: 'ds', reason: 'SuccessfulCreate', messageMatches: '^Created pod: agent-' },
        { on: 'pod', message: 'Successfully assigned default/${pod:n1} to n1' },
      ],
    },
    { events: [{ reason: 'FailedScheduling' }] },
  ],
  [
    'kubectlNodeStatus',
    afterCommand('kubectl cordon n1'),
    { kubectlNodeStatus: { n1: 'Ready,SchedulingDisabled' } },
    { kubectlNodeStatus: { n1: 'Ready' } },
  ],
  ['deploymentStatus', web, { deploymentStatus: { readyReplicas: 2 } }, { deploymentStatus: { readyReplicas: 1 } }],
  ['rs', web, { rs: [{ replicas: 2, image: 'web:v1' }] }, { rs: [{ replicas: 1, image: 'web:v1' }] }],
  [
    'deploymentReady',
    web,
    { deploymentReady: 2, deploymentRunning: 2, deploymentImages: ['web:v1'] },
    { deploymentReady: 3 },
  ],
  ['daemonSetExists', afterCommand('kubectl delete ds agent'), { daemonSetExists: false }, { daemonSetExists: true }],
  [
    'stdoutStartsWith',
    afterCommand('kubectl get ds'),
    { stdoutStartsWith: 'NAME    DESIRED' },
    { stdoutStartsWith: 'DESIRED' },
  ],
  [
    'stdoutContainsInOrder',
    afterCommand('kubectl get nodes'),
    { stdoutContainsInOrder: ['n1', 'n2'] },
    { stdoutContainsInOrder: ['n2', 'n1 '] },
  ],
  [
    'stdoutDistinctLinesSubsequence',
    afterCommand('kubectl get nodes -o name'),
    { stdoutDistinctLinesSubsequence: ['node/n1', 'node/n2'] },
    { stdoutDistinctLinesSubsequence: ['node/n2', 'node/n1'] },
  ],
  [
    'stdoutLastLine',
    afterCommand('kubectl get nodes -o name'),
    { stdoutLastLine: 'node/n2' },
    { stdoutLastLine: 'node/n1' },
  ],
  [
    'stdout, stderr, exitCode',
    afterCommand('kubectl get ds none'),
    { stdout: '', stderr: 'Error from server (NotFound): daemonsets.apps "none" not found\n', exitCode: 1 },
    { exitCode: 0 },
  ],
  ['unchanged', afterCommand('kubectl label node n1 a=b'), { unchanged: false }, { unchanged: true }],
  [
    '${web:0}',
    { given: { deployment }, when: [settle, { kubectl: 'kubectl get pod ${web:0} -o jsonpath={.metadata.name}' }] },
    { stdout: '${web:0}' },
    { stdout: '${web:1}' },
  ],
];

describe('an expectation', () => {
  it.each(ROWS)('counts: %s', (_key, told, holds, fails) => {
    expect(missesWith(told, holds)).toEqual([]);
    expect(missesWith(told, fails)).not.toEqual([]);
  });
});
