import { describe, expect, it } from 'vitest';
import { isJsonObject, type Json } from '../json.ts';
import { judge } from '../judge.ts';
import { type Patch, BASE_KINDS, objectWith, onlyContainer, podSpec } from '../testing/object-with.ts';

/** The object as the server would hold it. */
function defaulted(kind: string, patch: Patch = {}): Json | undefined {
  return judge(objectWith(kind, patch)).documents[0]?.defaulted;
}

const CONTAINER = {
  imagePullPolicy: 'IfNotPresent',
  resources: {},
  terminationMessagePath: '/dev/termination-log',
  terminationMessagePolicy: 'File',
};
const POD_SPEC = {
  containers: [CONTAINER],
  dnsPolicy: 'ClusterFirst',
  schedulerName: 'default-scheduler',
  securityContext: {},
  terminationGracePeriodSeconds: 30,
};
const TEMPLATE = { spec: { ...POD_SPEC, restartPolicy: 'Always' } };

describe('what the server fills in', () => {
  it.each<[kind: string, filled: Json]>([
    ['ConfigMap', { metadata: { namespace: 'default' } }],
    ['ClusterRoleBinding', { roleRef: { apiGroup: 'rbac.authorization.k8s.io' } }],
    [
      'CronJob',
      {
        spec: {
          concurrencyPolicy: 'Allow',
          suspend: false,
          successfulJobsHistoryLimit: 3,
          failedJobsHistoryLimit: 1,
          jobTemplate: { spec: { template: { spec: POD_SPEC } } },
        },
      },
    ],
    [
      'DaemonSet',
      {
        spec: {
          updateStrategy: { type: 'RollingUpdate', rollingUpdate: { maxUnavailable: 1, maxSurge: 0 } },
          revisionHistoryLimit: 10,
          template: TEMPLATE,
        },
      },
    ],
    [
      'Deployment',
      {
        spec: {
          replicas: 1,
          strategy: { type: 'RollingUpdate', rollingUpdate: { maxUnavailable: '25%', maxSurge: '25%' } },
          revisionHistoryLimit: 10,
          progressDeadlineSeconds: 600,
          template: TEMPLATE,
        },
      },
    ],
    [
      'HorizontalPodAutoscaler',
      {
        spec: {
          minReplicas: 1,
          metrics: [
            { type: 'Resource', resource: { name: 'cpu', target: { type: 'Utilization', averageUtilization: 80 } } },
          ],
        },
      },
    ],
    [
      'Job',
      {
        spec: {
          completions: 1,
          parallelism: 1,
          backoffLimit: 6,
          completionMode: 'NonIndexed',
          suspend: false,
          manualSelector: false,
          podReplacementPolicy: 'TerminatingOrFailed',
          template: { spec: POD_SPEC },
        },
      },
    ],
    [
      'Namespace',
      {
        metadata: { labels: { 'kubernetes.io/metadata.name': 'team' } },
        spec: { finalizers: ['kubernetes'] },
        status: { phase: 'Active' },
      },
    ],
    ['NetworkPolicy', { spec: { policyTypes: ['Ingress'] } }],
    [
      'PersistentVolume',
      {
        spec: { persistentVolumeReclaimPolicy: 'Retain', volumeMode: 'Filesystem', hostPath: { type: '' } },
        status: { phase: 'Pending' },
      },
    ],
    ['PersistentVolumeClaim', { spec: { volumeMode: 'Filesystem' }, status: { phase: 'Pending' } }],
    ['Pod', { spec: { ...POD_SPEC, restartPolicy: 'Always', enableServiceLinks: true } }],
    ['PriorityClass', { preemptionPolicy: 'PreemptLowerPriority' }],
    ['ReplicaSet', { spec: { replicas: 1, template: TEMPLATE } }],
    ['RoleBinding', { roleRef: { apiGroup: 'rbac.authorization.k8s.io' } }],
    ['Secret', { type: 'Opaque' }],
    [
      'Service',
      {
        spec: {
          type: 'ClusterIP',
          sessionAffinity: 'None',
          internalTrafficPolicy: 'Cluster',
          ports: [{ protocol: 'TCP', targetPort: 80 }],
        },
      },
    ],
    [
      'StatefulSet',
      {
        spec: {
          replicas: 1,
          podManagementPolicy: 'OrderedReady',
          updateStrategy: { type: 'RollingUpdate', rollingUpdate: { partition: 0 } },
          persistentVolumeClaimRetentionPolicy: { whenDeleted: 'Retain', whenScaled: 'Retain' },
          revisionHistoryLimit: 10,
          template: TEMPLATE,
        },
      },
    ],
    ['StorageClass', { reclaimPolicy: 'Delete', volumeBindingMode: 'Immediate' }],
  ])('of a %s', (kind, filled) => {
    expect(defaulted(kind)).toMatchObject(filled as object);
  });

  it('is nothing but a namespace for the other kinds', () => {
    const others = ['ClusterRole', 'Ingress', 'LimitRange', 'Node', 'PodDisruptionBudget', 'ResourceQuota', 'Role'];
    expect(BASE_KINDS).toEqual(expect.arrayContaining(others));
    for (const kind of others) {
      const found = defaulted(kind);
      const written = JSON.parse(objectWith(kind)) as { metadata: object };
      const isEverywhere = kind === 'ClusterRole' || kind === 'Node';
      const metadata = isEverywhere ? written.metadata : { ...written.metadata, namespace: 'default' };
      expect(found).toEqual({ ...written, metadata });
    }
  });

  it.each<[string, string, Patch, Json]>([
    [
      'limits stand for requests, in a Pod',
      'Pod',
      onlyContainer('Pod', { resources: { limits: { cpu: '1' } } }),
      { spec: { containers: [{ resources: { requests: { cpu: '1' } } }] } },
    ],
    [
      'ports stand for ports of the node, in its network',
      'Pod',
      onlyContainer('Pod', { ports: [{ containerPort: 80 }] }, { hostNetwork: true }),
      { spec: { containers: [{ ports: [{ hostPort: 80, protocol: 'TCP' }] }] } },
    ],
    [
      'an image without a tag is pulled each time',
      'Pod',
      onlyContainer('Pod', { image: 'nginx' }),
      { spec: { containers: [{ imagePullPolicy: 'Always' }] } },
    ],
    [
      'a probe is patient',
      'DaemonSet',
      onlyContainer('DaemonSet', { livenessProbe: { httpGet: { port: 80 } } }),
      {
        spec: {
          template: {
            spec: {
              containers: [
                {
                  livenessProbe: {
                    httpGet: { path: '/', scheme: 'HTTP' },
                    timeoutSeconds: 1,
                    periodSeconds: 10,
                    successThreshold: 1,
                    failureThreshold: 3,
                  },
                },
              ],
            },
          },
        },
      },
    ],
    [
      'volumes show their files to all',
      'Pod',
      podSpec('Pod', { volumes: [{ name: 'a', configMap: { name: 'b' } }, { name: 'c' }] }),
      { spec: { volumes: [{ configMap: { defaultMode: 0o644 } }, { emptyDir: {} }] } },
    ],
    [
      'the old name of an account is the new one',
      'Pod',
      podSpec('Pod', { serviceAccount: 'reader' }),
      { spec: { serviceAccountName: 'reader' } },
    ],
    [
      'a Pod with limits as a whole asks for what its containers ask for',
      'Pod',
      onlyContainer(
        'Pod',
        { resources: { requests: { cpu: '100m' } } },
        { resources: { limits: { cpu: '1', memory: '1Gi' } } },
      ),
      { spec: { resources: { requests: { cpu: '100m', memory: '1Gi' } } } },
    ],
    [
      'a disk of old has a pool',
      'Pod',
      podSpec('Pod', { volumes: [{ name: 'a', rbd: { monitors: ['m'], image: 'i' } }] }),
      { spec: { volumes: [{ rbd: { pool: 'rbd', user: 'admin', keyring: '/etc/ceph/keyring' } }] } },
    ],
    ['text of a Secret is encoded', 'Secret', { stringData: { a: '비밀' } }, { data: { a: '67mE67CA' } }],
    [
      'a balancer gets ports of nodes',
      'Service',
      { spec: { type: 'LoadBalancer', sessionAffinity: 'ClientIP', sessionAffinityConfig: { clientIP: {} } } },
      {
        spec: {
          allocateLoadBalancerNodePorts: true,
          externalTrafficPolicy: 'Cluster',
          sessionAffinityConfig: { clientIP: { timeoutSeconds: 10800 } },
        },
      },
    ],
    [
      'a limit is a default and a request',
      'LimitRange',
      { spec: { limits: [{ type: 'Container', max: { cpu: '1' }, min: { memory: '1Mi' } }] } },
      { spec: { limits: [{ default: { cpu: '1' }, defaultRequest: { cpu: '1', memory: '1Mi' } }] } },
    ],
    [
      'behavior that is begun is completed',
      'HorizontalPodAutoscaler',
      { spec: { behavior: { scaleDown: { stabilizationWindowSeconds: 60 } } } },
      {
        spec: {
          behavior: {
            scaleUp: { stabilizationWindowSeconds: 0, selectPolicy: 'Max' },
            scaleDown: {
              stabilizationWindowSeconds: 60,
              selectPolicy: 'Max',
              policies: [{ type: 'Percent', value: 100, periodSeconds: 15 }],
            },
          },
        },
      },
    ],
  ])('so that %s', (_name, kind, patch, filled) => {
    expect(defaulted(kind, patch)).toMatchObject(filled as object);
  });

  it('leaves the Jobs of a CronJob to be filled in when they are made', () => {
    const spec = defaulted('CronJob');
    expect(JSON.stringify(spec)).not.toContain('completionMode');
  });

  it('leaves the strategy of an update alone where it is another', () => {
    const found = defaulted('Deployment', { spec: { strategy: { type: 'Recreate' } } });
    expect(isJsonObject(found) && found['spec']).toMatchObject({ strategy: { type: 'Recreate' } });
    expect(JSON.stringify(found)).not.toContain('rollingUpdate');
  });
});
