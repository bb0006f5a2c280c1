import type { ClusterObject } from '../../objects/object.ts';
import { objectsOf } from '../../store/store.ts';
import { type Arguments, isOn } from '../arguments/flags.ts';
import { targetsOf } from '../arguments/targets.ts';
import { nodeLines } from '../describe/node.ts';
import { genericLines, plainLines } from '../describe/plain-objects.ts';
import { podLines } from '../describe/pod.ts';
import { tabbed } from '../describe/prefix-table.ts';
import { daemonSetLines, deploymentLines, replicaSetLines } from '../describe/workloads.ts';
import { eventAge } from '../printing/event-age.ts';
import { CommandError, type Session } from '../session.ts';

/** `kubectl describe` (kubectl/pkg/cmd/describe/describe.go): objects by name, or all whose names begin so. */
export function describe(session: Session, given: Arguments): void {
  const found = targetsOf(session, given, { listsAll: true });
  const objects = found.missing.length > 0 && found.objects.length === 0 ? prefixed(session, given) : found.objects;
  const hasEvents = isOn(given, 'show-events', true);
  session.out.push(objects.map((object) => describeOne(session, object, hasEvents)).join('\n\n'));
  if (objects.length > 0 && objects !== found.objects) return;
  if (found.missing.length > 0) throw new CommandError(found.missing.join('\n'));
  if (objects.length > 0) return;
  const isEverywhere = isOn(given, 'all-namespaces') || found.resources.every(({ isNamespaced }) => !isNamespaced);
  session.err.push(isEverywhere ? 'No resources found\n' : `No resources found in ${given.namespace} namespace.\n`);
}

/** DescribeMatchingResources: `describe pod agent` tells of all pods whose names begin with `agent`. */
function prefixed(session: Session, given: Arguments): readonly ClusterObject[] {
  const [type = '', prefix, ...more] = given.words;
  if (prefix === undefined || more.length > 0 || type.includes('/')) return [];
  const { objects } = targetsOf(session, given, { words: [type], listsAll: true });
  return objects.filter(({ metadata }) => metadata.name.startsWith(prefix));
}

function describeOne(session: Session, object: ClusterObject, hasEvents: boolean): string {
  const isPlain = ['Namespace', 'ResourceQuota', 'Event'].includes(object.kind);
  const events = hasEvents && !isPlain ? eventLines(session, object) : [];
  return tabbed([...bodyOf(session, object), ...events]);
}

function bodyOf({ cluster }: Session, object: ClusterObject): string[] {
  switch (object.kind) {
    case 'DaemonSet':
      return daemonSetLines(cluster, object);
    case 'Deployment':
      return deploymentLines(cluster, object);
    case 'ReplicaSet':
      return replicaSetLines(cluster, object);
    case 'Node':
      return nodeLines(cluster, object);
    case 'Pod':
      return podLines(cluster, object);
    case 'Event':
    case 'ControllerRevision':
      return genericLines(object);
    default:
      return plainLines(cluster, object);
  }
}

/** DescribeEvents */
function eventLines({ cluster }: Session, object: ClusterObject): string[] {
  const events = [...objectsOf(cluster.store, 'Event').values()].filter(
    ({ regarding }) => regarding.uid === object.metadata.uid,
  );
  if (events.length === 0) return ['Events:\t<none>'];
  const rows = events
    .toSorted((a, b) => a.lastSeen - b.lastSeen)
    .map(
      (event) =>
        `  ${event.type}\t${event.reason}\t${eventAge(event, cluster.now)}\t${event.source}\t${event.message.trim()}`,
    );
  return ['Events:', '  Type\tReason\tAge\tFrom\tMessage', '  ----\t------\t----\t----\t-------', ...rows];
}
