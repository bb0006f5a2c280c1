import { deleteObject, deletePod, type Propagation } from '../../cluster/delete-object.ts';
import { react, runWhile } from '../../cluster/run.ts';
import { type ClusterObject, keyOf } from '../../objects/object.ts';
import { erase, find } from '../../store/store.ts';
import { readManifests } from '../../manifests/read-manifest.ts';
import { type Arguments, isOn } from '../arguments/flags.ts';
import { qualifiedName, resourceOf } from '../arguments/resources.ts';
import { targetsOf } from '../arguments/targets.ts';
import { secondsOf } from '../arguments/time-span.ts';
import { CommandError, type Session } from '../session.ts';
import { fileText } from './file-text.ts';

const WEEK_SECONDS = 168 * 3600;

/** `kubectl delete` (kubectl/pkg/cmd/delete/delete.go). */
export function deleteCommand(session: Session, given: Arguments): void {
  const cascade = given.flags.get('cascade') ?? 'background';
  if (!['background', 'foreground', 'orphan', 'true', 'false'].includes(cascade)) {
    throw new CommandError(
      `error: invalid cascade value (${cascade}). Must be "background", "foreground", or "orphan"`,
    );
  }
  const { cluster } = session;
  const { objects, missing } = deleted(session, given);
  const isForced = isOn(given, 'force');
  if (isForced) {
    session.err.push(
      'Warning: Immediate deletion does not wait for confirmation that the running resource has been terminated. The resource may continue to run on the cluster indefinitely.\n',
    );
  }
  const grace = isOn(given, 'now') ? 1 : Number(given.flags.get('grace-period') ?? (isForced ? '0' : '-1'));
  const known: Readonly<Record<string, Propagation>> = { foreground: 'foreground', orphan: 'orphan', false: 'orphan' };
  for (const object of objects) {
    if (!given.flags.has('dry-run')) {
      if (object.kind === 'Pod') deletePod(cluster, object, grace < 0 ? undefined : grace);
      else deleteObject(cluster, object, known[cascade] ?? 'background');
      if (isForced && object.kind !== 'Pod') erase(cluster.store, cluster.now, object);
    }
    session.out.push(`${deletionText(session, given, object, isForced || grace === 0)}\n`);
  }
  react(cluster);
  if (!given.flags.has('dry-run')) waitUntilGone(session, given, objects);
  if (missing.length > 0 && !isOn(given, 'ignore-not-found')) throw new CommandError(missing.join('\n'));
  if (objects.length === 0 && missing.length === 0) session.out.push('No resources found\n');
}

function deleted(
  session: Session,
  given: Arguments,
): { objects: readonly ClusterObject[]; missing: readonly string[] } {
  const file = given.flags.get('filename');
  if (file !== undefined) {
    const words = readManifests(fileText(session, file)).map(({ kind, name }) => `${kind.toLowerCase()}/${name}`);
    const { objects, missing } = targetsOf(session, given, words);
    return {
      objects,
      missing: missing.map((text) => text.replace('(NotFound): ', `(NotFound): error when deleting "${file}": `)),
    };
  }
  const isNamed = given.words.length > 1 || given.words.some((word) => word.includes('/'));
  if (!isNamed && !isOn(given, 'all') && !given.flags.has('selector') && !given.flags.has('field-selector')) {
    throw new CommandError('error: resource(s) were provided, but no name was specified');
  }
  return targetsOf(session, given);
}

/** PrintObj: the namespace is told since 1.34. */
function deletionText({ cluster }: Session, given: Arguments, object: ClusterObject, isForced: boolean): string {
  const kind = qualifiedName(resourceOf(object.kind));
  if (given.flags.get('output') === 'name') return `${kind}/${object.metadata.name}`;
  const { namespace, name } = object.metadata;
  const place = namespace !== '' && cluster.settings.minor >= 34 ? ` from ${namespace} namespace` : '';
  const dryRun = given.flags.get('dry-run');
  const dry = dryRun === undefined || dryRun === 'none' ? '' : dryRun === 'server' ? ' (server dry run)' : ' (dry run)';
  return `${kind} "${name}" ${isForced ? 'force deleted' : 'deleted'}${place}${dry}`;
}

function waitUntilGone(session: Session, given: Arguments, objects: readonly ClusterObject[]): void {
  if (!session.mayWait || given.flags.get('wait') === 'false') return;
  const { cluster } = session;
  const isThere = (object: ClusterObject): boolean =>
    find(cluster.store, object.kind, keyOf(object))?.metadata.uid === object.metadata.uid;
  const timeout = secondsOf(given.flags.get('timeout') ?? '0');
  if (runWhile(cluster, () => objects.some(isThere), timeout > 0 ? timeout : WEEK_SECONDS)) return;
  const left = objects.filter(isThere).map(({ kind, metadata }) => `${resourceOf(kind).plural}/${metadata.name}`);
  throw new CommandError(`error: timed out waiting for the condition on ${left.join(', ')}`);
}
