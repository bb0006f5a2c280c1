import { describe, expect, it } from 'vitest';
import { type Patch, podSpec, saidOf } from '../../testing/object-with.ts';

const PERCENT =
  "a valid percent string must be a numeric string followed by an ending '%' (e.g. '1%',  or '93%', regex used for validation is '[0-9]+%')";
const MISMATCH = '`selector` does not match template `labels`';

function rolling(limits: Patch, type?: string): Patch {
  return { spec: { updateStrategy: { ...(type === undefined ? {} : { type }), rollingUpdate: limits } } };
}

describe('a DaemonSet', () => {
  const at = 'spec.updateStrategy.rollingUpdate';
  it.each<[string, Patch, string[]]>([
    [
      'has no limit at all',
      rolling({ maxUnavailable: 0 }),
      [`${at}.maxUnavailable: Required value: cannot be 0 when maxSurge is 0`],
    ],
    [
      'has two shares of nothing',
      rolling({ maxUnavailable: '0%', maxSurge: '0%' }),
      [`${at}.maxUnavailable: Required value: cannot be 0 when maxSurge is 0`],
    ],
    [
      'gives more than all',
      rolling({ maxUnavailable: '150%' }),
      [`${at}.maxUnavailable: Invalid value: "150%": must not be greater than 100%`],
    ],
    [
      'adds more than all',
      rolling({ maxUnavailable: 0, maxSurge: '101%' }),
      [`${at}.maxSurge: Invalid value: "101%": must not be greater than 100%`],
    ],
    [
      'gives less than none',
      rolling({ maxUnavailable: -1 }),
      [`${at}.maxUnavailable: Invalid value: -1: must be greater than or equal to 0`],
    ],
    [
      'counts in words',
      rolling({ maxUnavailable: '20percent' }),
      [
        `${at}.maxUnavailable: Invalid value: "20percent": ${PERCENT}`,
        `${at}.maxUnavailable: Required value: cannot be 0 when maxSurge is 0`,
      ],
    ],
    ['quotes a number', rolling({ maxUnavailable: '1' }), [`${at}.maxUnavailable: Invalid value: "1": ${PERCENT}`]],
    [
      'has both limits',
      rolling({ maxUnavailable: 1, maxSurge: 1 }),
      [`${at}.maxSurge: Invalid value: 1: may not be set when maxUnavailable is non-zero`],
    ],
    [
      'forgets the default of the other',
      rolling({ maxSurge: 1 }),
      [`${at}.maxSurge: Invalid value: 1: may not be set when maxUnavailable is non-zero`],
    ],
    ['has the limits of another strategy', rolling({ maxSurge: 1, maxUnavailable: 1 }, 'OnDelete'), []],
    [
      'has the strategy of a Deployment',
      { spec: { updateStrategy: { type: 'Recreate' } } },
      [
        'spec.updateStrategy: Unsupported value: {"Type":"Recreate","RollingUpdate":null}: supported values: "RollingUpdate", "OnDelete"',
      ],
    ],
    [
      'has no selector',
      { spec: { selector: undefined } },
      [`spec.template.metadata.labels: Invalid value: {"app":"a"}: ${MISMATCH}`],
    ],
    [
      'has an empty selector',
      { spec: { selector: { matchLabels: undefined } } },
      ['spec.selector: Invalid value: {}: empty selector is invalid for daemonset'],
    ],
    [
      'has a selector for others',
      { spec: { selector: { matchLabels: { app: 'b' } } } },
      [`spec.template.metadata.labels: Invalid value: {"app":"a"}: ${MISMATCH}`],
    ],
    [
      'has an unknown operator',
      { spec: { selector: { matchExpressions: [{ key: 'app', operator: 'Equals', values: ['a'] }] } } },
      ['spec.selector.matchExpressions[0].operator: Invalid value: "Equals": not a valid selector operator'],
    ],
    [
      'has In without values',
      { spec: { selector: { matchExpressions: [{ key: 'app', operator: 'In' }] } } },
      [
        "spec.selector.matchExpressions[0].values: Required value: must be specified when `operator` is 'In' or 'NotIn'",
      ],
    ],
    [
      'has a template without labels',
      { spec: { template: { metadata: undefined } } },
      [`spec.template.metadata.labels: Invalid value: null: ${MISMATCH}`],
    ],
    [
      'has no template',
      { spec: { template: undefined } },
      [
        `spec.template.metadata.labels: Invalid value: null: ${MISMATCH}`,
        'spec.template.spec.containers: Required value',
      ],
    ],
    [
      'has no spec',
      { spec: undefined },
      [
        `spec.template.metadata.labels: Invalid value: null: ${MISMATCH}`,
        'spec.template.spec.containers: Required value',
      ],
    ],
    [
      'restarts never',
      podSpec('DaemonSet', { restartPolicy: 'Never' }),
      ['spec.template.spec.restartPolicy: Unsupported value: "Never": supported values: "Always"'],
    ],
    [
      'has a deadline',
      podSpec('DaemonSet', { activeDeadlineSeconds: 5 }),
      ['spec.template.spec.activeDeadlineSeconds: Forbidden: activeDeadlineSeconds in DaemonSet is not Supported'],
    ],
    [
      'waits less than nothing',
      { spec: { minReadySeconds: -5 } },
      ['spec.minReadySeconds: Invalid value: -5: must be greater than or equal to 0'],
    ],
    [
      'keeps less than nothing',
      { spec: { revisionHistoryLimit: -1 } },
      ['spec.revisionHistoryLimit: Invalid value: -1: must be greater than or equal to 0'],
    ],
  ])('that %s', (_name, patch, said) => {
    expect(saidOf('DaemonSet', patch)).toEqual(said);
  });
});

