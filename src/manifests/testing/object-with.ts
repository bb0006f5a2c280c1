import { judge } from '../judge.ts';

/** A value to lay over another: objects are laid over one another, `undefined` takes away, all else replaces. */
export type Patch = string | number | boolean | null | undefined | readonly Patch[] | PatchObject;

/** A patch field by field. */
export interface PatchObject {
  readonly [key: string]: Patch;
}

/** A small object of each kind that the server takes. */
const BASES: Readonly<Record<string, Patch>> = {
  ConfigMap: { apiVersion: 'v1', metadata: { name: 'settings' }, data: {} },
  ClusterRole: { apiVersion: 'rbac.authorization.k8s.io/v1', metadata: { name: 'reader' } },
  ClusterRoleBinding: {
    apiVersion: 'rbac.authorization.k8s.io/v1',
    metadata: { name: 'readers' },
    roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'ClusterRole', name: 'reader' },
  },
  CronJob: {
    apiVersion: 'batch/v1',
    metadata: { name: 'nightly' },
    spec: {
      schedule: '0 3 * * *',
      jobTemplate: { spec: { template: { spec: { restartPolicy: 'Never', containers: [container()] } } } },
    },
  },
  DaemonSet: { apiVersion: 'apps/v1', metadata: { name: 'agent' }, spec: controller() },
  Deployment: { apiVersion: 'apps/v1', metadata: { name: 'web' }, spec: controller() },
  HorizontalPodAutoscaler: {
    apiVersion: 'autoscaling/v2',
    metadata: { name: 'web' },
    spec: { maxReplicas: 5, scaleTargetRef: { apiVersion: 'apps/v1', kind: 'Deployment', name: 'web' } },
  },
  Ingress: {
    apiVersion: 'networking.k8s.io/v1',
    metadata: { name: 'web' },
    spec: { rules: [{ http: { paths: [{ path: '/', pathType: 'Prefix', backend: backend() }] } }] },
  },
  Job: {
    apiVersion: 'batch/v1',
    metadata: { name: 'once' },
    spec: { template: { spec: { restartPolicy: 'Never', containers: [container()] } } },
  },
  LimitRange: { apiVersion: 'v1', metadata: { name: 'limits' }, spec: { limits: [] } },
  Namespace: { apiVersion: 'v1', metadata: { name: 'team' } },
  NetworkPolicy: { apiVersion: 'networking.k8s.io/v1', metadata: { name: 'closed' }, spec: { podSelector: {} } },
  Node: { apiVersion: 'v1', metadata: { name: 'node-1' } },
  PersistentVolume: {
    apiVersion: 'v1',
    metadata: { name: 'disk' },
    spec: { capacity: { storage: '1Gi' }, accessModes: ['ReadWriteOnce'], hostPath: { path: '/data' } },
  },
  PersistentVolumeClaim: {
    apiVersion: 'v1',
    metadata: { name: 'disk' },
    spec: { accessModes: ['ReadWriteOnce'], resources: { requests: { storage: '1Gi' } } },
  },
  Pod: { apiVersion: 'v1', metadata: { name: 'one' }, spec: { containers: [container()] } },
  PodDisruptionBudget: { apiVersion: 'policy/v1', metadata: { name: 'web' }, spec: { selector: {} } },
  PriorityClass: { apiVersion: 'scheduling.k8s.io/v1', metadata: { name: 'high' }, value: 100 },
  ReplicaSet: { apiVersion: 'apps/v1', metadata: { name: 'web' }, spec: controller() },
  ResourceQuota: { apiVersion: 'v1', metadata: { name: 'quota' }, spec: { hard: {} } },
  Role: { apiVersion: 'rbac.authorization.k8s.io/v1', metadata: { name: 'reader' } },
  RoleBinding: {
    apiVersion: 'rbac.authorization.k8s.io/v1',
    metadata: { name: 'readers' },
    roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'Role', name: 'reader' },
  },
  Secret: { apiVersion: 'v1', metadata: { name: 'creds' } },
  Service: { apiVersion: 'v1', metadata: { name: 'web' }, spec: { selector: { app: 'a' }, ports: [{ port: 80 }] } },
  StatefulSet: { apiVersion: 'apps/v1', metadata: { name: 'db' }, spec: controller() },
  StorageClass: { apiVersion: 'storage.k8s.io/v1', metadata: { name: 'fast' }, provisioner: 'example.com/disk' },
};

function container(): Patch {
  return { name: 'main', image: 'registry.example.com/app:1.0' };
}

function controller(): Patch {
  const labels = { app: 'a' };
  return { selector: { matchLabels: labels }, template: { metadata: { labels }, spec: { containers: [container()] } } };
}

function backend(): Patch {
  return { service: { name: 'web', port: { number: 80 } } };
}

/** Kinds that {@link objectWith} can make. */
export const BASE_KINDS = Object.keys(BASES);

/** The small object of a kind with a patch laid over it, as JSON. */
export function objectWith(kind: string, patch: Patch = {}): string {
  return JSON.stringify(laidOver({ ...(BASES[kind] as object), kind }, patch));
}

/** What the server would say of that object: each message on its own. */
export function saidOf(kind: string, patch: Patch): string[] {
  return judge(objectWith(kind, patch)).diagnostics.flatMap(({ severity, message }) =>
    severity === 'error' ? [message] : [],
  );
}

/** A patch for the spec of the Pods that a kind makes. */
export function podSpec(kind: string, patch: Patch): Patch {
  if (kind === 'Pod') return { spec: patch };
  const template = { template: { spec: patch } };
  return kind === 'CronJob' ? { spec: { jobTemplate: { spec: template } } } : { spec: template };
}

/** A patch for the only container of those Pods. */
export function onlyContainer(kind: string, patch: Patch, spec: PatchObject = {}): Patch {
  return podSpec(kind, { ...spec, containers: [laidOver(container(), patch)] });
}

function laidOver(base: Patch, patch: Patch): Patch {
  if (!isObject(base) || !isObject(patch)) return patch;
  const merged: Record<string, Patch> = { ...base };
  for (const [key, value] of Object.entries(patch)) merged[key] = key in base ? laidOver(base[key], value) : value;
  return merged;
}

function isObject(value: Patch): value is PatchObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
