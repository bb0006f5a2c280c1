import type { PodSpec } from '../objects/pod.ts';
import type { Toleration } from '../objects/scheduling.ts';

const EVERYWHERE: readonly (readonly [key: string, effect: string])[] = [
  ['node.kubernetes.io/not-ready', 'NoExecute'],
  ['node.kubernetes.io/unreachable', 'NoExecute'],
  ['node.kubernetes.io/disk-pressure', 'NoSchedule'],
  ['node.kubernetes.io/memory-pressure', 'NoSchedule'],
  ['node.kubernetes.io/pid-pressure', 'NoSchedule'],
  ['node.kubernetes.io/unschedulable', 'NoSchedule'],
];

/** The first four were all that there were before daemon pods went through the scheduler, in 1.12. */
const OF_OLD = 4;

/**
 * The tolerations of a daemon pod: those of the template, then the automatic ones, each in the place of an equal one that
 * was there before (AddOrUpdateDaemonPodTolerations, pkg/controller/daemon/util/daemonset_util.go).
 */
export function daemonPodTolerations(spec: PodSpec, isOld = false): readonly Toleration[] {
  const hostOnly = spec.hostNetwork === true ? [['node.kubernetes.io/network-unavailable', 'NoSchedule'] as const] : [];
  const tolerations = [...(spec.tolerations ?? [])];
  const automatic = isOld ? EVERYWHERE.slice(0, OF_OLD) : [...EVERYWHERE, ...hostOnly];
  for (const [key, effect] of automatic) {
    const added: Toleration = { key, operator: 'Exists', effect };
    const place = tolerations.findIndex((known) => isSame(known, added));
    if (place < 0) tolerations.push(added);
    else tolerations[place] = added;
  }
  return tolerations;
}

/** Toleration.MatchToleration: seconds do not count, so those of the user vanish. */
function isSame(one: Toleration, other: Toleration): boolean {
  return (
    (one.key ?? '') === (other.key ?? '') &&
    (one.operator ?? '') === (other.operator ?? '') &&
    (one.effect ?? '') === (other.effect ?? '') &&
    (one.value ?? '') === (other.value ?? '')
  );
}
