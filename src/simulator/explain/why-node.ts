import type { Cluster } from '../cluster/cluster.ts';
import { daemonPodTolerations } from '../daemonset/automatic-tolerations.ts';
import { placementOn, placesPodsItself } from '../daemonset/placed-by-controller.ts';
import { matchesNodeSelector } from '../matching/node-affinity.ts';
import { tolerates } from '../matching/tolerations.ts';
import type { Node } from '../objects/node.ts';
import type { PodSpec } from '../objects/pod.ts';
import type { NodeSelector, Taint } from '../objects/scheduling.ts';
import { targetNodeOf } from '../objects/target-node.ts';
import type { DaemonSet } from '../objects/workloads.ts';
import { isEnded, isTerminating } from '../pods/pod-state.ts';
import { objectNamed } from '../scenario/names.ts';
import { podsOf } from '../scenario/workload-pods.ts';
import { find, objectsOf } from '../store/store.ts';
import { keyOf } from '../objects/object.ts';
import { type Reason, reason } from './reason.ts';
import { whyPod } from './why-pod.ts';

/** Why a node has, or has not, a pod of a workload such as `ds/agent`: the chain of rules, in the order in which they are asked. */
export function whyNode(cluster: Cluster, of: string, name: string): Reason[] {
  const workload = objectNamed(cluster, of);
  if (workload === undefined) return [reason('workload-missing', 'no', { of })];
  const node = find(cluster.store, 'Node', name);
  if (node === undefined) return [reason('node-missing', 'no', { node: name })];
  if (workload.kind === 'DaemonSet')
    return [...rulesFor(cluster, workload, node), ...presentOn(cluster, workload, of, node)];
  const replicas = 'spec' in workload && 'replicas' in workload.spec ? workload.spec.replicas : 1;
  const pods = podsOf(cluster, workload).filter((pod) => targetNodeOf(pod) === name);
  return [
    reason('deployment-counts', 'fact', { of, replicas: String(replicas) }),
    ...pods.flatMap((pod) => whyPod(cluster, keyOf(pod))),
  ];
}

/** What the template says of the node. */
function rulesFor(cluster: Cluster, set: DaemonSet, node: Node): Reason[] {
  const { template } = set.spec;
  const { name } = node.metadata;
  const { spec } = template;
  const chain: Reason[] = [];
  if (spec.nodeName !== undefined && spec.nodeName !== '' && spec.nodeName !== name) {
    chain.push(reason('other-node-name', 'no', { node: name, wanted: spec.nodeName }));
  }
  chain.push(
    ...selectorRules(spec, node),
    ...node.spec.taints.map((taint) => taintRule(spec, name, taint, placesPodsItself(cluster))),
  );
  const { shouldRun, shouldContinueRunning, refusal } = placementOn(cluster, set, node);
  if (refusal !== '') chain.push(reason('no-room', 'no', { node: name, refusal }));
  if (shouldRun) chain.push(reason('should-run', 'yes', { node: name }));
  else if (shouldContinueRunning) chain.push(reason('may-stay', 'no', { node: name }));
  else chain.push(reason('must-go', 'no', { node: name }));
  return chain;
}

function selectorRules(spec: PodSpec, node: Node): Reason[] {
  const { name, labels } = node.metadata;
  const wanted = Object.entries(spec.nodeSelector ?? {});
  const required = spec.affinity?.nodeAffinity?.requiredDuringSchedulingIgnoredDuringExecution;
  if (wanted.length === 0 && required === undefined) return [reason('no-demands', 'yes', { node: name })];
  const chain = wanted.map(([key, value]): Reason => {
    const label = `${key}=${value}`;
    const found = labels[key];
    if (found === value) return reason('selector-matches', 'yes', { node: name, label });
    return reason('selector-differs', 'no', { node: name, label, found: found === undefined ? '' : `${key}=${found}` });
  });
  if (required === undefined) return chain;
  if (matchesNodeSelector(required, node)) return [...chain, reason('affinity-matches', 'yes', { node: name })];
  return [...chain, reason('affinity-differs', 'no', { node: name, demands: demandsOf(required) })];
}

/** A selector as text: `disk In [ssd], zone Exists | arch NotIn [arm64]`. */
function demandsOf({ nodeSelectorTerms }: NodeSelector): string {
  return nodeSelectorTerms
    .map(({ matchExpressions = [], matchFields = [] }) =>
      [...matchExpressions, ...matchFields]
        .map(
          ({ key, operator, values = [] }) =>
            `${key} ${operator}${values.length === 0 ? '' : ` [${values.join(', ')}]`}`,
        )
        .join(', '),
    )
    .join(' | ');
}

function taintRule(spec: PodSpec, node: string, taint: Taint, isOld: boolean): Reason {
  const { key, value = '', effect } = taint;
  const params = { node, taint: `${key}${value === '' ? '' : `=${value}`}:${effect}` };
  if (effect === 'PreferNoSchedule') return reason('taint-preferred', 'fact', params);
  const own = spec.tolerations ?? [];
  if (own.some((toleration) => tolerates(toleration, taint))) return reason('taint-tolerated', 'yes', params);
  if (daemonPodTolerations(spec, isOld).some((toleration) => tolerates(toleration, taint))) {
    return reason('taint-tolerated-automatically', 'yes', params);
  }
  return reason(effect === 'NoExecute' ? 'taint-no-execute' : 'taint-no-schedule', 'no', params);
}

/** What is on the node, and what keeps a pod away that should be there. */
function presentOn(cluster: Cluster, set: DaemonSet, of: string, node: Node): Reason[] {
  const { name } = node.metadata;
  const pods = podsOf(cluster, set).filter(
    (pod) => targetNodeOf(pod) === name && !(isEnded(pod) && isTerminating(pod)),
  );
  if (pods.length > 0) return pods.flatMap((pod) => presentPod(cluster, set, keyOf(pod), name));
  if (set.metadata.deletionTimestamp !== undefined) return [reason('workload-leaving', 'no', { of })];
  const { shouldRun } = placementOn(cluster, set, node);
  const gone = [...cluster.deletions].findLast(([, one]) => one.node === name && belongsTo(one.pod, set));
  const last = gone === undefined || shouldRun ? [] : whyPod(cluster, gone[1].pod);
  if (!shouldRun) return last;
  const refusal = [...objectsOf(cluster.store, 'Event').values()].findLast(
    (event) => event.reason === 'FailedCreate' && event.regarding.uid === set.metadata.uid,
  );
  return refusal === undefined ? [] : [reason('create-refused', 'no', { message: refusal.message })];
}

function belongsTo(pod: string, { metadata }: DaemonSet): boolean {
  return pod.startsWith(`${metadata.namespace}/${metadata.name}-`);
}

function presentPod(cluster: Cluster, set: DaemonSet, key: string, node: string): Reason[] {
  const pod = find(cluster.store, 'Pod', key);
  const isWaitedFor = pod !== undefined && isTerminating(pod) && set.metadata.deletionTimestamp === undefined;
  const blocks = isWaitedFor
    ? [reason('pod-blocks', 'no', { pod: key, node })]
    : [reason('pod-here', 'fact', { pod: key, node })];
  return [...blocks, ...whyPod(cluster, key)];
}
