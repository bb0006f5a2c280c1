import { type Draft, type DraftValue, child, childIfAny, children, fill, isMissing } from './draft.ts';
import { horizontalPodAutoscaler } from './autoscaler.ts';
import { secretData } from './secret.ts';
import { service } from './service.ts';

/** Values that stand where nothing is written; `SetDefaults_…` of each type. */
export const VALUES: Readonly<Record<string, Readonly<Record<string, DraftValue>>>> = {
  AzureDiskVolumeSource: { cachingMode: 'ReadWrite', kind: 'Shared', fsType: 'ext4', readOnly: false },
  ConfigMapVolumeSource: { defaultMode: 0o644 },
  Container: { terminationMessagePath: '/dev/termination-log', terminationMessagePolicy: 'File' },
  ContainerPort: { protocol: 'TCP' },
  CronJobSpec: { concurrencyPolicy: 'Allow', suspend: false, successfulJobsHistoryLimit: 3, failedJobsHistoryLimit: 1 },
  DownwardAPIVolumeSource: { defaultMode: 0o644 },
  EndpointPort: { protocol: 'TCP' },
  EphemeralContainer: { terminationMessagePath: '/dev/termination-log', terminationMessagePolicy: 'File' },
  GRPCAction: { service: '' },
  HTTPGetAction: { path: '/', scheme: 'HTTP' },
  HostPathVolumeSource: { type: '' },
  IngressClassParametersReference: { scope: 'Cluster' },
  NetworkPolicyPort: { protocol: 'TCP' },
  ObjectFieldSelector: { apiVersion: 'v1' },
  PersistentVolumeClaimSpec: { volumeMode: 'Filesystem' },
  PersistentVolumeSpec: { persistentVolumeReclaimPolicy: 'Retain', volumeMode: 'Filesystem' },
  PodFailurePolicyOnPodConditionsPattern: { status: 'True' },
  PodSpec: {
    dnsPolicy: 'ClusterFirst',
    restartPolicy: 'Always',
    terminationGracePeriodSeconds: 30,
    schedulerName: 'default-scheduler',
  },
  PriorityClass: { preemptionPolicy: 'PreemptLowerPriority' },
  ProjectedVolumeSource: { defaultMode: 0o644 },
  ReplicaSetSpec: { replicas: 1 },
  ReplicationControllerSpec: { replicas: 1 },
  RoleRef: { apiGroup: 'rbac.authorization.k8s.io' },
  SecretVolumeSource: { defaultMode: 0o644 },
  ServiceAccountTokenProjection: { expirationSeconds: 3600 },
  ServicePort: { protocol: 'TCP' },
  StatefulSetPersistentVolumeClaimRetentionPolicy: { whenDeleted: 'Retain', whenScaled: 'Retain' },
  StorageClass: { reclaimPolicy: 'Delete', volumeBindingMode: 'Immediate' },
  'discovery/EndpointPort': { name: '', protocol: 'TCP' },
};

const PROBE = { timeoutSeconds: 1, periodSeconds: 10, successThreshold: 1, failureThreshold: 3 } as const;

/** What depends on other fields. Specs and the like that Go holds by value are made here, empty. */
export const COMPUTED: Readonly<Record<string, (draft: Draft) => void>> = {
  Container: (container) => {
    fill(container, { imagePullPolicy: pullPolicy(container['image']), resources: {} });
  },
  CronJob(object) {
    const template = child(child(object, 'spec'), 'jobTemplate');
    jobSpec(child(template, 'spec'));
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
  HorizontalPodAutoscaler(object) {
    fill(child(object, 'spec'), { minReplicas: 1 });
  },
  ImageVolumeSource: (source) => {
    fill(source, { pullPolicy: pullPolicy(source['reference']) });
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
  },
  NetworkPolicy(object) {
    const spec = child(object, 'spec');
    const hasEgress = Array.isArray(spec['egress']) && spec['egress'].length > 0;
    if (!Array.isArray(spec['policyTypes']) || spec['policyTypes'].length === 0) {
      spec['policyTypes'] = hasEgress ? ['Ingress', 'Egress'] : ['Ingress'];
    }
  },
  Pod(object) {
    const spec = child(object, 'spec');
    for (const container of [...children(spec, 'containers'), ...children(spec, 'initContainers')]) {
      const resources = childIfAny(container, 'resources');
      const limits = childIfAny(resources, 'limits');
      if (resources !== undefined && limits !== undefined)
        resources['requests'] = { ...limits, ...childIfAny(resources, 'requests') };
      if (spec['hostNetwork'] !== true) continue;
      for (const port of children(container, 'ports'))
        if (number(port['hostPort']) === 0) port['hostPort'] = port['containerPort'];
    }
    fill(spec, { enableServiceLinks: true });
  },
  PodSpec: (spec) => {
    fill(spec, { securityContext: {} });
  },
  PodTemplate: (object) => {
    child(object, 'template');
  },
  PodTemplateSpec: (template) => {
    child(template, 'spec');
  },
  Probe(probe) {
    // Here 0 counts as missing, as in Go.
    for (const [name, value] of Object.entries(PROBE)) if (number(probe[name]) === 0) probe[name] = value;
  },
  ReplicaSet: (object) => {
    templated(object);
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
  ClusterRoleBinding: (object) => {
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
  Volume(volume) {
    if (Object.keys(volume).every((name) => name === 'name')) volume['emptyDir'] = {};
  },
  'v2.HorizontalPodAutoscaler'(object) {
    horizontalPodAutoscaler(child(object, 'spec'));
  },
};

/** Go holds the spec and the template of a controller by value: they are always there. */
function templated(object: Draft): Draft {
  const spec = child(object, 'spec');
  child(spec, 'template');
  return spec;
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

/** An image without a tag, or with `latest`, is pulled each time. */
function pullPolicy(image: DraftValue | undefined): string {
  const name = typeof image === 'string' ? image : '';
  if (name.includes('@')) return 'IfNotPresent';
  const tag = /:([^/:]+)$/.exec(name)?.[1] ?? 'latest';
  return tag === 'latest' && name !== '' ? 'Always' : 'IfNotPresent';
}

/** A number that is missing is 0 in Go. */
function number(value: DraftValue | undefined): number {
  return typeof value === 'number' ? value : 0;
}
