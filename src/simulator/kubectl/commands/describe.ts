import type { ClusterObject } from '../../objects/object.ts';
import type { DaemonSet } from '../../objects/workloads.ts';
import { groupOf } from '../../store/grouping.ts';
import { objectsOf } from '../../store/store.ts';
import type { Arguments } from '../arguments/flags.ts';
import { targetsOf } from '../arguments/targets.ts';
import { multiline } from '../describe/multiline.ts';
import { podTemplateLines } from '../describe/pod-template.ts';
import { tabbed } from '../describe/prefix-table.ts';
import { taintLines, tolerationLines } from '../describe/tolerations.ts';
import { formatLabels, formatSelector } from '../printing/columns.ts';
import { humanDuration } from '../printing/human-duration.ts';
import { statusOf } from '../printing/pod-cells.ts';
import { CommandError, type Session } from '../session.ts';

/** `kubectl describe` (kubectl/pkg/describe/describe.go). */
export function describe(session: Session, given: Arguments): void {
  const { objects, missing } = targetsOf(session, given, { listsAll: true });
  session.out.push(objects.map((object) => describeOne(session, object)).join('\n\n'));
  if (missing.length > 0) throw new CommandError(missing.join('\n'));
}

function describeOne(session: Session, object: ClusterObject): string {
  return tabbed([...bodyOf(session, object), ...eventLines(session, object)]);
}

function bodyOf(session: Session, object: ClusterObject): string[] {
  switch (object.kind) {
    case 'DaemonSet':
      return daemonSetLines(session, object);
    case 'Node':
      return [
        `Name:\t${object.metadata.name}`,
        ...multiline('Labels', object.metadata.labels),
        ...multiline('Annotations', object.metadata.annotations, ': '),
        ...taintLines(object.spec.taints),
        `Unschedulable:\t${String(object.spec.unschedulable)}`,
      ];
    case 'Pod':
      return [
        `Name:\t${object.metadata.name}`,
        `Namespace:\t${object.metadata.namespace}`,
        `Node:\t${object.spec.nodeName ?? '<none>'}`,
        ...multiline('Labels', object.metadata.labels),
        ...multiline('Annotations', object.metadata.annotations, ': '),
        `Status:\t${statusOf(object)}`,
        ...object.metadata.ownerReferences
          .filter(({ controller }) => controller)
          .map(({ kind, name }) => `Controlled By:\t${kind}/${name}`),
        `Node-Selectors:\t${formatLabels(object.spec.nodeSelector ?? {})}`,
        ...tolerationLines(object.spec.tolerations ?? [], ''),
      ];
    default:
      return [
        `Name:\t${object.metadata.name}`,
        ...(object.metadata.namespace === '' ? [] : [`Namespace:\t${object.metadata.namespace}`]),
        ...multiline('Labels', object.metadata.labels),
        ...multiline('Annotations', object.metadata.annotations, ': '),
      ];
  }
}

/** describeDaemonSet; the namespace is told since 1.33. */
function daemonSetLines({ cluster }: Session, set: DaemonSet): string[] {
  const counts = { Running: 0, Pending: 0, Succeeded: 0, Failed: 0, Unknown: 0 };
  for (const pod of groupOf(cluster.store.podsByController, set.metadata.uid)) counts[pod.status.phase]++;
  const { status, metadata, spec } = set;
  return [
    `Name:\t${metadata.name}`,
    ...(cluster.settings.minor >= 33 ? [`Namespace:\t${metadata.namespace}`] : []),
    `Selector:\t${formatSelector(spec.selector)}`,
    `Node-Selector:\t${formatLabels(spec.template.spec.nodeSelector ?? {})}`,
    ...multiline('Labels', metadata.labels),
    ...multiline('Annotations', metadata.annotations, ': '),
    `Desired Number of Nodes Scheduled: ${String(status.desiredNumberScheduled)}`,
    `Current Number of Nodes Scheduled: ${String(status.currentNumberScheduled)}`,
    `Number of Nodes Scheduled with Up-to-date Pods: ${String(status.updatedNumberScheduled)}`,
    `Number of Nodes Scheduled with Available Pods: ${String(status.numberAvailable)}`,
    `Number of Nodes Misscheduled: ${String(status.numberMisscheduled)}`,
    `Pods Status:\t${String(counts.Running)} Running / ${String(counts.Pending)} Waiting / ${String(counts.Succeeded)} Succeeded / ${String(counts.Failed)} Failed`,
    ...podTemplateLines(spec.template),
  ];
}

/** DescribeEvents */
function eventLines({ cluster }: Session, object: ClusterObject): string[] {
  const events = [...objectsOf(cluster.store, 'Event').values()].filter(
    ({ regarding }) => regarding.uid === object.metadata.uid,
  );
  if (events.length === 0) return ['Events:\t<none>'];
  const rows = events
    .toSorted((a, b) => a.lastSeen - b.lastSeen)
    .map(({ type, reason, source, message, count, firstSeen, lastSeen }) => {
      const age = humanDuration((cluster.now - lastSeen) / 1000);
      const since = humanDuration((cluster.now - firstSeen) / 1000);
      const times = count > 1 ? `${age} (x${String(count)} over ${since})` : age;
      return `  ${type}\t${reason}\t${times}\t${source}\t${message}`;
    });
  return ['Events:', '  Type\tReason\tAge\tFrom\tMessage', '  ----\t------\t----\t----\t-------', ...rows];
}
