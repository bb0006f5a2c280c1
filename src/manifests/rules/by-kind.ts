import { daemonSet } from './apps/daemon-set.ts';
import { deployment } from './apps/deployment.ts';
import { controllerRevision, podTemplateObject, replicaSet, replicationController } from './apps/replica-set.ts';
import { statefulSet } from './apps/stateful-set.ts';
import { horizontalPodAutoscaler, replicas } from './autoscaling.ts';
import { cronJob } from './batch/cron-job.ts';
import { job } from './batch/job.ts';
import { persistentVolumeClaim } from './core/claim.ts';
import { configMap, secret } from './core/config-map.ts';
import { limitRange } from './core/limit-range.ts';
import { metadataOnly, namespace } from './core/namespace.ts';
import { node } from './core/node.ts';
import { priorityClass } from './core/priority-class.ts';
import { resourceQuota } from './core/quota.ts';
import { service } from './core/service.ts';
import { persistentVolume, storageClass } from './core/volume.ts';
import { podDisruptionBudget } from './disruption-budget.ts';
import type { Field } from './field.ts';
import { endpointSlice, endpoints } from './networking/endpoints.ts';
import { ingress, ingressClass } from './networking/ingress.ts';
import { networkPolicy } from './networking/network-policy.ts';
import { pod } from './pod/pod.ts';
import { clusterRole, role, roleBinding } from './rbac.ts';
import type { Report } from './report.ts';
import { runtimeClass } from './runtime-class.ts';

/** Checks a decoded and defaulted object of one kind as the server does when it is created. */
export type KindRule = (report: Report, object: Field) => void;

/** The rules of each type at the top, by its name in the schema. */
export const RULES: Readonly<Record<string, KindRule>> = {
  ClusterRole: clusterRole,
  ClusterRoleBinding: roleBinding(false),
  ConfigMap: configMap,
  ControllerRevision: controllerRevision,
  CronJob: cronJob,
  DaemonSet: daemonSet,
  Deployment: deployment,
  EndpointSlice: endpointSlice,
  Endpoints: endpoints,
  HorizontalPodAutoscaler: replicas,
  Ingress: ingress,
  IngressClass: ingressClass,
  Job: job,
  Lease: metadataOnly,
  LimitRange: limitRange,
  Namespace: namespace,
  NetworkPolicy: networkPolicy,
  Node: node,
  PersistentVolume: persistentVolume,
  PersistentVolumeClaim: persistentVolumeClaim,
  Pod: pod,
  PodDisruptionBudget: podDisruptionBudget,
  PodTemplate: podTemplateObject,
  PriorityClass: priorityClass,
  ReplicaSet: replicaSet,
  ReplicationController: replicationController,
  ResourceQuota: resourceQuota,
  Role: role,
  RoleBinding: roleBinding(true),
  RuntimeClass: runtimeClass,
  Secret: secret,
  Service: service,
  ServiceAccount: metadataOnly,
  StatefulSet: statefulSet,
  StorageClass: storageClass,
  'v2.HorizontalPodAutoscaler': horizontalPodAutoscaler,
};
