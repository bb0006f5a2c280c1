import { matchesRequiredAffinity } from '../matching/node-affinity.ts';
import { tolerates, untolerated } from '../matching/tolerations.ts';
import type { Node } from '../objects/node.ts';
import type { Pod } from '../objects/pod.ts';
import type { Taint } from '../objects/scheduling.ts';
import { hostPortsOf, podsOn, portsConflict, requestsOf, totalOf } from './node-usage.ts';
import { affinityRefusal } from './pod-affinity.ts';
import type { Snapshot } from './snapshot.ts';
import { spreadRefusal } from './topology-spread.ts';

/** Why a pod does not fit on a node. */
export interface Refusal {
  readonly reasons: readonly string[];
  /** Whether making room could help (Unschedulable, not UnschedulableAndUnresolvable). */
  readonly isResolvable: boolean;
}

const UNSCHEDULABLE: Taint = { key: 'node.kubernetes.io/unschedulable', effect: 'NoSchedule' };

/**
 * Why a pod cannot go to a node; `undefined` if it can. The filters come in the order of the default plugins, and the
 * first that refuses gives the reason (RunFilterPlugins, pkg/scheduler/framework/runtime/framework.go).
 */
export function refusalOf(snapshot: Snapshot, pod: Pod, node: Node): Refusal | undefined {
  const tolerations = pod.spec.tolerations ?? [];
  if (node.spec.unschedulable && !tolerations.some((toleration) => tolerates(toleration, UNSCHEDULABLE))) {
    return forGood('node(s) were unschedulable');
  }
  // Before conditions became taints, the scheduler looked at them itself (CheckNodeCondition).
  if (snapshot.cluster.settings.minor < 12 && node.status.conditions['Ready']?.status !== 'True') {
    return forGood('node(s) were not ready');
  }
  const { nodeName = '' } = pod.spec;
  if (nodeName !== '' && nodeName !== node.metadata.name) {
    return forGood("node(s) didn't match the requested node name");
  }
  const taint = untolerated(node.spec.taints, tolerations, ['NoSchedule', 'NoExecute']);
  if (taint !== undefined) return forGood(taintText(taint, snapshot.cluster.settings.minor));
  if (!matchesRequiredAffinity(pod.spec, node)) {
    return forGood("node(s) didn't match Pod's node affinity/selector");
  }
  return (
    portRefusal(snapshot, pod, node) ??
    fitRefusal(snapshot, pod, node) ??
    spreadRefusal(snapshot, pod, node) ??
    affinityRefusal(snapshot, pod, node)
  );
}

function forGood(reason: string): Refusal {
  return { reasons: [reason], isResolvable: false };
}

/** Since 1.34.2 and 1.35 the taint itself is not told. */
function taintText({ key, value = '' }: Taint, minor: number): string {
  return minor >= 35 ? 'node(s) had untolerated taint(s)' : `node(s) had untolerated taint {${key}: ${value}}`;
}

/** NodePorts.Filter */
function portRefusal({ cluster }: Snapshot, pod: Pod, node: Node): Refusal | undefined {
  const wanted = hostPortsOf(pod);
  if (wanted.length === 0) return undefined;
  const taken = podsOn(cluster.store, node.metadata.name).flatMap(hostPortsOf);
  const isTaken = wanted.some((port) => taken.some((other) => portsConflict(port, other)));
  const reasons = ["node(s) didn't have free ports for the requested pod ports"];
  return isTaken ? { reasons, isResolvable: true } : undefined;
}

/** Fit.Filter and fitsRequest: all that is short is told; what no node could give for good cannot be resolved. */
function fitRefusal({ cluster }: Snapshot, pod: Pod, node: Node): Refusal | undefined {
  const { allocatable } = node.status;
  const present = podsOn(cluster.store, node.metadata.name);
  const used = totalOf(present);
  const wanted = requestsOf(pod);
  const reasons: string[] = [];
  let isResolvable = true;
  if (present.length + 1 > allocatable.pods) {
    reasons.push('Too many pods');
    isResolvable &&= allocatable.pods >= 1;
  }
  for (const resource of ['cpu', 'memory'] as const) {
    if (wanted[resource] === 0 || wanted[resource] <= allocatable[resource] - used[resource]) continue;
    reasons.push(`Insufficient ${resource}`);
    isResolvable &&= wanted[resource] <= allocatable[resource];
  }
  return reasons.length === 0 ? undefined : { reasons, isResolvable };
}
