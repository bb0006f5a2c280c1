import { type DraftValue, child, fill, isMissing, numberOf } from './draft.ts';
import { pod } from './pod.ts';
import { templated } from './templated.ts';
import type { TypeDefaults } from './type-defaults.ts';

const PROBE = { timeoutSeconds: 1, periodSeconds: 10, successThreshold: 1, failureThreshold: 3 } as const;

const computed: TypeDefaults['computed'] = {
  Container: (container) => {
    fill(container, { imagePullPolicy: pullPolicy(container['image']), resources: {} });
  },
  DaemonSet(object) {
    const spec = templated(object);
    const strategy = child(spec, 'updateStrategy');
    fill(strategy, { type: 'RollingUpdate' });
    if (strategy['type'] === 'RollingUpdate')
      fill(child(strategy, 'rollingUpdate'), { maxUnavailable: 1, maxSurge: 0 });
    fill(spec, { revisionHistoryLimit: 10 });
  },
  Deployment(object) {
    const spec = templated(object);
    const strategy = child(spec, 'strategy');
    fill(strategy, { type: 'RollingUpdate' });
    if (strategy['type'] === 'RollingUpdate')
      fill(child(strategy, 'rollingUpdate'), { maxUnavailable: '25%', maxSurge: '25%' });
    fill(spec, { replicas: 1, revisionHistoryLimit: 10, progressDeadlineSeconds: 600 });
  },
  EphemeralContainer: (container) => {
    fill(container, { imagePullPolicy: pullPolicy(container['image']), resources: {} });
  },
  Pod: pod,
  PodSpec: (spec) => {
    fill(spec, { securityContext: {} });
    // The old name of the field and the new one are kept alike.
    if (!isMissing(spec['serviceAccount'])) fill(spec, { serviceAccountName: spec['serviceAccount'] ?? '' });
    if (!isMissing(spec['serviceAccountName'])) spec['serviceAccount'] = spec['serviceAccountName'] ?? '';
  },
  PodTemplateSpec: (template) => {
    child(template, 'spec');
  },
  Probe(probe) {
    // Here 0 counts as missing, as in Go.
    for (const [name, value] of Object.entries(PROBE)) if (numberOf(probe[name]) === 0) probe[name] = value;
  },
  ReplicaSet: (object) => {
    templated(object);
  },
  Volume(volume) {
    if (Object.keys(volume).every((name) => name === 'name')) volume['emptyDir'] = {};
  },
};

const values: TypeDefaults['values'] = {
  AzureDiskVolumeSource: { cachingMode: 'ReadWrite', kind: 'Shared', fsType: 'ext4', readOnly: false },
  ConfigMapVolumeSource: { defaultMode: 0o644 },
  Container: { terminationMessagePath: '/dev/termination-log', terminationMessagePolicy: 'File' },
  ContainerPort: { protocol: 'TCP' },
  DownwardAPIVolumeSource: { defaultMode: 0o644 },
  EphemeralContainer: { terminationMessagePath: '/dev/termination-log', terminationMessagePolicy: 'File' },
  GRPCAction: { service: '' },
  HTTPGetAction: { path: '/', scheme: 'HTTP' },
  HostPathVolumeSource: { type: '' },
  ObjectFieldSelector: { apiVersion: 'v1' },
  PersistentVolumeClaimSpec: { volumeMode: 'Filesystem' },
  PodSpec: {
    dnsPolicy: 'ClusterFirst',
    restartPolicy: 'Always',
    terminationGracePeriodSeconds: 30,
    schedulerName: 'default-scheduler',
  },
  ISCSIVolumeSource: { iscsiInterface: 'default' },
  RBDVolumeSource: { pool: 'rbd', user: 'admin', keyring: '/etc/ceph/keyring' },
  ScaleIOVolumeSource: { storageMode: 'ThinProvisioned', fsType: 'xfs' },
  ProjectedVolumeSource: { defaultMode: 0o644 },
  ReplicaSetSpec: { replicas: 1 },
  SecretVolumeSource: { defaultMode: 0o644 },
  ServiceAccountTokenProjection: { expirationSeconds: 3600 },
};

/** Defaults of the types that Pods and what most of them are made by consist of. */
export const POD_DEFAULTS: TypeDefaults = { computed, values };

/** An image without a tag, or with `latest`, is pulled each time. */
function pullPolicy(image: DraftValue | undefined): string {
  const name = typeof image === 'string' ? image : '';
  if (name.includes('@')) return 'IfNotPresent';
  const tag = /:([^/:]+)$/.exec(name)?.[1] ?? 'latest';
  return tag === 'latest' && name !== '' ? 'Always' : 'IfNotPresent';
}
