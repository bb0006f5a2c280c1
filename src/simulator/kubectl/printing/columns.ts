import type { Labels } from '../../objects/metadata.ts';
import type { ClusterObject, Kind } from '../../objects/object.ts';
import { controllerOf } from '../../objects/owner.ts';
import type { Container, LabelSelector } from '../../objects/pod.ts';
import { qualifiedName, resourceNamed } from '../arguments/resources.ts';
import { humanDuration } from './human-duration.ts';
import { nodeCells, nodeWideCells } from './node-cells.ts';
import { podCells, podWideCells } from './pod-cells.ts';

/** The columns of a kind, and those that `-o wide` adds (pkg/printers/internalversion/printers.go). */
export const COLUMNS: Readonly<Record<Kind, readonly [plain: readonly string[], wide: readonly string[]]>> = {
  Pod: [
    ['NAME', 'READY', 'STATUS', 'RESTARTS', 'AGE'],
    ['IP', 'NODE', 'NOMINATED NODE', 'READINESS GATES'],
  ],
  Node: [
    ['NAME', 'STATUS', 'ROLES', 'AGE', 'VERSION'],
    ['INTERNAL-IP', 'EXTERNAL-IP', 'OS-IMAGE', 'KERNEL-VERSION', 'CONTAINER-RUNTIME'],
  ],
  DaemonSet: [
    ['NAME', 'DESIRED', 'CURRENT', 'READY', 'UP-TO-DATE', 'AVAILABLE', 'NODE SELECTOR', 'AGE'],
    ['CONTAINERS', 'IMAGES', 'SELECTOR'],
  ],
  Deployment: [
    ['NAME', 'READY', 'UP-TO-DATE', 'AVAILABLE', 'AGE'],
    ['CONTAINERS', 'IMAGES', 'SELECTOR'],
  ],
  ReplicaSet: [
    ['NAME', 'DESIRED', 'CURRENT', 'READY', 'AGE'],
    ['CONTAINERS', 'IMAGES', 'SELECTOR'],
  ],
  ControllerRevision: [['NAME', 'CONTROLLER', 'REVISION', 'AGE'], []],
  Event: [['LAST SEEN', 'TYPE', 'REASON', 'OBJECT', 'MESSAGE'], []],
  Namespace: [['NAME', 'STATUS', 'AGE'], []],
  // The server's own column; the client's version knows no more of it.
  ServiceAccount: [['NAME', 'AGE'], []],
  ResourceQuota: [['NAME', 'AGE'], []],
  PriorityClass: [['NAME', 'VALUE', 'GLOBAL-DEFAULT', 'AGE'], []],
};

/** The cells of an object; `prefix` stands before its name. */
export function cellsOf(object: ClusterObject, now: number, isWide: boolean, prefix = ''): string[] {
  const age = humanDuration((now - object.metadata.creationTimestamp) / 1000);
  const name = prefix + object.metadata.name;
  switch (object.kind) {
    case 'Pod':
      return [name, ...podCells(object, now), age, ...(isWide ? podWideCells(object) : [])];
    case 'Node':
      return [name, ...nodeCells(object), age, object.status.kubeletVersion, ...(isWide ? nodeWideCells(object) : [])];
    case 'DaemonSet': {
      const { status, spec } = object;
      const counts = [
        status.desiredNumberScheduled,
        status.currentNumberScheduled,
        status.numberReady,
        status.updatedNumberScheduled,
        status.numberAvailable,
      ];
      const cells = [name, ...counts.map(String), formatLabels(spec.template.spec.nodeSelector ?? {}), age];
      return isWide ? [...cells, ...workloadCells(spec.template.spec.containers, spec.selector)] : cells;
    }
    case 'Deployment': {
      const { status, spec } = object;
      const ready = `${String(status.readyReplicas)}/${String(spec.replicas)}`;
      const cells = [name, ready, String(status.updatedReplicas), String(status.availableReplicas), age];
      return isWide ? [...cells, ...workloadCells(spec.template.spec.containers, spec.selector)] : cells;
    }
    case 'ReplicaSet': {
      const { status, spec } = object;
      const cells = [name, ...[spec.replicas, status.replicas, status.readyReplicas].map(String), age];
      return isWide ? [...cells, ...workloadCells(spec.template.spec.containers, spec.selector)] : cells;
    }
    case 'ControllerRevision': {
      const owner = controllerOf(object);
      const resource = owner && resourceNamed(owner.kind);
      const controller = owner && resource ? `${qualifiedName(resource)}/${owner.name}` : '<none>';
      return [name, controller, String(object.revision), age];
    }
    case 'Event': {
      const seen = humanDuration((now - object.lastSeen) / 1000);
      const first = humanDuration((now - object.firstSeen) / 1000);
      const last = object.count > 1 ? `${seen} (x${String(object.count)} over ${first})` : seen;
      const regarding = `${object.regarding.kind.toLowerCase()}/${object.regarding.name}`;
      return [last, object.type, object.reason, regarding, object.message];
    }
    case 'Namespace':
      return [name, object.metadata.deletionTimestamp === undefined ? 'Active' : 'Terminating', age];
    case 'PriorityClass':
      return [
        name,
        JSON.stringify(object.content['value'] ?? 0),
        JSON.stringify(object.content['globalDefault'] ?? false),
        age,
      ];
    case 'ServiceAccount':
    case 'ResourceQuota':
      return [name, age];
  }
}

function workloadCells(containers: readonly Container[], selector: LabelSelector): string[] {
  const names = containers.map(({ name }) => name).join(',');
  return [names, containers.map(({ image }) => image).join(','), formatSelector(selector)];
}

/** Labels as `a=b,c=d`, sorted; `<none>` without any (labels.FormatLabels). */
export function formatLabels(labels: Labels): string {
  const parts = Object.entries(labels).map(([key, value]) => `${key}=${value}`);
  return parts.length === 0 ? '<none>' : parts.sort().join(',');
}

/** A selector as text, the requirements by key (metav1.FormatLabelSelector). */
export function formatSelector({ matchLabels = {}, matchExpressions = [] }: LabelSelector): string {
  const requirements = [
    ...Object.entries(matchLabels).map(([key, value]) => [key, `${key}=${value}`] as const),
    ...matchExpressions.map(({ key, operator, values = [] }) => {
      const list = `(${values.toSorted().join(',')})`;
      const text = { In: `${key} in ${list}`, NotIn: `${key} notin ${list}`, Exists: key, DoesNotExist: `!${key}` }[
        operator
      ];
      return [key, text ?? key] as const;
    }),
  ];
  if (requirements.length === 0) return '<none>';
  return requirements
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, text]) => text)
    .join(',');
}