describe('a Deployment', () => {
  it.each<[string, Patch, string[]]>([
    [
      'has no selector',
      { spec: { selector: undefined } },
      ['spec.selector: Required value', `spec.template.metadata.labels: Invalid value: {"app":"a"}: ${MISMATCH}`],
    ],
    [
      'has an unknown strategy',
      { spec: { strategy: { type: 'Rolling' } } },
      [
        'spec.strategy: Unsupported value: {"Type":"Rolling","RollingUpdate":null}: supported values: "Recreate", "RollingUpdate"',
      ],
    ],
    [
      'recreates in steps',
      { spec: { strategy: { type: 'Recreate', rollingUpdate: { maxSurge: 1 } } } },
      ["spec.strategy.rollingUpdate: Forbidden: may not be specified when strategy `type` is 'Recreate'"],
    ],
    [
      'counts in words',
      { spec: { strategy: { rollingUpdate: { maxSurge: '20Percent' } } } },
      [`spec.strategy.rollingUpdate.maxSurge: Invalid value: "20Percent": ${PERCENT}`],
    ],
    [
      'cannot move',
      { spec: { strategy: { rollingUpdate: { maxSurge: 0, maxUnavailable: 0 } } } },
      ['spec.strategy.rollingUpdate.maxUnavailable: Invalid value: 0: may not be 0 when `maxSurge` is 0'],
    ],
    [
      'gives more than all',
      { spec: { strategy: { rollingUpdate: { maxUnavailable: '110%' } } } },
      ['spec.strategy.rollingUpdate.maxUnavailable: Invalid value: "110%": must not be greater than 100%'],
    ],
    ['may double itself', { spec: { strategy: { rollingUpdate: { maxSurge: '200%' } } } }, []],
    [
      'is ready too late',
      { spec: { minReadySeconds: 600 } },
      ['spec.progressDeadlineSeconds: Invalid value: 600: must be greater than minReadySeconds'],
    ],
    [
      'has less than none',
      { spec: { replicas: -1 } },
      ['spec.replicas: Invalid value: -1: must be greater than or equal to 0'],
    ],
    [
      'holds ephemeral containers',
      podSpec('Deployment', { ephemeralContainers: [{ name: 'debug', image: 'busybox:1.36' }] }),
      ['spec.template.spec.ephemeralContainers: Forbidden: ephemeral containers not allowed in pod template'],
    ],
  ])('that %s', (_name, patch, said) => {
    expect(saidOf('Deployment', patch)).toEqual(said);
  });
});

