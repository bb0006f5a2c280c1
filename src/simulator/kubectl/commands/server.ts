import type { Json, JsonObject } from '#manifests';
import { update } from '../../cluster/api.ts';
import { manifestOf } from '../../manifests/object-from-manifest.ts';
import { type ReadManifest, readManifest } from '../../manifests/read-manifest.ts';
import { submit } from '../../manifests/submit.ts';
import type { Node } from '../../objects/node.ts';
import { type ClusterObject, keyFor } from '../../objects/object.ts';
import type { Taint } from '../../objects/scheduling.ts';
import { find } from '../../store/store.ts';
import { type Arguments, dryRunOf } from '../arguments/flags.ts';
import { type Resource, resourceNamed } from '../arguments/resources.ts';
import { isObject } from '../patching/merge-keys.ts';
import { CommandError, type Session } from '../session.ts';

/** An object as the server keeps it, and whether that is new. */
export interface Kept {
  readonly object: ClusterObject;
  readonly is: 'created' | 'configured' | 'unchanged';
}

/** The object of a manifest that is in the cluster now; the manifest's own namespace comes first. */
export function presentOf(
  { cluster }: Session,
  given: Arguments,
  { kind, name, object, written }: ReadManifest,
): ClusterObject | undefined {
  const resource = resourceNamed(kind);
  if (resource === undefined) return undefined;
  const namespace = namespaceIn(object ?? written) ?? given.namespace;
  return find(cluster.store, resource.kind, keyFor(resource.isNamespaced ? namespace : '', name));
}

function namespaceIn(manifest: JsonObject | undefined): string | undefined {
  const metadata = manifest?.['metadata'];
  const namespace = isObject(metadata) ? metadata['namespace'] : undefined;
  return typeof namespace === 'string' ? namespace : undefined;
}

/** The resource of a manifest, or what kubectl says of a kind that the server does not have. */
export function resourceIn({ kind, name, apiVersion }: ReadManifest, file: string): Resource {
  const resource = resourceNamed(kind);
  if (resource !== undefined) return resource;
  throw new CommandError(
    `error: resource mapping not found for name: "${name}" namespace: "" from "${file}": no matches for kind "${kind}" in version "${apiVersion}"\nensure CRDs are installed first`,
  );
}

/**
 * Sends a manifest to the server, which decodes it strictly, validates it and keeps it, or with a dry run only says what it
 * would keep. What it refuses is an error in its words; `doing` stands before what goes wrong while decoding.
 */
export function send(session: Session, given: Arguments, manifest: ReadManifest, doing = ''): Kept {
  const { cluster } = session;
  refuseUndecoded(given, manifest, doing);
  const namespace = namespaceIn(manifest.object);
  if (given.flags.has('namespace') && namespace !== undefined && namespace !== given.namespace) {
    throw new CommandError(
      `error: the namespace from the provided object "${namespace}" does not match the namespace "${given.namespace}". You must pass '--namespace=${namespace}' to perform this operation.`,
    );
  }
  const answer = submit(cluster, lenient(given, manifest), {
    namespace: given.namespace,
    isKept: dryRunOf(given) === 'none',
  });
  if (answer.is === 'refused') throw new CommandError(invalidText(manifest, [...answer.decoding, ...answer.invalid]));
  if (answer.is === 'unknown') throw new CommandError(`error: ${manifest.kind} cannot be changed here`);
  return { object: answer.object, is: answer.is };
}

/** Unknown fields are dropped where `--validate` says so. */
function lenient(given: Arguments, manifest: ReadManifest): ReadManifest {
  return isStrict(given) ? manifest : { ...manifest, decoding: [] };
}

function isStrict({ flags }: Arguments): boolean {
  return !['false', 'ignore', 'warn'].includes(flags.get('validate') ?? 'strict');
}

const STRICT = 'strict decoding error: ';

