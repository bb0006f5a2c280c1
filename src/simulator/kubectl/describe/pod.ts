import type { Cluster } from '../../cluster/cluster.ts';
import { behaviourOf } from '../../kubelet/controller.ts';
import { quantity } from '../../matching/quantity.ts';
import { controllerOf } from '../../objects/owner.ts';
import type { Pod, PodSpec } from '../../objects/pod.ts';
import { isEnded } from '../../pods/pod-state.ts';
import { find } from '../../store/store.ts';
import { humanDuration } from '../printing/human-duration.ts';
import { podConditions } from '../printing/pod-conditions.ts';
import { longTimeText } from '../printing/time-text.ts';
import { containerLines } from './containers.ts';
import { annotationLines, multiline } from './multiline.ts';
import { plainObjectsOf } from './plain-objects.ts';
import { spreadLines } from './pod-template.ts';
import { tolerationLines } from './tolerations.ts';
import { volumeLines } from './volumes.ts';

/** describePod (kubectl/pkg/describe/describe.go) */
export function podLines(cluster: Cluster, pod: Pod): string[] {
  const { metadata, spec, status } = pod;
  const priority = priorityOf(cluster, spec);
  const host = find(cluster.store, 'Node', spec.nodeName ?? '')?.status.internalIP ?? '';
  const owner = controllerOf(pod);
  const { crashAfterSeconds = 0 } = behaviourOf(cluster, pod);
  return [
    `Name:\t${metadata.name}`,
    `Namespace:\t${metadata.namespace}`,
    `Priority:\t${String(priority)}`,
    ...optional('Priority Class Name', spec.priorityClassName),
    `Service Account:\t${spec.serviceAccountName ?? 'default'}`,
    `Node:\t${spec.nodeName === undefined ? '<none>' : `${spec.nodeName}/${host}`}`,
    ...(status.startTime === undefined ? [] : [`Start Time:\t${longTimeText(status.startTime)}`]),
    ...multiline('Labels', metadata.labels),
    ...annotationLines(metadata.annotations),
    ...statusLines(cluster, pod),
    ...optional('Reason', status.reason),
    ...optional('Message', status.message),
    `IP:\t${status.podIP ?? ''}`,
    ...(status.podIP === undefined ? ['IPs:\t<none>'] : ['IPs:', `  IP:\t${status.podIP}`]),
    ...(owner === undefined ? [] : [`Controlled By:\t${owner.kind}/${owner.name}`]),
    ...(spec.initContainers === undefined
      ? []
      : containerLines('Init Containers', spec.initContainers, pod, crashAfterSeconds)),
    ...containerLines('Containers', spec.containers, pod, crashAfterSeconds),
    'Conditions:',
    '  Type\tStatus',
    ...podConditions(pod).map((condition) => `  ${condition.type} \t${condition.status} `),
    ...volumeLines(spec.volumes),
    `QoS Class:\t${qosOf(spec)}`,
    ...multiline('Node-Selectors', spec.nodeSelector ?? {}),
    ...tolerationLines(spec.tolerations ?? [], ''),
    ...spreadLines(spec),
  ];
}

function optional(title: string, value: string | undefined): string[] {
  return value === undefined || value === '' ? [] : [`${title}:\t${value}`];
}

function statusLines({ now }: Cluster, pod: Pod): string[] {
  const { deletionTimestamp, deletionGracePeriodSeconds = 0 } = pod.metadata;
  if (deletionTimestamp === undefined || isEnded(pod)) return [`Status:\t${pod.status.phase}`];
  return [
    `Status:\tTerminating (lasts ${humanDuration((now - deletionTimestamp) / 1000)})`,
    `Termination Grace Period:\t${String(deletionGracePeriodSeconds)}s`,
  ];
}

/** The value of the priority class, which admission writes into the pod. */
function priorityOf(cluster: Cluster, { priorityClassName = '' }: PodSpec): number {
  const known: Readonly<Record<string, number>> = {
    'system-node-critical': 2_000_001_000,
    'system-cluster-critical': 2_000_000_000,
  };
  const value = plainObjectsOf(cluster, 'PriorityClass').find(({ metadata }) => metadata.name === priorityClassName)
    ?.content['value'];
  return typeof value === 'number' ? value : (known[priorityClassName] ?? 0);
}

/** ComputePodQOS (kubectl/pkg/util/qos) */
export function qosOf({ containers, initContainers = [] }: PodSpec): 'BestEffort' | 'Burstable' | 'Guaranteed' {
  const all = [...containers, ...initContainers].map(({ resources }) => resources ?? {});
  if (
    all.every(({ requests = {}, limits = {} }) => ![...Object.keys(requests), ...Object.keys(limits)].some(isCounted))
  ) {
    return 'BestEffort';
  }
  const isGuaranteed = all.every(({ requests = {}, limits = {} }) =>
    ['cpu', 'memory'].every((name) => {
      const limit = limits[name];
      return limit !== undefined && quantity(requests[name] ?? limit) === quantity(limit);
    }),
  );
  return isGuaranteed ? 'Guaranteed' : 'Burstable';
}

function isCounted(name: string): boolean {
  return name === 'cpu' || name === 'memory';
}
