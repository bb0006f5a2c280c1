/**
 * The kinds whose schema is generated: those of each apiVersion.
 * A star marks kinds that live outside namespaces.
 */
export const KINDS: Readonly<Record<string, string>> = {
  v1: 'ConfigMap Endpoints LimitRange Namespace* Node* PersistentVolume* PersistentVolumeClaim Pod PodTemplate ReplicationController ResourceQuota Secret Service ServiceAccount',
  'apps/v1': 'ControllerRevision DaemonSet Deployment ReplicaSet StatefulSet',
  'autoscaling/v1': 'HorizontalPodAutoscaler',
  'autoscaling/v2': 'HorizontalPodAutoscaler',
  'batch/v1': 'CronJob Job',
  'coordination.k8s.io/v1': 'Lease',
  'discovery.k8s.io/v1': 'EndpointSlice',
  'networking.k8s.io/v1': 'Ingress IngressClass* NetworkPolicy',
  'node.k8s.io/v1': 'RuntimeClass*',
  'policy/v1': 'PodDisruptionBudget',
  'rbac.authorization.k8s.io/v1': 'ClusterRole* ClusterRoleBinding* Role RoleBinding',
  'scheduling.k8s.io/v1': 'PriorityClass*',
  'storage.k8s.io/v1': 'StorageClass*',
};

/** Pods and what most of them are made by; in browsers, their types come before those of other kinds. */
export const POD_KINDS: readonly string[] = ['DaemonSet', 'Deployment', 'Pod', 'ReplicaSet'];

/** Fields that hold quantities; the models call them strings. */
export const QUANTITIES: Readonly<Record<string, readonly string[]>> = {
  ContainerStatus: ['allocatedResources'],
  EmptyDirVolumeSource: ['sizeLimit'],
  LimitRangeItem: ['default', 'defaultRequest', 'max', 'maxLimitRequestRatio', 'min'],
  NodeStatus: ['allocatable', 'capacity'],
  Overhead: ['podFixed'],
  PersistentVolumeClaimStatus: ['allocatedResources', 'capacity'],
  PersistentVolumeSpec: ['capacity'],
  PodSpec: ['overhead'],
  ResourceFieldSelector: ['divisor'],
  ResourceQuotaSpec: ['hard'],
  ResourceQuotaStatus: ['hard', 'used'],
  ResourceRequirements: ['limits', 'requests'],
  VolumeResourceRequirements: ['limits', 'requests'],
  'v2.HPAScalingRules': ['tolerance'],
  'v2.MetricTarget': ['averageValue', 'value'],
  'v2.MetricValueStatus': ['averageValue', 'value'],
};
