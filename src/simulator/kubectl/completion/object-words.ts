import type { ClusterObject } from '../../objects/object.ts';
import { objectsOf } from '../../store/store.ts';
import { RESOURCES, type Resource, resourceNamed } from '../arguments/resources.ts';
import { podSpecOf } from '../rollout/with-template.ts';
import type { Shell } from '../session.ts';
import type { Typed } from './complete.ts';

/** Kinds that a command works on; all of them where it is not said. */
const KINDS: Readonly<Record<string, readonly string[]>> = {
  rollout: ['daemonsets', 'deployments'],
  scale: ['deployments', 'replicasets'],
  set: ['daemonsets', 'deployments', 'replicasets', 'pods'],
  taint: ['nodes'],
};

/** Commands whose words are names of one kind. */
const NAMES_OF: Readonly<Record<string, string>> = {
  cordon: 'nodes',
  uncordon: 'nodes',
  drain: 'nodes',
  logs: 'pods',
  'top node': 'nodes',
  'top pod': 'pods',
};

const WITHOUT_OBJECTS: ReadonlySet<string> = new Set(['apply', 'create', 'diff', 'api-resources', 'version', 'config']);

/** Kinds, `kind/name`, names, and behind them the changes that a command makes: labels, taints, images. */
export function objectWords(shell: Shell, { command, words, namespace }: Typed, current: string): readonly string[] {
  const [first = '', second] = command.split(' ');
  if (WITHOUT_OBJECTS.has(first)) return [];
  const single = NAMES_OF[command];
  if (single !== undefined) return namesOf(shell, resourceNamed(single), namespace);
  const allowed = KINDS[first] ?? RESOURCES.map(({ plural }) => plural);
  const slash = /^([\w.-]+)\//.exec(current)?.[1];
  if (slash !== undefined) {
    return namesOf(shell, resourceNamed(slash), namespace).map((name) => `${slash}/${name}`);
  }
  const [type, ...names] = words;
  if (type === undefined) {
    const kinds = first === 'get' ? [...allowed, 'all'] : allowed;
    return second === undefined || first === 'rollout' || first === 'set' ? kinds : [];
  }
  const [kind = '', name] = type.includes('/') ? type.split('/') : [type, names[0]];
  const resource = resourceNamed(kind.split(',')[0] ?? '');
  if (name === undefined) return namesOf(shell, resource, namespace);
  const others = namesOf(shell, resource, namespace).filter((one) => !words.includes(one));
  return [...changeWords(shell, resource, name, { command, namespace }), ...(type.includes('/') ? [] : others)];
}

/** What may be changed of an object, as far as it is there: `disk=`, `disk-`, `agent=`. */
function changeWords(
  { cluster }: Shell,
  resource: Resource | undefined,
  name: string,
  { command, namespace }: Pick<Typed, 'command' | 'namespace'>,
): string[] {
  const object = resource && listed({ cluster }, resource, namespace).find(({ metadata }) => metadata.name === name);
  if (object === undefined) return [];
  switch (command) {
    case 'label':
      return Object.keys(object.metadata.labels).flatMap((key) => [`${key}=`, `${key}-`]);
    case 'annotate':
      return Object.keys(object.metadata.annotations).flatMap((key) => [`${key}=`, `${key}-`]);
    case 'taint':
      return object.kind === 'Node' ? object.spec.taints.map(({ key, effect }) => `${key}:${effect}-`) : [];
    case 'set image':
      return containersOf(object).map((container) => `${container}=`);
    default:
      return [];
  }
}

/** The names of the containers of a pod, or of those that a workload makes. */
export function containersOf(object: ClusterObject): string[] {
  return podSpecOf(object)?.containers.map(({ name }) => name) ?? [];
}

/** The objects of a resource in a namespace. */
export function listed(
  { cluster }: Pick<Shell, 'cluster'>,
  { kind, isNamespaced }: Resource,
  namespace: string,
): ClusterObject[] {
  const all: ClusterObject[] = [...objectsOf(cluster.store, kind).values()];
  return all.filter(({ metadata }) => !isNamespaced || metadata.namespace === namespace);
}

/** The names of the objects of a resource. */
export function namesOf(shell: Pick<Shell, 'cluster'>, resource: Resource | undefined, namespace: string): string[] {
  return resource === undefined ? [] : listed(shell, resource, namespace).map(({ metadata }) => metadata.name);
}