/** Strict decoding on the server (kubectl asks for `fieldValidation=Strict`). */
export function refuseUndecoded(given: Arguments, { kind, apiVersion, decoding }: ReadManifest, doing: string): void {
  const faults = isStrict(given) ? decoding : decoding.filter((text) => !text.startsWith(STRICT));
  if (faults.length === 0) return;
  const version = apiVersion.split('/').at(-1) ?? apiVersion;
  const plain = faults.map((text) => text.replace(STRICT, ''));
  const strict = faults.some((text) => text.startsWith(STRICT)) ? STRICT : '';
  throw new CommandError(
    `Error from server (BadRequest): ${doing}${kind} in version "${version}" cannot be handled as a ${kind}: ${strict}${plain.join(', ')}`,
  );
}

/** How kubectl prints an answer of 422 (checkErr, kubectl/pkg/cmd/util/helpers.go). */
export function invalidText(
  { kind, name }: { readonly kind: string; readonly name: string },
  errors: readonly string[],
): string {
  const text = errors.length === 1 ? (errors[0] ?? '') : errors.map((error) => `\n* ${error}`).join('');
  return `The ${kind} "${name}" is invalid: ${text}`;
}

/** An object as a manifest would say it now, with what a patch may change of its metadata. */
export function liveManifest(object: ClusterObject): JsonObject {
  const manifest = manifestOf(object);
  const { finalizers } = object.metadata;
  const metadata = { ...(manifest['metadata'] as JsonObject), ...(finalizers.length === 0 ? {} : { finalizers }) };
  return JSON.parse(JSON.stringify({ ...manifest, metadata })) as JsonObject;
}

/** Puts a changed manifest in the place of an object, as a patch or an edited text does. */
export function replaceWith(session: Session, given: Arguments, present: ClusterObject, wanted: JsonObject): Kept {
  if (present.kind === 'Node') return keep(session, given, present, nodeFrom(present, wanted));
  const kept = send(
    session,
    { ...given, namespace: present.metadata.namespace || given.namespace },
    readManifest(wanted),
  );
  const { finalizers = [] } = (wanted['metadata'] ?? {}) as { readonly finalizers?: readonly string[] };
  if (finalizers.join() === present.metadata.finalizers.join()) return kept;
  return keep(session, given, present, { ...kept.object, metadata: { ...kept.object.metadata, finalizers } });
}

function keep({ cluster }: Session, given: Arguments, present: ClusterObject, next: ClusterObject): Kept {
  const object = dryRunOf(given) === 'none' ? update(cluster, next) : next;
  const isSame = object.metadata.resourceVersion === present.metadata.resourceVersion && dryRunOf(given) === 'none';
  const now = find(cluster.store, next.kind, keyFor(next.metadata.namespace, next.metadata.name)) ?? object;
  const hasChanged = now.metadata.resourceVersion !== present.metadata.resourceVersion;
  return { object: hasChanged ? now : object, is: isSame && !hasChanged ? 'unchanged' : 'configured' };
}

/** Nodes are no manifests here: of theirs only labels, annotations, taints and `unschedulable` are changed from outside. */
function nodeFrom(present: Node, wanted: JsonObject): Node {
  const metadata = isObject(wanted['metadata']) ? wanted['metadata'] : {};
  const spec = isObject(wanted['spec']) ? wanted['spec'] : {};
  const texts = (value: Json | undefined): Record<string, string> =>
    isObject(value)
      ? Object.fromEntries(Object.entries(value).map(([key, text]) => [key, typeof text === 'string' ? text : '']))
      : {};
  const taints = (Array.isArray(spec['taints']) ? spec['taints'] : []) as unknown as readonly Taint[];
  const faults = taints.flatMap(({ key, effect }, index) => {
    const place = `metadata.taints[${String(index)}]`;
    return [
      ...(typeof key === 'string' && key !== ''
        ? []
        : [`${place}.key: Invalid value: "": name part must be non-empty`]),
      ...(['NoSchedule', 'PreferNoSchedule', 'NoExecute'].includes(effect)
        ? []
        : [
            `${place}.effect: Unsupported value: "${effect}": supported values: "NoSchedule", "PreferNoSchedule", "NoExecute"`,
          ]),
    ];
  });
  if (faults.length > 0) throw new CommandError(invalidText({ kind: 'Node', name: present.metadata.name }, faults));
  return {
    ...present,
    metadata: { ...present.metadata, labels: texts(metadata['labels']), annotations: texts(metadata['annotations']) },
    spec: { taints, unschedulable: spec['unschedulable'] === true },
  };
}
