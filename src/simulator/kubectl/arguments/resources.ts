import type { Kind } from '../../objects/object.ts';

/** A kind as kubectl names it. */
export interface Resource {
  readonly kind: Kind;
  readonly plural: string;
  readonly singular: string;
  readonly short: readonly string[];
  /** Empty for the core group. */
  readonly group: string;
  readonly isNamespaced: boolean;
}

export const RESOURCES: readonly Resource[] = [
  { kind: 'Event', plural: 'events', singular: 'event', short: ['ev'], group: '', isNamespaced: true },
  { kind: 'Namespace', plural: 'namespaces', singular: 'namespace', short: ['ns'], group: '', isNamespaced: false },
  { kind: 'Node', plural: 'nodes', singular: 'node', short: ['no'], group: '', isNamespaced: false },
  { kind: 'Pod', plural: 'pods', singular: 'pod', short: ['po'], group: '', isNamespaced: true },
  {
    kind: 'ResourceQuota',
    plural: 'resourcequotas',
    singular: 'resourcequota',
    short: ['quota'],
    group: '',
    isNamespaced: true,
  },
  {
    kind: 'ServiceAccount',
    plural: 'serviceaccounts',
    singular: 'serviceaccount',
    short: ['sa'],
    group: '',
    isNamespaced: true,
  },
  {
    kind: 'ControllerRevision',
    plural: 'controllerrevisions',
    singular: 'controllerrevision',
    short: [],
    group: 'apps',
    isNamespaced: true,
  },
  { kind: 'DaemonSet', plural: 'daemonsets', singular: 'daemonset', short: ['ds'], group: 'apps', isNamespaced: true },
  {
    kind: 'Deployment',
    plural: 'deployments',
    singular: 'deployment',
    short: ['deploy'],
    group: 'apps',
    isNamespaced: true,
  },
  {
    kind: 'ReplicaSet',
    plural: 'replicasets',
    singular: 'replicaset',
    short: ['rs'],
    group: 'apps',
    isNamespaced: true,
  },
  {
    kind: 'PriorityClass',
    plural: 'priorityclasses',
    singular: 'priorityclass',
    short: ['pc'],
    group: 'scheduling.k8s.io',
    isNamespaced: false,
  },
];

/** The resource of a name such as `ds`, `daemonset` or `daemonsets.apps`. */
export function resourceNamed(name: string): Resource | undefined {
  const lower = name.toLowerCase();
  return RESOURCES.find(({ plural, singular, short, group }) =>
    [plural, singular, ...short].some(
      (known) =>
        lower === known || (group !== '' && (lower === `${known}.${group}` || lower === `${known}.v1.${group}`)),
    ),
  );
}

/** `daemonset.apps`: how a kind stands before a slash. */
export function qualifiedName({ singular, group }: Resource): string {
  return group === '' ? singular : `${singular}.${group}`;
}

/** `daemonsets.apps`: how a kind stands in the errors of the server. */
export function qualifiedPlural({ plural, group }: Resource): string {
  return group === '' ? plural : `${plural}.${group}`;
}

/** The resource of a kind. */
export function resourceOf(kind: Kind): Resource {
  const found = RESOURCES.find((resource) => resource.kind === kind);
  if (found === undefined) throw new Error(`No resource for ${kind}`);
  return found;
}
