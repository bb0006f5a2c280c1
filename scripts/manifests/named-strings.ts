/**
 * Types of strings that have a name in Go, which the server says where it finds no string (`of type v1.RestartPolicy`); the
 * OpenAPI document leaves them out. Read from `types.go` of `k8s.io/api`: struct, then field=type; a star marks a list.
 */
export const NAMED_STRINGS = `
AppArmorProfile: type=v1.AppArmorProfileType
AzureDiskVolumeSource: cachingMode=v1.AzureDataDiskCachingMode kind=v1.AzureDataDiskKind
CSIDriverSpec: volumeLifecycleModes=v1.VolumeLifecycleMode* fsGroupPolicy=v1.FSGroupPolicy
Capabilities: add=v1.Capability* drop=v1.Capability*
Container: restartPolicy=v1.ContainerRestartPolicy terminationMessagePolicy=v1.TerminationMessagePolicy imagePullPolicy=v1.PullPolicy
ContainerPort: protocol=v1.Protocol
ContainerResizePolicy: resourceName=v1.ResourceName restartPolicy=v1.ResourceResizeRestartPolicy
ContainerResourceMetricSource: name=v1.ResourceName
ContainerRestartRule: action=v1.ContainerRestartRuleAction
ContainerRestartRuleOnExitCodes: operator=v1.ContainerRestartRuleOnExitCodesOperator
CronJobSpec: concurrencyPolicy=v1.ConcurrencyPolicy
DaemonSetUpdateStrategy: type=v1.DaemonSetUpdateStrategyType
DeploymentStrategy: type=v1.DeploymentStrategyType
EmptyDirVolumeSource: medium=v1.StorageMedium
EndpointPort: protocol=v1.Protocol
EndpointSlice: addressType=v1.AddressType
FieldSelectorRequirement: operator=v1.FieldSelectorOperator
HPAScalingPolicy: type=v2.HPAScalingPolicyType
HPAScalingRules: selectPolicy=v2.ScalingPolicySelect
HTTPGetAction: scheme=v1.URIScheme
HTTPIngressPath: pathType=v1.PathType
HostPathVolumeSource: type=v1.HostPathType
ImageVolumeSource: pullPolicy=v1.PullPolicy
JobSpec: completionMode=v1.CompletionMode podReplacementPolicy=v1.PodReplacementPolicy
LabelSelectorRequirement: operator=v1.LabelSelectorOperator
LeaseSpec: strategy=v1.CoordinatedLeaseStrategy
Lifecycle: stopSignal=v1.Signal
LimitRangeItem: type=v1.LimitType
MetricSpec: type=v2.MetricSourceType
MetricTarget: type=v2.MetricTargetType
NamespaceSpec: finalizers=v1.FinalizerName*
NetworkPolicyPort: protocol=v1.Protocol
NetworkPolicySpec: policyTypes=v1.PolicyType*
NodeAddress: type=v1.NodeAddressType
NodeSelectorRequirement: operator=v1.NodeSelectorOperator
ObjectMeta: uid=types.UID
ObjectReference: uid=types.UID
PersistentVolumeClaimSpec: accessModes=v1.PersistentVolumeAccessMode* volumeMode=v1.PersistentVolumeMode
PersistentVolumeSpec: accessModes=v1.PersistentVolumeAccessMode* persistentVolumeReclaimPolicy=v1.PersistentVolumeReclaimPolicy volumeMode=v1.PersistentVolumeMode
PodDisruptionBudgetSpec: unhealthyPodEvictionPolicy=v1.UnhealthyPodEvictionPolicyType
PodFailurePolicyOnExitCodesRequirement: operator=v1.PodFailurePolicyOnExitCodesOperator
PodFailurePolicyOnPodConditionsPattern: type=v1.PodConditionType status=v1.ConditionStatus
PodFailurePolicyRule: action=v1.PodFailurePolicyAction
PodOS: name=v1.OSName
PodReadinessGate: conditionType=v1.PodConditionType
PodSecurityContext: supplementalGroupsPolicy=v1.SupplementalGroupsPolicy fsGroupChangePolicy=v1.PodFSGroupChangePolicy seLinuxChangePolicy=v1.PodSELinuxChangePolicy
PodSpec: restartPolicy=v1.RestartPolicy dnsPolicy=v1.DNSPolicy preemptionPolicy=v1.PreemptionPolicy
PriorityClass: preemptionPolicy=v1.PreemptionPolicy
ResourceMetricSource: name=v1.ResourceName
ResourceQuotaSpec: scopes=v1.ResourceQuotaScope*
SeccompProfile: type=v1.SeccompProfileType
Secret: type=v1.SecretType
SecurityContext: procMount=v1.ProcMountType
ServicePort: protocol=v1.Protocol
ServiceSpec: type=v1.ServiceType sessionAffinity=v1.ServiceAffinity externalTrafficPolicy=v1.ServiceExternalTrafficPolicy ipFamilies=v1.IPFamily* ipFamilyPolicy=v1.IPFamilyPolicy internalTrafficPolicy=v1.ServiceInternalTrafficPolicy
StatefulSetPersistentVolumeClaimRetentionPolicy: whenDeleted=v1.PersistentVolumeClaimRetentionPolicyType whenScaled=v1.PersistentVolumeClaimRetentionPolicyType
StatefulSetSpec: podManagementPolicy=v1.PodManagementPolicyType
StatefulSetUpdateStrategy: type=v1.StatefulSetUpdateStrategyType
StorageClass: reclaimPolicy=v1.PersistentVolumeReclaimPolicy volumeBindingMode=v1.VolumeBindingMode
Taint: effect=v1.TaintEffect
Toleration: operator=v1.TolerationOperator effect=v1.TaintEffect
TopologySpreadConstraint: whenUnsatisfiable=v1.UnsatisfiableConstraintAction nodeAffinityPolicy=v1.NodeInclusionPolicy nodeTaintsPolicy=v1.NodeInclusionPolicy
VolumeMount: recursiveReadOnly=v1.RecursiveReadOnlyMode mountPropagation=v1.MountPropagationMode
ScopedResourceSelectorRequirement: scopeName=v1.ResourceQuotaScope operator=v1.ScopeSelectorOperator
`;
