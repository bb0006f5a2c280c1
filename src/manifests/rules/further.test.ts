import { expect, it } from 'vitest';
import { type Patch, saidOf } from '../testing/object-with.ts';

const HPA = 'HorizontalPodAutoscaler';
const RANGES = 'service.beta.kubernetes.io/load-balancer-source-ranges';

/** Rules that stand alone. */
it.each<[string, string, Patch, string[]]>([
  [
    HPA,
    'scales what has no group',
    { spec: { scaleTargetRef: { apiVersion: 'v1' } } },
    ['spec.scaleTargetRef.apiVersion: Invalid value: "v1": apiVersion must specify API group'],
  ],
  [
    HPA,
    'scales a ReplicationController',
    { spec: { scaleTargetRef: { apiVersion: 'v1', kind: 'ReplicationController' } } },
    [],
  ],
  [
    HPA,
    'scales by a container without a name of DNS',
    {
      spec: {
        metrics: [
          {
            type: 'ContainerResource',
            containerResource: { name: 'cpu', container: 'A', target: { type: 'Utilization', averageUtilization: 50 } },
          },
        ],
      },
    },
    [
      `spec.metrics[0].containerResource.container: Invalid value: "A": a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-', and must start and end with an alphanumeric character (e.g. 'my-name',  or '123-abc', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?')`,
    ],
  ],
  [
    'ConfigMap',
    'is kept for two reasons',
    { metadata: { finalizers: ['orphan', 'foregroundDeletion'] } },
    [
      'metadata.finalizers: Invalid value: ["orphan","foregroundDeletion"]: finalizer orphan and foregroundDeletion cannot be both set',
    ],
  ],
  [
    'Service',
    'has source ranges without a balancer',
    { metadata: { annotations: { [RANGES]: '10.0.0.0/8, x' } } },
    [
      `metadata.annotations[${RANGES}]: Forbidden: may only be used when \`type\` is 'LoadBalancer'`,
      `metadata.annotations[${RANGES}]: Invalid value: "x": must be a valid CIDR value, (e.g. 10.9.8.0/24 or 2001:db8::/64)`,
    ],
  ],
  [
    'Node',
    'has one taint twice',
    {
      spec: {
        taints: [
          { key: 'a', effect: 'NoSchedule' },
          { key: 'a', effect: 'NoSchedule' },
        ],
      },
    },
    [
      'metadata.taints[1]: Duplicate value: {"Key":"a","Value":"","Effect":"NoSchedule","TimeAdded":null}: taints must be unique by key and effect pair',
    ],
  ],
  [
    'Node',
    'has two blocks of one family',
    { spec: { podCIDRs: ['10.0.0.0/24', '10.0.1.0/24'] } },
    [
      'spec.podCIDRs: Invalid value: ["10.0.0.0/24","10.0.1.0/24"]: may specify no more than one CIDR for each IP family',
    ],
  ],
  [
    'PersistentVolumeClaim',
    'copies two things',
    {
      spec: {
        dataSource: { kind: 'PersistentVolumeClaim', name: 'a' },
        dataSourceRef: { kind: 'PersistentVolumeClaim', name: 'b' },
      },
    },
    ['spec: Invalid value: {}: must match dataSourceRef'],
  ],
  [
    'PersistentVolumeClaim',
    'copies what the server forgets',
    { spec: { dataSource: { kind: 'Backup', name: 'a' } } },
    [],
  ],
  [
    'Pod',
    'labels its volumes as no server does',
    { spec: { securityContext: { seLinuxChangePolicy: 'MountOption' } } },
    ['spec.securityContext.seLinuxChangePolicy: Unsupported value: "MountOption": supported values: "Recursive"'],
  ],
  [
    'Pod',
    'spreads by a label that it asks for already',
    {
      metadata: { labels: { app: 'a' } },
      spec: {
        topologySpreadConstraints: [
          {
            maxSkew: 1,
            topologyKey: 'zone',
            whenUnsatisfiable: 'DoNotSchedule',
            labelSelector: { matchLabels: { app: 'a' } },
            matchLabelKeys: ['app'],
          },
        ],
      },
    },
    ['spec.topologySpreadConstraints[0][0]: Invalid value: "app": exists in both matchLabelKeys and labelSelector'],
  ],
  [
    'Pod',
    'shares a device with a namespace of its own',
    {
      spec: {
        hostUsers: false,
        volumes: [{ name: 'disk', persistentVolumeClaim: { claimName: 'disk' } }],
        containers: [{ name: 'a', image: 'a:1', volumeDevices: [{ name: 'disk', devicePath: '/dev/a' }] }],
      },
    },
    ['spec.containers[0].volumeDevices: Forbidden: when `hostUsers` is false'],
  ],
])('a %s that %s', (kind, _name, patch, said) => {
  expect(saidOf(kind, patch)).toEqual(said);
});
