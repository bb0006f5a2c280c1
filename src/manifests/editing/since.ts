/** The version in which a younger field became stable, by type and field; from the list of feature gates in the documentation. */
const STABLE: Readonly<Record<string, string>> = {
  'Container.restartPolicy': '1.33',
  'CronJobSpec.timeZone': '1.27',
  'JobSpec.backoffLimitPerIndex': '1.33',
  'JobSpec.podFailurePolicy': '1.31',
  'JobSpec.podReplacementPolicy': '1.34',
  'JobSpec.successPolicy': '1.33',
  'LifecycleHandler.sleep': '1.34',
  'PodAffinityTerm.matchLabelKeys': '1.33',
  'PodAffinityTerm.mismatchLabelKeys': '1.33',
  'PodSpec.os': '1.25',
  'PodSpec.preemptionPolicy': '1.24',
  'PodSpec.schedulingGates': '1.30',
  'PriorityClass.preemptionPolicy': '1.24',
  'Probe.grpc': '1.27',
  'Probe.terminationGracePeriodSeconds': '1.28',
  'RollingUpdateDaemonSet.maxSurge': '1.25',
  'SecurityContext.appArmorProfile': '1.31',
  'PodSecurityContext.appArmorProfile': '1.31',
  'ServiceSpec.internalTrafficPolicy': '1.26',
  'ServiceSpec.trafficDistribution': '1.33',
  'StatefulSetSpec.minReadySeconds': '1.25',
  'StatefulSetSpec.persistentVolumeClaimRetentionPolicy': '1.32',
  'TopologySpreadConstraint.minDomains': '1.30',
  'TopologySpreadConstraint.nodeAffinityPolicy': '1.33',
  'TopologySpreadConstraint.nodeTaintsPolicy': '1.33',
  'Volume.ephemeral': '1.23',
  'VolumeMount.recursiveReadOnly': '1.33',
};

/** The version of Kubernetes in which a field became stable; `undefined` where it was there for long, or is not stable. */
export function stableSince(type: string, field: string): string | undefined {
  return STABLE[`${type}.${field}`];
}