describe('a ReplicaSet', () => {
  it('has an empty selector, which the server lays at the door of a deployment', () => {
    const patch = { spec: { selector: { matchLabels: undefined } } };
    expect(saidOf('ReplicaSet', patch)).toEqual([
      'spec.selector: Invalid value: {}: empty selector is invalid for deployment',
    ]);
  });
});

describe('a StatefulSet', () => {
  const claim = (spec: Patch): Patch => ({ spec: { volumeClaimTemplates: [{ metadata: { name: 'data' }, spec }] } });
  it.each<[string, Patch, string[]]>([
    [
      'has a name with dots',
      { metadata: { name: 'ledger.db' } },
      ['metadata.name: Invalid value: "ledger.db": must not contain dots'],
    ],
    [
      'starts its Pods otherwise',
      { spec: { podManagementPolicy: 'Ordered' } },
      ["spec.podManagementPolicy: Invalid value: \"Ordered\": must be 'OrderedReady' or 'Parallel'"],
    ],
    [
      'parts below nothing',
      rolling({ partition: -1 }),
      ['spec.updateStrategy.rollingUpdate.partition: Invalid value: -1: must be greater than or equal to 0'],
    ],
    [
      'parts what it does not roll',
      rolling({ partition: 1 }, 'OnDelete'),
      [
        'spec.updateStrategy.rollingUpdate: Invalid value: {"Partition":1,"MaxUnavailable":null}: only allowed for updateStrategy \'RollingUpdate\'',
      ],
    ],
    [
      'keeps its claims otherwise',
      { spec: { persistentVolumeClaimRetentionPolicy: { whenDeleted: 'Remove' } } },
      [
        'spec.persistentVolumeClaimRetentionPolicy.whenDeleted: Unsupported value: "Remove": supported values: "Retain", "Delete"',
      ],
    ],
    [
      'claims without a way of access',
      claim({ resources: { requests: { storage: '1Gi' } } }),
      ['spec.volumeClaimTemplates[0].spec.accessModes: Required value: at least 1 access mode is required'],
    ],
    [
      'has an empty selector',
      { spec: { selector: { matchLabels: undefined } } },
      ['spec.selector: Invalid value: {}: empty selector is invalid for statefulset'],
    ],
  ])('that %s', (_name, patch, said) => {
    expect(saidOf('StatefulSet', patch)).toEqual(said);
  });

  it('mounts what its claim templates make', () => {
    const mounting = (name: string): Patch => ({
      spec: {
        volumeClaimTemplates: [
          {
            metadata: { name: 'data' },
            spec: { accessModes: ['ReadWriteOnce'], resources: { requests: { storage: '1Gi' } } },
          },
        ],
        template: {
          spec: { containers: [{ name: 'db', image: 'db:1.0', volumeMounts: [{ name, mountPath: '/data' }] }] },
        },
      },
    });
    expect(saidOf('StatefulSet', mounting('data'))).toEqual([]);
    expect(saidOf('StatefulSet', mounting('datas'))).toEqual([
      'spec.template.spec.containers[0].volumeMounts[0].name: Not found: "datas"',
    ]);
  });
});

describe('a selector that selects nothing sound', () => {
  const labels = { selector: { matchLabels: { app: 'a b' } } };
  const printed = 'spec.selector: Invalid value: {"matchLabels":{"app":"a b"}}';
  it.each([
    ['Deployment', `${printed}: invalid label selector`],
    ['ReplicaSet', `${printed}: invalid label selector`],
    ['StatefulSet', printed],
  ])('makes a %s say so beside the label', (kind, message) => {
    const said = saidOf(kind, { spec: labels });
    expect(said).toContain(message);
    expect(said.join()).toContain('spec.selector.matchLabels: Invalid value: "a b"');
  });
});

it('reads a number in quotation marks as one, although it may not stand there', () => {
  expect(saidOf('DaemonSet', rolling({ maxUnavailable: '-5' }))).toEqual([
    `spec.updateStrategy.rollingUpdate.maxUnavailable: Invalid value: "-5": ${PERCENT}`,
  ]);
});
