import type { Shape } from '../schema/shape.ts';

/** The values that fields of a type may have, by the name of the type as Go says it; the usual one first. */
const VALUES: Readonly<Record<string, string>> = {
  AddressType: 'IPv4 IPv6 FQDN',
  AppArmorProfileType: 'RuntimeDefault Localhost Unconfined',
  AzureDataDiskCachingMode: 'None ReadOnly ReadWrite',
  AzureDataDiskKind: 'Shared Dedicated Managed',
  CompletionMode: 'NonIndexed Indexed',
  ConcurrencyPolicy: 'Allow Forbid Replace',
  ContainerRestartPolicy: 'Always',
  DNSPolicy: 'ClusterFirst ClusterFirstWithHostNet Default None',
  DaemonSetUpdateStrategyType: 'RollingUpdate OnDelete',
  DeploymentStrategyType: 'RollingUpdate Recreate',
  HostPathType: 'Directory DirectoryOrCreate File FileOrCreate Socket CharDevice BlockDevice',
  IPFamily: 'IPv4 IPv6',
  IPFamilyPolicy: 'SingleStack PreferDualStack RequireDualStack',
  LabelSelectorOperator: 'In NotIn Exists DoesNotExist',
  LimitType: 'Container Pod PersistentVolumeClaim',
  MountPropagationMode: 'None HostToContainer Bidirectional',
  NodeInclusionPolicy: 'Honor Ignore',
  NodeSelectorOperator: 'In NotIn Exists DoesNotExist Gt Lt',
  OSName: 'linux windows',
  PathType: 'Prefix Exact ImplementationSpecific',
  PersistentVolumeAccessMode: 'ReadWriteOnce ReadOnlyMany ReadWriteMany ReadWriteOncePod',
  PersistentVolumeClaimRetentionPolicyType: 'Retain Delete',
  PersistentVolumeMode: 'Filesystem Block',
  PersistentVolumeReclaimPolicy: 'Retain Delete Recycle',
  PodFSGroupChangePolicy: 'Always OnRootMismatch',
  PodFailurePolicyAction: 'FailJob FailIndex Ignore Count',
  PodFailurePolicyOnExitCodesOperator: 'In NotIn',
  PodManagementPolicyType: 'OrderedReady Parallel',
  PodReplacementPolicy: 'TerminatingOrFailed Failed',
  PolicyType: 'Ingress Egress',
  PreemptionPolicy: 'PreemptLowerPriority Never',
  ProcMountType: 'Default Unmasked',
  Protocol: 'TCP UDP SCTP',
  PullPolicy: 'IfNotPresent Always Never',
  RecursiveReadOnlyMode: 'Disabled IfPossible Enabled',
  ResourceResizeRestartPolicy: 'NotRequired RestartContainer',
  RestartPolicy: 'Always OnFailure Never',
  ScopeSelectorOperator: 'In NotIn Exists DoesNotExist',
  SeccompProfileType: 'RuntimeDefault Localhost Unconfined',
  SecretType: 'Opaque kubernetes.io/tls kubernetes.io/dockerconfigjson kubernetes.io/basic-auth kubernetes.io/ssh-auth',
  ServiceAffinity: 'None ClientIP',
  ServiceExternalTrafficPolicy: 'Cluster Local',
  ServiceInternalTrafficPolicy: 'Cluster Local',
  ServiceType: 'ClusterIP NodePort LoadBalancer ExternalName',
  StatefulSetUpdateStrategyType: 'RollingUpdate OnDelete',
  StorageMedium: 'Memory',
  SupplementalGroupsPolicy: 'Merge Strict',
  TaintEffect: 'NoSchedule PreferNoSchedule NoExecute',
  TerminationMessagePolicy: 'File FallbackToLogsOnError',
  TolerationOperator: 'Exists Equal',
  URIScheme: 'HTTP HTTPS',
  UnhealthyPodEvictionPolicyType: 'IfHealthyBudget AlwaysAllow',
  UnsatisfiableConstraintAction: 'DoNotSchedule ScheduleAnyway',
  VolumeBindingMode: 'Immediate WaitForFirstConsumer',
  'v2.HPAScalingPolicyType': 'Pods Percent',
  'v2.MetricSourceType': 'Resource Pods Object External ContainerResource',
  'v2.MetricTargetType': 'Utilization AverageValue Value',
  'v2.ScalingPolicySelect': 'Max Min Disabled',
};

/** Controllers of these types keep their Pods running, and take no other policy. */
const ALWAYS: ReadonlySet<string> = new Set(['DaemonSet', 'Deployment', 'ReplicaSet', 'StatefulSet']);

/** The values that a field may have, where they can be counted; `kind` is that of the object around it. */
export function valuesOf(shape: Shape, kind: string): readonly string[] {
  if (shape.kind !== 'scalar') return [];
  if (shape.scalar === 'b') return ['true', 'false'];
  const name = shape.goType.replace(/^v1\./, '');
  if (name === 'RestartPolicy' && ALWAYS.has(kind)) return ['Always'];
  return VALUES[name]?.split(' ') ?? [];
}
