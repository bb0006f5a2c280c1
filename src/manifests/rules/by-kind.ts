import { replicationController } from './apps/replication-controller.ts';
import { statefulSet } from './apps/stateful-set.ts';
import { controllerRevision, podTemplateObject } from './apps/templates.ts';
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
import type { KindRules } from './kind-rule.ts';
import { endpointSlice, endpoints } from './networking/endpoints.ts';
import { ingress, ingressClass } from './networking/ingress.ts';
import { networkPolicy } from './networking/network-policy.ts';
import { POD_RULES } from './pod-rules.ts';
import { clusterRole, role, roleBinding } from './rbac.ts';
import { runtimeClass } from './runtime-class.ts';

/** The rules of each type at the top, by its name in the schema. */
export const RULES: KindRules = {
  ...POD_RULES,
  ClusterRole: clusterRole,
  ClusterRoleBinding: roleBinding(false),
  ConfigMap: configMap,
  ControllerRevision: controllerRevision,
  CronJob: cronJob,
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
  PodDisruptionBudget: podDisruptionBudget,
  PodTemplate: podTemplateObject,
  PriorityClass: priorityClass,
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
