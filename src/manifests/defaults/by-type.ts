import { dataSources } from './claim.ts';
import { type Draft, type DraftValue, child, childIfAny, fill, isMissing, numberOf } from './draft.ts';
import { horizontalPodAutoscaler } from './autoscaler.ts';
import { pod } from './pod.ts';
import { secretData } from './secret.ts';
import { service } from './service.ts';

const PROBE = { timeoutSeconds: 1, periodSeconds: 10, successThreshold: 1, failureThreshold: 3 } as const;

/** What depends on other fields. Specs and the like that Go holds by value are made here, empty. */
export const COMPUTED: Readonly<Record<string, (draft: Draft) => void>> = {
  Container: (container) => {
    fill(container, { imagePullPolicy: pullPolicy(container['image']), resources: {} });
  },
  CronJob(object) {
    // The defaults of a Job are not those of a template of Jobs: the server fills them in when it makes one.
    child(child(child(child(object, 'spec'), 'jobTemplate'), 'spec'), 'template');
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
  Pod: pod,
  PodSpec: (spec) => {
    fill(spec, { securityContext: {} });
    // The old name of the field and the new one are kept alike.
    if (!isMissing(spec['serviceAccount'])) fill(spec, { serviceAccountName: spec['serviceAccount'] ?? '' });
    if (!isMissing(spec['serviceAccountName'])) spec['serviceAccount'] = spec['serviceAccountName'] ?? '';
  },
  PodTemplate: (object) => {
    child(object, 'template');
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
  PersistentVolume: phase('Pending'),
  PersistentVolumeClaim(object) {
    phase('Pending')(object);
    dataSources(child(object, 'spec'));
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

/** A new object's status says in which phase it begins. */
function phase(name: string): (object: Draft) => void {
  return (object) => {
    fill(child(object, 'status'), { phase: name });
  };
}

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
