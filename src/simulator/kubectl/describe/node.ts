import type { Cluster } from '../../cluster/cluster.ts';
import { quantity, thousandths } from '../../matching/quantity.ts';
import type { Node } from '../../objects/node.ts';
import type { Pod } from '../../objects/pod.ts';
import { isEnded } from '../../pods/pod-state.ts';
import { groupOf } from '../../store/grouping.ts';
import { humanDuration } from '../printing/human-duration.ts';
import { nodeCells } from '../printing/node-cells.ts';
import { bytesText, cpuText } from '../printing/quantity-text.ts';
import { longTimeText } from '../printing/time-text.ts';
import { annotationLines, multiline } from './multiline.ts';
import { taintLines } from './tolerations.ts';

/** What a kubelet says of each of its reasons (pkg/kubelet/nodestatus/setters.go; node_lifecycle_controller.go). */
const MESSAGES: Readonly<Record<string, string>> = {
  KubeletHasSufficientMemory: 'kubelet has sufficient memory available',
  KubeletHasInsufficientMemory: 'kubelet has insufficient memory available',
  KubeletHasNoDiskPressure: 'kubelet has no disk pressure',
  KubeletHasDiskPressure: 'kubelet has disk pressure',
  KubeletHasSufficientPID: 'kubelet has sufficient PID available',
  KubeletHasInsufficientPID: 'kubelet has insufficient PID available',
  KubeletReady: 'kubelet is posting ready status',
  NodeStatusUnknown: 'Kubelet stopped posting node status.',
};

// Leases are renewed every 10 seconds (nodeLeaseRenewIntervalFraction of 40 s).
const RENEWAL_MS = 10_000;

/** describeNode (kubectl/pkg/describe/describe.go); what machines have and the simulated ones have not is left empty. */
export function nodeLines(cluster: Cluster, node: Node): string[] {
  const { metadata, spec, status } = node;
  const seen = cluster.silentSince.get(metadata.name) ?? cluster.now;
  const renewed = longTimeText(Math.max(metadata.creationTimestamp, Math.floor(seen / RENEWAL_MS) * RENEWAL_MS));
  const { cpu, memory, pods } = status.allocatable;
  const resources = [`  cpu:\t${cpuText(cpu)}`, `  memory:\t${bytesText(memory)}`, `  pods:\t${String(pods)}`];
  return [
    `Name:\t${metadata.name}`,
    `Roles:\t${nodeCells(node)[1] ?? ''}`,
    ...multiline('Labels', metadata.labels),
    ...annotationLines(metadata.annotations),
    `CreationTimestamp:\t${longTimeText(metadata.creationTimestamp)}`,
    ...taintLines(spec.taints),
    `Unschedulable:\t${String(spec.unschedulable)}`,
    'Lease:',
    `  HolderIdentity:\t${metadata.name}`,
    '  AcquireTime:\t<unset>',
    `  RenewTime:\t${renewed}`,
    'Conditions:',
    '  Type\tStatus\tLastHeartbeatTime\tLastTransitionTime\tReason\tMessage',
    '  ----\t------\t-----------------\t------------------\t------\t-------',
    ...Object.entries(status.conditions).map(([type, { status: state, changedAt, reason = '', message }]) => {
      const text = message ?? MESSAGES[reason] ?? '';
      return `  ${type} \t${state} \t${renewed} \t${longTimeText(changedAt)} \t${reason} \t${text}`;
    }),
    'Addresses:',
    ...(status.internalIP === undefined ? [] : [`  InternalIP:\t${status.internalIP}`]),
    `  Hostname:\t${metadata.name}`,
    'Capacity:',
    ...resources,
    'Allocatable:',
    ...resources,
    'System Info:',
    ...['Machine ID', 'System UUID', 'Boot ID', 'Kernel Version', 'OS Image'].map((title) => `  ${title}:\t`),
    '  Operating System:\tlinux',
    '  Architecture:\tamd64',
    '  Container Runtime Version:\t',
    `  Kubelet Version:\t${status.kubeletVersion}`,
    ...resourceLines(cluster, node),
  ];
}

interface Amounts {
  readonly requests: { readonly cpu: number; readonly memory: number };
  readonly limits: { readonly cpu: number; readonly memory: number };
}

/** describeNodeResource */
function resourceLines(cluster: Cluster, { metadata, status }: Node): string[] {
  const pods = [...groupOf(cluster.store.podsByNode, metadata.name)]
    .filter((pod) => pod.spec.nodeName === metadata.name && !isEnded(pod))
    .sort((a, b) =>
      `${a.metadata.namespace} ${a.metadata.name}` < `${b.metadata.namespace} ${b.metadata.name}` ? -1 : 1,
    );
  const { allocatable } = status;
  const share = (amount: number, of: number): string => ` (${String(of === 0 ? 0 : Math.trunc((amount / of) * 100))}%)`;
  const cpu = (amount: number): string => cpuText(amount) + share(amount, allocatable.cpu);
  const memory = (amount: number): string => bytesText(amount) + share(amount, allocatable.memory);
  const all = pods.map(amountsOf);
  const sum = (pick: (amounts: Amounts) => number): number => all.reduce((total, one) => total + pick(one), 0);
  return [
    `Non-terminated Pods:\t(${String(pods.length)} in total)`,
    '  Namespace\tName\t\tCPU Requests\tCPU Limits\tMemory Requests\tMemory Limits\tAge',
    '  ---------\t----\t\t------------\t----------\t---------------\t-------------\t---',
    ...pods.map((pod) => {
      const { requests, limits } = amountsOf(pod);
      const age = humanDuration((cluster.now - pod.metadata.creationTimestamp) / 1000);
      const { namespace, name } = pod.metadata;
      return `  ${namespace}\t${name}\t\t${cpu(requests.cpu)}\t${cpu(limits.cpu)}\t${memory(requests.memory)}\t${memory(limits.memory)}\t${age}`;
    }),
    'Allocated resources:',
    '  (Total limits may be over 100 percent, i.e., overcommitted.)',
    '  Resource\tRequests\tLimits',
    '  --------\t--------\t------',
    `  cpu\t${cpu(sum(({ requests }) => requests.cpu))}\t${cpu(sum(({ limits }) => limits.cpu))}`,
    `  memory\t${memory(sum(({ requests }) => requests.memory))}\t${memory(sum(({ limits }) => limits.memory))}`,
    '  ephemeral-storage\t0 (0%)\t0 (0%)',
  ];
}

function amountsOf({ spec }: Pod): Amounts {
  const total = (kind: 'requests' | 'limits'): Amounts['requests'] => ({
    cpu: spec.containers.reduce((sum, { resources }) => sum + thousandths(resources?.[kind]?.['cpu'] ?? 0), 0),
    memory: spec.containers.reduce((sum, { resources }) => sum + quantity(resources?.[kind]?.['memory'] ?? 0), 0),
  });
  return { requests: total('requests'), limits: total('limits') };
}
