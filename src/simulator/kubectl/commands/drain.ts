import { react } from '../../cluster/run.ts';
import { deletePod } from '../../cluster/delete-object.ts';
import { matchesLabels } from '../../matching/label-selector.ts';
import type { Node } from '../../objects/node.ts';
import { keyFor, keyOf } from '../../objects/object.ts';
import { controllerOf } from '../../objects/owner.ts';
import type { Pod } from '../../objects/pod.ts';
import { isEnded } from '../../pods/pod-state.ts';
import { groupOf } from '../../store/grouping.ts';
import { find } from '../../store/store.ts';
import { type Arguments, dryRunOf, isOn, numberOf, spanOf } from '../arguments/flags.ts';
import { aggregate } from '../arguments/pairs.ts';
import { parseSelector } from '../arguments/selector-text.ts';
import { spanText } from '../arguments/time-span.ts';
import { report } from '../printing/report.ts';
import { CommandError, type Session, type Steps, waitWhile } from '../session.ts';
import { cordon, nodesOf } from './cordon.ts';

/** What drain thinks of a pod: delete it or not, and what it says to that. */
interface Opinion {
  readonly pod: Pod;
  readonly isDeleted: boolean;
  readonly error?: string;
  readonly warning?: string;
}

/** `kubectl drain`: cordons, then evicts what the filters let go (RunDrain, kubectl/pkg/cmd/drain/drain.go). */
export function* drain(session: Session, given: Arguments): Steps {
  const nodes = nodesOf(session, given);
  cordon(session, given, nodes, true);
  react(session.cluster);
  const failed: { readonly name: string; readonly errors: readonly string[] }[] = [];
  for (const node of nodes) {
    const { name } = node.metadata;
    const errors = yield* drainOne(session, given, node);
    if (errors.length === 0) report(session, given, node, 'drained');
    else {
      session.err.push(
        `error: unable to drain node "${name}" due to error: ${aggregate(errors)}, continuing command...\n`,
      );
      failed.push({ name, errors });
    }
  }
  if (failed.length === 0) return;
  session.err.push(`There are pending nodes to be drained:\n${failed.map(({ name }) => ` ${name}\n`).join('')}`);
  // An aggregate of one is unwrapped, and what an aggregate holds is printed line by line (checkErr).
  const errors = failed.length === 1 ? failed.flatMap((one) => one.errors) : failed.map((one) => aggregate(one.errors));
  throw new CommandError(errors.join('\n'));
}

/** deleteOrEvictPodsSimple; returns what went wrong. */
function* drainOne(session: Session, given: Arguments, node: Node): Steps<readonly string[]> {
  const { cluster } = session;
  const opinions = opinionsOf(session, given, node);
  const errors = grouped(opinions, ({ error }) => error).map(([text, list]) => `cannot delete ${text}: ${list}`);
  if (errors.length > 0) return errors;
  const warnings = grouped(opinions, ({ warning }) => warning).map(([text, list]) => `${text}: ${list}`);
  if (warnings.length > 0) session.err.push(`Warning: ${warnings.join('; ')}\n`);
  const leaving = opinions.filter(({ isDeleted }) => isDeleted).map(({ pod }) => pod);
  const grace = numberOf(given, 'grace-period', -1);
  const evicts = !isOn(given, 'disable-eviction');
  const dryRun = dryRunOf(given);
  for (const pod of leaving) {
    const dry = { none: '', client: ' (dry run)', server: ' (server dry run)' }[dryRun];
    if (evicts || dryRun === 'client') session.out.push(`evicting pod ${keyOf(pod)}${dry}\n`);
    if (dryRun === 'none') deletePod(cluster, pod, grace < 0 ? undefined : grace);
  }
  return dryRun === 'none' ? yield* waitForDelete(session, given, node, leaving) : [];
}

