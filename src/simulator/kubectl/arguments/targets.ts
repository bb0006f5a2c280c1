import { matchesLabels } from '../../matching/label-selector.ts';
import { type ClusterObject, keyFor } from '../../objects/object.ts';
import { objectsOf, find } from '../../store/store.ts';
import { CommandError, type Session } from '../session.ts';
import { type Arguments, isOn, namespaceOf } from './flags.ts';
import { type Resource, qualifiedPlural, resourceNamed } from './resources.ts';
import { parseSelector } from './selector-text.ts';

/** What a command was pointed at. */
export interface Targets {
  readonly resources: readonly Resource[];
  readonly objects: readonly ClusterObject[];
  /** Whether objects were named one by one. */
  readonly isNamed: boolean;
  /** Names that are not there, in the words of the server. */
  readonly missing: readonly string[];
}

/** Finds what words such as `ds agent`, `ds/agent pod/x` or `pods,ds` point at, within namespace and selector. */
export function targetsOf(session: Session, given: Arguments, words: readonly string[] = given.words): Targets {
  const [first = ''] = words;
  if (first === '') {
    throw new CommandError(
      'error: You must specify the type of resource to get. Use "kubectl api-resources" for a complete list of supported resources.\n\nerror: Required resource not specified.\nSee \'kubectl get -h\' for help and examples',
    );
  }
  const pairs = words.some((word) => word.includes('/'))
    ? words.map((word): readonly [string, string] => {
        const [type = '', name = ''] = word.split('/');
        if (name === '')
          throw new CommandError(
            `error: there is no need to specify a resource type as a separate argument when passing arguments in resource/name form (e.g. 'kubectl get resource/<resource_name>' instead of 'kubectl get resource resource/<resource_name>'`,
          );
        return [type, name];
      })
    : words.slice(1).flatMap((name) => first.split(',').map((type): readonly [string, string] => [type, name]));
  if (pairs.length > 0) return named(session, given, pairs);
  const types = first === 'all' ? ['pods', 'daemonsets', 'deployments', 'replicasets'] : first.split(',');
  const resources = types.map(resourceFor);
  return {
    resources,
    objects: resources.flatMap((resource) => listOf(session, given, resource)),
    isNamed: false,
    missing: [],
  };
}

/** The resource of a name, or the server's answer to an unknown one. */
export function resourceFor(name: string): Resource {
  const resource = resourceNamed(name);
  if (resource === undefined) throw new CommandError(`error: the server doesn't have a resource type "${name}"`);
  return resource;
}

function named(session: Session, given: Arguments, pairs: readonly (readonly [string, string])[]): Targets {
  const objects: ClusterObject[] = [];
  const missing: string[] = [];
  const resources = new Set<Resource>();
  for (const [type, name] of pairs) {
    const resource = resourceFor(type);
    resources.add(resource);
    const found = find(
      session.cluster.store,
      resource.kind,
      keyFor(resource.isNamespaced ? namespaceOf(given) : '', name),
    );
    if (found !== undefined) objects.push(found);
    else missing.push(`Error from server (NotFound): ${qualifiedPlural(resource)} "${name}" not found`);
  }
  return { resources: [...resources], objects, isNamed: true, missing };
}

/** The objects of a kind that a command asks for, by namespace and name. */
export function listOf({ cluster }: Session, given: Arguments, { kind, isNamespaced }: Resource): ClusterObject[] {
  const everywhere = !isNamespaced || isOn(given, 'all-namespaces');
  const text = given.flags.get('selector');
  const selector = text === undefined ? undefined : parseSelector(text);
  const fields = (given.flags.get('field-selector') ?? '').split(',').filter((part) => part !== '');
  const found: ClusterObject[] = [...objectsOf(cluster.store, kind).values()];
  return found
    .filter(
      (object) =>
        (everywhere || object.metadata.namespace === namespaceOf(given)) &&
        (selector === undefined || matchesLabels(selector, object.metadata.labels)) &&
        fields.every((field) => matchesField(object, field)),
    )
    .sort((a, b) => compare(a.metadata.namespace, b.metadata.namespace) || compare(a.metadata.name, b.metadata.name));
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

/** One `path=value` of a field selector: only the fields that the server indexes. */
function matchesField(object: ClusterObject, field: string): boolean {
  const [, path = '', operator = '', value = ''] = /^([\w.]+)(!=|==?)(.*)$/.exec(field) ?? [];
  const known: Record<string, string | undefined> = {
    'metadata.name': object.metadata.name,
    'metadata.namespace': object.metadata.namespace,
    ...(object.kind === 'Pod'
      ? { 'spec.nodeName': object.spec.nodeName ?? '', 'status.phase': object.status.phase }
      : {}),
    ...(object.kind === 'Event'
      ? {
          reason: object.reason,
          type: object.type,
          'involvedObject.name': object.regarding.name,
          'involvedObject.kind': object.regarding.kind,
        }
      : {}),
  };
  if (!Object.hasOwn(known, path)) {
    throw new CommandError(
      `Error from server (BadRequest): Unable to find "${object.kind}" that match field selector "${field}": field label not supported: ${path}`,
    );
  }
  return operator === '!=' ? known[path] !== value : known[path] === value;
}
