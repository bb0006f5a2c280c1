import { matchesLabels } from '../../matching/label-selector.ts';
import { type ClusterObject, keyFor } from '../../objects/object.ts';
import { objectsOf, find } from '../../store/store.ts';
import { CommandError, type Session } from '../session.ts';
import { fieldsMatcher } from './field-selector.ts';
import { manifestsIn } from './file-text.ts';
import { type Arguments, isOn } from './flags.ts';
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

/** What `all` stands for, as far as it is modelled here (the category of discovery). */
const CATEGORY_ALL = 'pods,daemonsets.apps,deployments.apps,replicasets.apps';

/**
 * Finds what words such as `ds agent`, `ds/agent pod/x` or `pods,ds` point at, within namespace and selector, or what the
 * files of `-f` name (resource.Builder, cli-runtime). With `listsAll` a kind alone means all of its objects.
 */
export function targetsOf(
  session: Session,
  given: Arguments,
  {
    words = given.words,
    listsAll = isOn(given, 'all'),
  }: { readonly words?: readonly string[]; readonly listsAll?: boolean } = {},
): Targets {
  const fail = (text: string): never => {
    throw new CommandError(`error: ${text}`);
  };
  const isSelected = given.flags.has('selector') || given.flags.has('field-selector');
  if (given.flags.has('filename')) {
    if (words.length > 0)
      fail('when paths, URLs, or stdin is provided as input, you may not specify resource arguments as well');
    const named = manifestsIn(session, given).map(({ manifest: { kind, name, object } }): Named => {
      const namespace = (object?.['metadata'] as { readonly namespace?: string } | undefined)?.namespace;
      return { type: kind, name, namespace };
    });
    return findNamed(session, given, named);
  }
  const [first, ...names] = words;
  if (first === undefined) return fail(NO_RESOURCE);
  const slashes = words.filter((word) => word.includes('/')).length;
  if (slashes > 0 && slashes < words.length) fail(SEPARATE_TYPE);
  const types = (first === 'all' ? CATEGORY_ALL : first).split(',');
  const pairs =
    slashes > 0 ? words.map((word) => pairIn(word)) : names.flatMap((name) => types.map((type) => ({ type, name })));
  if (pairs.length === 0 && !isSelected && !listsAll) {
    types.forEach(resourceFor);
    fail('resource(s) were provided, but no name was specified');
  }
  if (pairs.length === 0) {
    const resources = types.map(resourceFor);
    const objects = resources.flatMap((resource) => listOf(session, given, resource));
    return { resources, objects, isNamed: false, missing: [] };
  }
  if (isSelected || isOn(given, 'all')) {
    fail(
      slashes > 0
        ? 'selectors and the all flag cannot be used when passing resource/name arguments'
        : 'name cannot be provided when a selector is specified',
    );
  }
  return findNamed(session, given, pairs);
}

const NO_RESOURCE = `You must provide one or more resources by argument or filename.
Example resource specifications include:
   '-f rsrc.yaml'
   '--filename=rsrc.json'
   '<resource> <name>'
   '<resource>'`;

const SEPARATE_TYPE =
  "there is no need to specify a resource type as a separate argument when passing arguments in resource/name form (e.g. 'kubectl get resource/<resource_name>' instead of 'kubectl get resource resource/<resource_name>'";

interface Named {
  readonly type: string;
  readonly name: string;
  readonly namespace?: string | undefined;
}

function pairIn(word: string): Named {
  const [type = '', name = '', ...more] = word.split('/');
  if (more.length > 0)
    throw new CommandError('error: arguments in resource/name form may not have more than one slash');
  if (type === '' || name === '' || type.includes(',')) {
    throw new CommandError('error: arguments in resource/name form must have a single resource and name');
  }
  return { type, name };
}

/** The resource of a name, or the server's answer to an unknown one. */
export function resourceFor(name: string): Resource {
  const resource = resourceNamed(name);
  if (resource === undefined) throw new CommandError(`error: the server doesn't have a resource type "${name}"`);
  return resource;
}

function findNamed({ cluster }: Session, given: Arguments, named: readonly Named[]): Targets {
  const objects: ClusterObject[] = [];
  const missing: string[] = [];
  const resources = new Set<Resource>();
  for (const { type, name, namespace = given.namespace } of named) {
    const resource = resourceFor(type);
    resources.add(resource);
    if (resource.isNamespaced && isOn(given, 'all-namespaces')) {
      throw new CommandError('error: a resource cannot be retrieved by name across all namespaces');
    }
    const found = find(cluster.store, resource.kind, keyFor(resource.isNamespaced ? namespace : '', name));
    if (found !== undefined) objects.push(found);
    else missing.push(`Error from server (NotFound): ${qualifiedPlural(resource)} "${name}" not found`);
  }
  return { resources: [...resources], objects, isNamed: true, missing };
}

/** Whether an object is in the namespace that a command speaks of and has the labels and fields that it selects by. */
export function selection(given: Arguments, { isNamespaced }: Resource): (object: ClusterObject) => boolean {
  const everywhere = !isNamespaced || isOn(given, 'all-namespaces');
  const text = given.flags.get('selector');
  const selector = text === undefined ? undefined : parseSelector(text);
  const matchesFields = fieldsMatcher(given.flags.get('field-selector') ?? '');
  return (object) =>
    (everywhere || object.metadata.namespace === given.namespace) &&
    (selector === undefined || matchesLabels(selector, object.metadata.labels)) &&
    matchesFields(object);
}

/** The objects of a kind that a command asks for, by namespace and name. */
export function listOf({ cluster }: Session, given: Arguments, resource: Resource): ClusterObject[] {
  const found: ClusterObject[] = [...objectsOf(cluster.store, resource.kind).values()];
  return found
    .filter(selection(given, resource))
    .sort((a, b) => compare(a.metadata.namespace, b.metadata.namespace) || compare(a.metadata.name, b.metadata.name));
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
