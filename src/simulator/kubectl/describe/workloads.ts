import type { Cluster } from '../../cluster/cluster.ts';
import { controllerOf } from '../../objects/owner.ts';
import type { DaemonSet, Deployment, ReplicaSet } from '../../objects/workloads.ts';
import { sameValue } from '../../cluster/same-value.ts';
import { withoutHash } from '../../deployment/replica-sets.ts';
import { groupOf } from '../../store/grouping.ts';
import { formatLabels, formatSelector } from '../printing/columns.ts';
import { longTimeText } from '../printing/time-text.ts';
import { annotationLines, multiline } from './multiline.ts';
import { podTemplateLines } from './pod-template.ts';

/** describeDaemonSet (kubectl/pkg/describe/describe.go); the namespace is told since 1.33. */
export function daemonSetLines(cluster: Cluster, set: DaemonSet): string[] {
  const { status, metadata, spec } = set;
  return [
    `Name:\t${metadata.name}`,
    ...(cluster.settings.minor >= 33 ? [`Namespace:\t${metadata.namespace}`] : []),
    `Selector:\t${formatSelector(spec.selector)}`,
    `Node-Selector:\t${formatLabels(spec.template.spec.nodeSelector ?? {})}`,
    ...multiline('Labels', metadata.labels),
    ...annotationLines(metadata.annotations),
    `Desired Number of Nodes Scheduled: ${String(status.desiredNumberScheduled)}`,
    `Current Number of Nodes Scheduled: ${String(status.currentNumberScheduled)}`,
    `Number of Nodes Scheduled with Up-to-date Pods: ${String(status.updatedNumberScheduled)}`,
    `Number of Nodes Scheduled with Available Pods: ${String(status.numberAvailable)}`,
    `Number of Nodes Misscheduled: ${String(status.numberMisscheduled)}`,
    `Pods Status:\t${podCounts(cluster, set)}`,
    ...podTemplateLines(spec.template),
  ];
}

/** describeReplicaSet */
export function replicaSetLines(cluster: Cluster, set: ReplicaSet): string[] {
  const { status, metadata, spec } = set;
  const owner = controllerOf(set);
  return [
    `Name:\t${metadata.name}`,
    `Namespace:\t${metadata.namespace}`,
    `Selector:\t${formatSelector(spec.selector)}`,
    ...multiline('Labels', metadata.labels),
    ...annotationLines(metadata.annotations),
    ...(owner === undefined ? [] : [`Controlled By:\t${owner.kind}/${owner.name}`]),
    `Replicas:\t${String(status.replicas)} current / ${String(spec.replicas)} desired`,
    `Pods Status:\t${podCounts(cluster, set)}`,
    ...podTemplateLines(spec.template),
  ];
}

/** describeDeployment */
export function deploymentLines(cluster: Cluster, deployment: Deployment): string[] {
  const { status, metadata, spec } = deployment;
  const { rollingUpdate } = spec.strategy;
  const unavailable = Math.max(0, Math.max(spec.replicas, status.replicas) - status.availableReplicas);
  const sets = [...groupOf(cluster.store.dependents, metadata.uid)].filter((object) => object.kind === 'ReplicaSet');
  const isNew = (set: ReplicaSet): boolean => sameValue(withoutHash(set.spec.template), spec.template);
  const list = (found: readonly ReplicaSet[]): string =>
    found.length === 0
      ? '<none>'
      : found
          .map(
            (set) =>
              `${set.metadata.name} (${String(set.status.replicas)}/${String(set.spec.replicas)} replicas created)`,
          )
          .join(', ');
  return [
    `Name:\t${metadata.name}`,
    `Namespace:\t${metadata.namespace}`,
    `CreationTimestamp:\t${longTimeText(metadata.creationTimestamp)}`,
    ...multiline('Labels', metadata.labels),
    ...annotationLines(metadata.annotations),
    `Selector:\t${formatSelector(spec.selector)}`,
    `Replicas:\t${String(spec.replicas)} desired | ${String(status.updatedReplicas)} updated | ${String(status.replicas)} total | ${String(status.availableReplicas)} available | ${String(unavailable)} unavailable`,
    `StrategyType:\t${spec.strategy.type}`,
    `MinReadySeconds:\t${String(spec.minReadySeconds ?? 0)}`,
    ...(rollingUpdate === undefined
      ? []
      : [
          `RollingUpdateStrategy:\t${String(rollingUpdate.maxUnavailable ?? '25%')} max unavailable, ${String(rollingUpdate.maxSurge ?? '25%')} max surge`,
        ]),
    ...podTemplateLines(spec.template),
    'Conditions:',
    '  Type\tStatus\tReason',
    '  ----\t------\t------',
    ...Object.entries(status.conditions).map(([type, one]) => `  ${type} \t${one.status}\t${one.reason}`),
    `OldReplicaSets:\t${list(sets.filter((set) => !isNew(set)))}`,
    `NewReplicaSet:\t${list(sets.filter(isNew))}`,
  ];
}

/** getPodStatusForController */
function podCounts({ store }: Cluster, { metadata }: DaemonSet | ReplicaSet): string {
  const counts = { Running: 0, Pending: 0, Succeeded: 0, Failed: 0, Unknown: 0 };
  for (const pod of groupOf(store.podsByController, metadata.uid)) counts[pod.status.phase]++;
  return `${String(counts.Running)} Running / ${String(counts.Pending)} Waiting / ${String(counts.Succeeded)} Succeeded / ${String(counts.Failed)} Failed`;
}
