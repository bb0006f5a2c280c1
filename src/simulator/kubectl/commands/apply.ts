import { type Json, type JsonObject } from '#manifests';
import { react } from '../../cluster/run.ts';
import { type ClusterObject, keyFor } from '../../objects/object.ts';
import { find } from '../../store/store.ts';
import { manifestOf } from '../../manifests/object-from-manifest.ts';
import { type ReadManifest, readManifest, readManifests } from '../../manifests/read-manifest.ts';
import { submit } from '../../manifests/submit.ts';
import { threeWayMerge } from '../../manifests/three-way-merge.ts';
import { type Arguments, namespaceOf } from '../arguments/flags.ts';
import { qualifiedName, qualifiedPlural, resourceNamed, resourceOf } from '../arguments/resources.ts';
import { CommandError, type Session } from '../session.ts';
import { fileText } from './file-text.ts';

/** Annotation in which `apply` keeps what it was given last. */
export const LAST_APPLIED = 'kubectl.kubernetes.io/last-applied-configuration';

/** `kubectl apply -f` and `kubectl create -f` (kubectl/pkg/cmd/apply/apply.go, create/create.go). */
export function apply(session: Session, given: Arguments, verb: 'apply' | 'create' | 'replace'): void {
  const file = given.flags.get('filename');
  if (file === undefined) throw new CommandError('error: must specify one of -f and -k');
  const manifests = readManifests(fileText(session, file));
  if (manifests.length === 0) throw new CommandError('error: no objects passed to ' + verb);
  const errors: string[] = [];
  for (const manifest of manifests) {
    try {
      session.out.push(`${applyOne(session, given, manifest, verb, file)}\n`);
    } catch (error) {
      if (!(error instanceof CommandError)) throw error;
      errors.push(error.message);
    }
    react(session.cluster);
  }
  if (errors.length > 0) throw new CommandError(errors.join('\n'));
}

function applyOne(
  session: Session,
  given: Arguments,
  manifest: ReadManifest,
  verb: 'apply' | 'create' | 'replace',
  file: string,
): string {
  const { kind, name, apiVersion } = manifest;
  const resource = resourceNamed(kind);
  if (resource === undefined) {
    throw new CommandError(
      `error: resource mapping not found for name: "${name}" namespace: "" from "${file}": no matches for kind "${kind}" in version "${apiVersion}"\nensure CRDs are installed first`,
    );
  }
  const metadata = objectAt(manifest.object, 'metadata');
  const namespace = typeof metadata['namespace'] === 'string' ? metadata['namespace'] : namespaceOf(given);
  const present = find(session.cluster.store, resource.kind, keyFor(resource.isNamespaced ? namespace : '', name));
  if (verb === 'create' && present !== undefined) {
    throw new CommandError(
      `Error from server (AlreadyExists): error when creating "${file}": ${qualifiedPlural(resource)} "${name}" already exists`,
    );
  }
  const doing = present === undefined ? `error when creating "${file}": ` : '';
  refuseUndecoded(manifest, doing);
  const merged = verb === 'apply' ? withLastApplied(manifest, present) : manifest;
  const answer = submit(session.cluster, merged, { namespace });
  if (answer.is === 'refused') throw new CommandError(invalidText(merged, [...answer.decoding, ...answer.invalid]));
  if (answer.is === 'unknown') throw new CommandError(`error: ${kind} is not modelled here`);
  const word = verb === 'replace' ? 'replaced' : answer.is;
  return `${qualifiedName(resourceOf(answer.object.kind))}/${name} ${word}`;
}

/** Strict decoding on the server (kubectl asks for `fieldValidation=Strict`). */
function refuseUndecoded({ kind, apiVersion, decoding }: ReadManifest, doing: string): void {
  if (decoding.length === 0) return;
  const version = apiVersion.split('/').at(-1) ?? apiVersion;
  const plain = decoding.map((text) => text.replace(/^strict decoding error: /, ''));
  const strict = decoding.some((text) => text.startsWith('strict decoding error: ')) ? 'strict decoding error: ' : '';
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

/** Joins what was given with what others have changed since it was last applied. */
function withLastApplied(manifest: ReadManifest, present: ClusterObject | undefined): ReadManifest {
  const given = manifest.written ?? {};
  const kept = JSON.stringify(given);
  const last = present?.metadata.annotations[LAST_APPLIED];
  const merged: Json =
    present === undefined
      ? given
      : threeWayMerge(last === undefined ? undefined : (JSON.parse(last) as Json), given, manifestOf(present));
  const metadata = objectAt(merged, 'metadata');
  const annotations = { ...objectAt(metadata, 'annotations'), [LAST_APPLIED]: kept };
  return readManifest({ ...(merged as JsonObject), metadata: { ...metadata, annotations } });
}

function objectAt(value: Json | undefined, key: string): JsonObject {
  const found =
    typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as JsonObject)[key] : undefined;
  return typeof found === 'object' && found !== null && !Array.isArray(found) ? (found as JsonObject) : {};
}