/** waitForDelete: each pod is told of when it is gone. */
function* waitForDelete(
  session: Session,
  given: Arguments,
  node: Node,
  pods: readonly Pod[],
): Steps<readonly string[]> {
  const { cluster } = session;
  const verb = isOn(given, 'disable-eviction') ? 'deleted' : 'evicted';
  const timeout = spanOf(given, 'timeout');
  let left = [...pods];
  const look = (): boolean => {
    left = left.filter((pod) => {
      const now = find(cluster.store, 'Pod', keyOf(pod));
      if (now?.metadata.uid !== pod.metadata.uid) {
        report(session, given, pod, verb);
        return false;
      }
      if (!isLongDeleted(session, given, now)) return true;
      const skip = String(numberOf(given, 'skip-wait-for-delete-timeout', 0));
      session.out.push(`pod "${pod.metadata.name}" has DeletionTimestamp older than ${skip} seconds, skipping\n`);
      return false;
    });
    return left.length > 0;
  };
  if (yield* waitWhile(cluster, look, timeout)) return [];
  const errors = isOn(given, 'disable-eviction')
    ? ['error: context deadline exceeded']
    : left.map(
        ({ metadata: { name, namespace } }) =>
          `error when waiting for pod "${name}" in namespace "${namespace}" to terminate: global timeout reached: ${spanText(timeout)}`,
      );
  session.err.push(
    `There are pending pods in node "${node.metadata.name}" when an error occurred: ${aggregate(errors)}\n`,
  );
  session.err.push(left.map(({ metadata }) => `pod/${metadata.name}\n`).join(''));
  return errors;
}

/** shouldSkipPod: the pod of a dead machine, say, that has been on its way out for longer than one cares to wait. */
function isLongDeleted({ cluster }: Session, given: Arguments, { metadata }: Pod): boolean {
  const seconds = numberOf(given, 'skip-wait-for-delete-timeout', 0);
  const { deletionTimestamp } = metadata;
  return seconds > 0 && deletionTimestamp !== undefined && (cluster.now - deletionTimestamp) / 1000 > seconds;
}

function opinionsOf(session: Session, given: Arguments, node: Node): Opinion[] {
  const text = given.flags.get('pod-selector');
  let selector: ReturnType<typeof parseSelector> | undefined;
  try {
    selector = text === undefined ? undefined : parseSelector(text);
  } catch {
    throw new CommandError('error: --pod-selector=<pod_selector> must be a valid label selector');
  }
  return [...groupOf(session.cluster.store.podsByNode, node.metadata.name)]
    .filter(({ spec }) => spec.nodeName === node.metadata.name)
    .filter(({ metadata }) => selector === undefined || matchesLabels(selector, metadata.labels))
    .sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1))
    .map((pod) => opinionOf(session, given, pod));
}

/** The filters, in their order: the first that keeps a pod decides, else the last (filters.go, makeFilters). */
function opinionOf(session: Session, given: Arguments, pod: Pod): Opinion {
  if (isLongDeleted(session, given, pod)) return { pod, isDeleted: false };
  const owner = controllerOf(pod);
  const hasForce = isOn(given, 'force');
  if (owner?.kind === 'DaemonSet' && !isEnded(pod)) {
    if (find(session.cluster.store, 'DaemonSet', keyFor(pod.metadata.namespace, owner.name)) !== undefined) {
      return isOn(given, 'ignore-daemonsets')
        ? { pod, isDeleted: false, warning: 'ignoring DaemonSet-managed Pods' }
        : { pod, isDeleted: false, error: 'DaemonSet-managed Pods (use --ignore-daemonsets to ignore)' };
    }
    // With force an orphan goes, and the filters behind this one have the last word.
    if (!hasForce) return { pod, isDeleted: false, error: `daemonsets.apps "${owner.name}" not found` };
  }
  const isLocal = (pod.spec.volumes ?? []).some((volume) => volume['emptyDir'] !== undefined);
  if (isLocal && !isEnded(pod) && !isOn(given, 'delete-emptydir-data')) {
    return { pod, isDeleted: false, error: 'Pods with local storage (use --delete-emptydir-data to override)' };
  }
  if (isEnded(pod) || owner !== undefined) return { pod, isDeleted: true };
  if (!hasForce) return { pod, isDeleted: false, error: 'Pods that declare no controller (use --force to override)' };
  return { pod, isDeleted: true, warning: 'deleting Pods that declare no controller' };
}

/** The pods under each text, in the order in which the texts first came; upstream has them in no order. */
function grouped(opinions: readonly Opinion[], textOf: (opinion: Opinion) => string | undefined): [string, string][] {
  const groups = new Map<string, string[]>();
  for (const opinion of opinions) {
    const text = textOf(opinion);
    if (text !== undefined) groups.set(text, [...(groups.get(text) ?? []), keyOf(opinion.pod)]);
  }
  return [...groups].map(([text, pods]) => [text, pods.join(', ')]);
}
