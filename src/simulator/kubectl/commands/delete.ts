import { deleteObject, deletePod, type Propagation } from '../../cluster/delete-object.ts';
import { react } from '../../cluster/run.ts';
import { type ClusterObject, keyOf } from '../../objects/object.ts';
import { erase, find } from '../../store/store.ts';
import { type Arguments, dryRunOf, dryRunText, isOn, numberOf, spanOf } from '../arguments/flags.ts';
import { qualifiedName, resourceOf } from '../arguments/resources.ts';
import { targetsOf } from '../arguments/targets.ts';
import { CommandError, type Session, type Steps, waitWhile } from '../session.ts';

const WEEK_SECONDS = 168 * 3600;

const PROPAGATION: Readonly<Record<string, Propagation>> = {
  background: 'background',
  foreground: 'foreground',
  orphan: 'orphan',
  true: 'background',
  false: 'orphan',
};

/** `kubectl delete` (DeleteOptions, kubectl/pkg/cmd/delete/delete.go). */
export function* deleteCommand(session: Session, given: Arguments): Steps {
  const fail = (text: string): never => {
    throw new CommandError(`error: ${text}`);
  };
  const propagation = propagationOf(given);
  const output = given.flags.get('output') ?? '';
  if (!['', 'name'].includes(output)) fail(`unexpected -o output mode: ${output}. We only support '-o name'`);
  if (isOn(given, 'all') && given.flags.has('selector')) fail('cannot set --all and --selector at the same time');
  if (isOn(given, 'all') && given.flags.has('field-selector'))
    fail('cannot set --all and --field-selector at the same time');
  const grace = graceOf(session, given);
  const { objects, missing } = targetsOf(session, given);
  const isMissingFine =
    isOn(given, 'ignore-not-found') ||
    (!given.flags.has('ignore-not-found') &&
      ['all', 'selector', 'field-selector'].some((flag) => given.flags.has(flag)));
  for (const object of objects) {
    if (dryRunOf(given) === 'none') remove(session, object, propagation, grace);
    session.out.push(`${deletionText(session, given, object, grace)}\n`);
  }
  react(session.cluster);
  const errors = missing.map((text) => withSource(given, text));
  if (errors.length > 0 && !isMissingFine) throw new CommandError(errors.join('\n'));
  if (objects.length === 0) session.out.push('No resources found\n');
  else if (isOn(given, 'wait', true) && dryRunOf(given) === 'none') yield* waitUntilGone(session, given, objects);
}

function propagationOf({ flags }: Arguments): Propagation {
  const cascade = flags.get('cascade') ?? 'background';
  const found = Object.hasOwn(PROPAGATION, cascade) ? PROPAGATION[cascade] : undefined;
  if (found !== undefined) return found;
  throw new CommandError(`error: invalid cascade value (${cascade}). Must be "background", "foreground", or "orphan"`);
}

/** Seconds of grace; negative for what each pod says itself. Nothing goes at once unless it is forced. */
function graceOf(session: Session, given: Arguments): number {
  let grace = numberOf(given, 'grace-period', -1);
  const isForced = isOn(given, 'force');
  if (isOn(given, 'now')) {
    if (grace !== -1) throw new CommandError('error: --now and --grace-period cannot be specified together');
    grace = 1;
  }
  if (grace === 0 && !isForced) grace = 1;
  if (isForced && grace < 0) grace = 0;
  if (isForced && grace > 0) {
    throw new CommandError('error: --force and --grace-period greater than 0 cannot be specified together');
  }
  if (isForced) {
    session.err.push(
      'Warning: Immediate deletion does not wait for confirmation that the running resource has been terminated. The resource may continue to run on the cluster indefinitely.\n',
    );
  }
  return grace;
}

/** Deletes an object; what is missing afterwards has gone at once. */
export function remove({ cluster }: Session, object: ClusterObject, propagation: Propagation, grace: number): void {
  if (object.kind === 'Pod') deletePod(cluster, object, grace < 0 ? undefined : grace);
  else {
    deleteObject(cluster, object, propagation);
    if (grace === 0 && propagation === 'background') erase(cluster.store, cluster.now, object);
  }
}

/** PrintObj: the namespace is told since 1.34. */
export function deletionText({ cluster }: Session, given: Arguments, object: ClusterObject, grace: number): string {
  const kind = qualifiedName(resourceOf(object.kind));
  const { namespace, name } = object.metadata;
  if (given.flags.get('output') === 'name') return `${kind}/${name}`;
  const place = namespace !== '' && cluster.settings.minor >= 34 ? ` from ${namespace} namespace` : '';
  return `${kind} "${name}" ${grace === 0 ? 'force deleted' : 'deleted'}${place}${dryRunText(given)}`;
}

/** What was named in a file says so (AddSourceToErr). */
function withSource({ flags }: Arguments, text: string): string {
  const file = flags.get('filename');
  return file === undefined ? text : text.replace('(NotFound): ', `(NotFound): error when deleting "${file}": `);
}

function* waitUntilGone({ cluster }: Session, given: Arguments, objects: readonly ClusterObject[]): Steps {
  const isThere = (object: ClusterObject): boolean =>
    find(cluster.store, object.kind, keyOf(object))?.metadata.uid === object.metadata.uid;
  const timeout = spanOf(given, 'timeout');
  if (yield* waitWhile(cluster, () => objects.some(isThere), timeout > 0 ? timeout : WEEK_SECONDS)) return;
  const left = objects.filter(isThere).map(({ kind, metadata }) => `${resourceOf(kind).plural}/${metadata.name}`);
  throw new CommandError(left.map((name) => `error: timed out waiting for the condition on ${name}`).join('\n'));
}
