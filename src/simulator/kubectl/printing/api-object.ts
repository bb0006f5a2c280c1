import type { Json, JsonObject } from '#manifests';
import type { ClusterObject } from '../../objects/object.ts';
import type { Metadata } from '../../objects/metadata.ts';
import type { Node } from '../../objects/node.ts';
import type { Pod } from '../../objects/pod.ts';
import { manifestOf } from '../../manifests/object-from-manifest.ts';
import { podConditions } from './pod-conditions.ts';
import { bytesText, cpuText } from './quantity-text.ts';
import { timeText } from './time-text.ts';

/** An object as the server shows it: times as text, conditions as lists, keys in order. */
export function apiObject(object: ClusterObject): JsonObject {
  const shown: Record<string, Json | undefined> = { ...manifestOf(object), metadata: metadataOf(object.metadata) };
  switch (object.kind) {
    case 'Pod':
      shown['status'] = podStatus(object);
      break;
    case 'Node':
      shown['spec'] = pruned({ taints: object.spec.taints, unschedulable: object.spec.unschedulable || undefined });
      shown['status'] = pruned({
        addresses: [
          ...(object.status.internalIP === undefined
            ? []
            : [{ address: object.status.internalIP, type: 'InternalIP' }]),
          { address: object.metadata.name, type: 'Hostname' },
        ],
        allocatable: resourcesOf(object),
        capacity: resourcesOf(object),
        conditions: conditionList(object.status.conditions, (one) => one.changedAt),
        nodeInfo: { kubeletVersion: object.status.kubeletVersion },
      });
      break;
    case 'Deployment':
      shown['status'] = pruned({
        ...object.status,
        conditions: conditionList(object.status.conditions, (one) => one.updatedAt),
      });
      break;
    case 'DaemonSet':
    case 'ReplicaSet':
      shown['status'] = pruned(object.status);
      break;
    case 'ControllerRevision':
      shown['revision'] = object.revision;
      shown['data'] = { spec: { template: pruned({ $patch: 'replace', ...object.data }) } };
      break;
    case 'Event': {
      const { type, reason, message, count, source, regarding, firstSeen, lastSeen } = object;
      const times = { firstTimestamp: timeText(firstSeen), lastTimestamp: timeText(lastSeen) };
      Object.assign(shown, {
        type,
        reason,
        message,
        count,
        source: { component: source },
        involvedObject: regarding,
        ...times,
      });
      break;
    }
    case 'Namespace':
      shown['status'] = { phase: 'Active' };
      break;
    default:
      break;
  }
  return sortedKeys(shown);
}

function metadataOf(metadata: Metadata): JsonObject {
  const { creationTimestamp, deletionTimestamp, resourceVersion } = metadata;
  const none = (value: object): boolean => Object.keys(value).length === 0;
  return pruned({
    ...metadata,
    namespace: metadata.namespace === '' ? undefined : metadata.namespace,
    labels: none(metadata.labels) ? undefined : metadata.labels,
    annotations: none(metadata.annotations) ? undefined : metadata.annotations,
    ownerReferences: none(metadata.ownerReferences) ? undefined : metadata.ownerReferences,
    finalizers: none(metadata.finalizers) ? undefined : metadata.finalizers,
    resourceVersion: String(resourceVersion),
    creationTimestamp: timeText(creationTimestamp),
    deletionTimestamp: deletionTimestamp === undefined ? undefined : timeText(deletionTimestamp),
  });
}

function podStatus(pod: Pod): JsonObject {
  const { status, spec } = pod;
  const { container, phase, ready } = status;
  const state =
    container.running === true
      ? { running: { startedAt: timeText(container.startedAt ?? 0) } }
      : container.terminated !== undefined
        ? { terminated: { reason: container.terminated, exitCode: container.exitCode ?? 0 } }
        : { waiting: { reason: container.waiting ?? 'ContainerCreating' } };
  const isBound = spec.nodeName !== undefined;
  return pruned({
    phase,
    podIP: status.podIP,
    startTime: status.startTime === undefined ? undefined : timeText(status.startTime),
    reason: status.reason,
    conditions: podConditions(pod).map(({ at, ...condition }) =>
      pruned({ ...condition, lastTransitionTime: timeText(at) }),
    ),
    containerStatuses: isBound
      ? spec.containers.map(({ name, image }) => ({
          name,
          image,
          ready: container.running === true && (container.ready ?? ready),
          restartCount: container.restarts,
          state,
        }))
      : undefined,
  });
}

function resourcesOf({ status }: Node): JsonObject {
  const { cpu, memory, pods } = status.allocatable;
  return { cpu: cpuText(cpu), memory: bytesText(memory), pods: String(pods) };
}

function conditionList<T extends { readonly status: string }>(
  conditions: Readonly<Record<string, T>>,
  timeOf: (condition: T) => number,
): Json {
  return Object.entries(conditions).map(([type, condition]) => {
    const { status } = condition;
    const said = condition as { readonly reason?: string; readonly message?: string };
    const time = timeText(timeOf(condition));
    return pruned({ type, status, reason: said.reason, message: said.message, lastTransitionTime: time });
  });
}

/** The same as JSON, without what is `undefined`. */
function pruned(value: object): JsonObject {
  return JSON.parse(JSON.stringify(value)) as JsonObject;
}

function sortedKeys(value: Readonly<Record<string, Json | undefined>>): JsonObject {
  const sort = (item: Json | undefined): Json | undefined => {
    if (Array.isArray(item)) return (item as readonly Json[]).map((one) => sort(one) ?? null);
    if (typeof item !== 'object' || item === null) return item;
    const entries = Object.entries(item).sort(([a], [b]) => (a < b ? -1 : 1));
    return Object.fromEntries(entries.map(([key, one]) => [key, sort(one)]));
  };
  return pruned(sort(value) as JsonObject);
}
