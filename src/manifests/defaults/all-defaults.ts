import { horizontalPodAutoscaler } from './autoscaler.ts';
import { dataSources } from './claim.ts';
import { type Draft, child, childIfAny, fill, isMissing } from './draft.ts';
import { POD_DEFAULTS } from './pod-defaults.ts';
import { secretData } from './secret.ts';
import { service } from './service.ts';
import { templated } from './templated.ts';
import type { TypeDefaults } from './type-defaults.ts';

const computed: TypeDefaults['computed'] = {
  ClusterRoleBinding: (object) => {
    child(object, 'roleRef');
  },
  CronJob(object) {
    // The defaults of a Job are not those of a template of Jobs: the server fills them in when it makes one.
    child(child(child(child(object, 'spec'), 'jobTemplate'), 'spec'), 'template');
  },
  HorizontalPodAutoscaler(object) {
    fill(child(object, 'spec'), { minReplicas: 1 });
  },
  Job(object) {
    const spec = child(object, 'spec');
    jobSpec(spec);
    const labels = childIfAny(childIfAny(childIfAny(spec, 'template'), 'metadata'), 'labels');
    if (labels !== undefined) fill(child(object, 'metadata'), { labels: { ...labels } });
  },
  LimitRangeItem: limitRangeItem,
  Namespace(object) {
    const meta = child(object, 'metadata');
    if (typeof meta['name'] === 'string' && meta['name'] !== '')
      child(meta, 'labels')['kubernetes.io/metadata.name'] = meta['name'];
    phase('Active')(object);
    const spec = child(object, 'spec');
    const finalizers = Array.isArray(spec['finalizers']) ? spec['finalizers'] : [];
    if (!finalizers.includes('kubernetes')) spec['finalizers'] = [...finalizers, 'kubernetes'];
  },
  NetworkPolicy(object) {
    const spec = child(object, 'spec');
    const hasEgress = Array.isArray(spec['egress']) && spec['egress'].length > 0;
    if (!Array.isArray(spec['policyTypes']) || spec['policyTypes'].length === 0) {
      spec['policyTypes'] = hasEgress ? ['Ingress', 'Egress'] : ['Ingress'];
    }
  },
  PersistentVolume: phase('Pending'),
  PersistentVolumeClaim(object) {
    phase('Pending')(object);
    dataSources(child(object, 'spec'));
  },
  PodTemplate: (object) => {
    child(object, 'template');
  },
  ReplicationController(object) {
    const spec = child(object, 'spec');
    const labels = childIfAny(childIfAny(childIfAny(spec, 'template'), 'metadata'), 'labels');
    if (labels === undefined) return;
    fill(spec, { selector: { ...labels } });
    fill(child(object, 'metadata'), { labels: { ...labels } });
  },
  RoleBinding(object) {
    child(object, 'roleRef');
  },
  Secret(object) {
    fill(object, { type: 'Opaque' });
    secretData(object);
  },
  Service(object) {
    service(child(object, 'spec'));
  },
  StatefulSet(object) {
    const spec = templated(object);
    const strategy = child(spec, 'updateStrategy');
    if (isMissing(strategy['type'])) {
      strategy['type'] = 'RollingUpdate';
      child(strategy, 'rollingUpdate');
    }
    const rolling = childIfAny(strategy, 'rollingUpdate');
    if (strategy['type'] === 'RollingUpdate' && rolling !== undefined) fill(rolling, { partition: 0 });
    child(spec, 'persistentVolumeClaimRetentionPolicy');
    fill(spec, { podManagementPolicy: 'OrderedReady', replicas: 1, revisionHistoryLimit: 10 });
  },
  Subject(subject) {
    if (subject['kind'] === 'User' || subject['kind'] === 'Group')
      fill(subject, { apiGroup: 'rbac.authorization.k8s.io' });
  },
  'v2.HorizontalPodAutoscaler'(object) {
    horizontalPodAutoscaler(child(object, 'spec'));
  },
};

const values: TypeDefaults['values'] = {
  CronJobSpec: { concurrencyPolicy: 'Allow', suspend: false, successfulJobsHistoryLimit: 3, failedJobsHistoryLimit: 1 },
  EndpointPort: { protocol: 'TCP' },
  IngressClassParametersReference: { scope: 'Cluster' },
  NetworkPolicyPort: { protocol: 'TCP' },
  PersistentVolumeSpec: { persistentVolumeReclaimPolicy: 'Retain', volumeMode: 'Filesystem' },
  PodFailurePolicyOnPodConditionsPattern: { status: 'True' },
  ISCSIPersistentVolumeSource: { iscsiInterface: 'default' },
  RBDPersistentVolumeSource: { pool: 'rbd', user: 'admin', keyring: '/etc/ceph/keyring' },
  ScaleIOPersistentVolumeSource: { storageMode: 'ThinProvisioned', fsType: 'xfs' },
  PriorityClass: { preemptionPolicy: 'PreemptLowerPriority' },
  ReplicationControllerSpec: { replicas: 1 },
  RoleRef: { apiGroup: 'rbac.authorization.k8s.io' },
  ServicePort: { protocol: 'TCP' },
  StatefulSetPersistentVolumeClaimRetentionPolicy: { whenDeleted: 'Retain', whenScaled: 'Retain' },
  StorageClass: { reclaimPolicy: 'Delete', volumeBindingMode: 'Immediate' },
  'discovery/EndpointPort': { name: '', protocol: 'TCP' },
};

/** Defaults of all types. */
export const ALL_DEFAULTS: TypeDefaults = {
  computed: { ...POD_DEFAULTS.computed, ...computed },
  values: { ...POD_DEFAULTS.values, ...values },
};

/** A new object's status says in which phase it begins. */
function phase(name: string): (object: Draft) => void {
  return (object) => {
    fill(child(object, 'status'), { phase: name });
  };
}

function jobSpec(spec: Draft): void {
  if (spec['completions'] === undefined && spec['parallelism'] === undefined) fill(spec, { completions: 1 });
  const limit = spec['backoffLimitPerIndex'] === undefined ? 6 : 2147483647;
  const replacement = spec['podFailurePolicy'] === undefined ? 'TerminatingOrFailed' : 'Failed';
  fill(spec, {
    parallelism: 1,
    backoffLimit: limit,
    completionMode: 'NonIndexed',
    suspend: false,
    podReplacementPolicy: replacement,
    manualSelector: false,
  });
  child(spec, 'template');
}

function limitRangeItem(item: Draft): void {
  if (item['type'] !== 'Container') return;
  const standard = { ...childIfAny(item, 'max'), ...childIfAny(item, 'default') };
  item['default'] = standard;
  item['defaultRequest'] = { ...childIfAny(item, 'min'), ...standard, ...childIfAny(item, 'defaultRequest') };
}
