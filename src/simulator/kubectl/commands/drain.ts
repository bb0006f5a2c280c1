import { react, runWhile } from '../../cluster/run.ts';
import { deletePod } from '../../cluster/delete-object.ts';
import { matchesLabels } from '../../matching/label-selector.ts';
import { keyFor, keyOf } from '../../objects/object.ts';
import type { Node } from '../../objects/node.ts';
import { controllerOf } from '../../objects/owner.ts';
import type { Pod } from '../../objects/pod.ts';
import { isEnded } from '../../pods/pod-state.ts';
import { groupOf } from '../../store/grouping.ts';
import { find } from '../../store/store.ts';
import { type Arguments, isOn } from '../arguments/flags.ts';
import { parseSelector } from '../arguments/selector-text.ts';
import { secondsOf } from '../arguments/time-span.ts';
import { CommandError, type Session } from '../session.ts';
import { cordon, nodesOf } from './cordon.ts';

/** What drain thinks of a pod: delete it or not, and what it says to that. */
interface Opinion {
  readonly pod: Pod;
  readonly isDeleted: boolean;
  readonly error?: string;
  readonly warning?: string;
}

// Without a timeout kubectl waits for ever; a virtual day shows as much.
const LONGEST_WAIT_SECONDS = 24 * 3600;

/** `kubectl drain`: cordons, then evicts what the filters let go (RunDrain, kubectl/pkg/cmd/drain/drain.go). */
export function drain(session: Session, given: Arguments): void {
  const nodes = nodesOf(session, given, 'drain');
  cordon(session, nodes, true);
  react(session.cluster);
  const failed: { readonly name: string; readonly error: string }[] = [];
  for (const node of nodes) {
    const { name } = node.metadata;
    const error = drainOne(session, given, node);
    if (error === undefined) session.out.push(`node/${name} drained\n`);
    else {
      session.err.push(`error: unable to drain node "${name}" due to error: ${error}, continuing command...\n`);
      failed.push({ name, error });
    }
  }
  if (failed.length === 0) return;
  session.err.push(`There are pending nodes to be drained:\n${failed.map(({ name }) => ` ${name}\n`).join('')}`);
  const errors = [...new Set(failed.map(({ error }) => error))];
  throw new CommandError(errors.length === 1 ? (errors[0] ?? '') : `[${errors.join(', ')}]`);
}

/** deleteOrEvictPodsSimple; returns the error. */
function drainOne(session: Session, given: Arguments, node: Node): string | undefined {
  const { cluster } = session;
  const selector = parseSelector(given.flags.get('pod-selector') ?? '');
  const pods = [...groupOf(cluster.store.podsByNode, node.metadata.name)]
    .filter(({ spec, metadata }) => spec.nodeName === node.metadata.name && matchesLabels(selector, metadata.labels))
    .sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
  const opinions = pods.map((pod) => opinionOf(session, given, pod));
  const errors = grouped(opinions, ({ error }) => error).map(([text, list]) => `cannot delete ${text}: ${list}`);
  if (errors.length > 0) return errors.length === 1 ? errors[0] : `[${errors.join(', ')}]`;
  const warnings = grouped(opinions, ({ warning }) => warning).map(([text, list]) => `${text}: ${list}`);
  if (warnings.length > 0) session.err.push(`Warning: ${warnings.join('; ')}\n`);
  const leaving = opinions.filter(({ isDeleted }) => isDeleted).map(({ pod }) => pod);
  const grace = Number(given.flags.get('grace-period') ?? '-1');
  const evicts = !isOn(given, 'disable-eviction');
  for (const pod of leaving) {
    if (evicts) session.out.push(`evicting pod ${keyOf(pod)}\n`);
    deletePod(cluster, pod, grace < 0 ? undefined : grace);
  }
  return waitFor(session, given, leaving, evicts ? 'evicted' : 'deleted');
}

/** waitForDelete: each pod is told of when it is gone. */
function waitFor(session: Session, given: Arguments, pods: readonly Pod[], verb: string): string | undefined {
  const { cluster } = session;
  let left = [...pods];
  const look = (): boolean => {
    left = left.filter((pod) => {
      if (find(cluster.store, 'Pod', keyOf(pod))?.metadata.uid === pod.metadata.uid) return true;
      session.out.push(`pod/${pod.metadata.name} ${verb}\n`);
      return false;
    });
    return left.length > 0;
  };
  const timeout = secondsOf(given.flags.get('timeout') ?? '0');
  const limit = timeout > 0 ? timeout : LONGEST_WAIT_SECONDS;
  if (!session.mayWait || runWhile(cluster, look, limit)) return undefined;
  const errors = left.map(
    ({ metadata: { name, namespace } }) =>
      `error when waiting for pod "${name}" in namespace "${namespace}" to terminate: global timeout reached: ${given.flags.get('timeout') ?? '0s'}`,
  );
  session.err.push(
    `There are pending pods in node "${left[0]?.spec.nodeName ?? ''}" when an error occurred: ${errors.join(', ')}\n`,
  );
  session.err.push(left.map(({ metadata }) => `pod/${metadata.name}\n`).join(''));
  return errors.length === 1 ? errors[0] : `[${errors.join(', ')}]`;
}

/** The filters, in their order: the first that keeps a pod decides, else the last (filters.go, makeFilters). */
function opinionOf({ cluster }: Session, given: Arguments, pod: Pod): Opinion {
  const owner = controllerOf(pod);
  const hasForce = isOn(given, 'force');
  if (owner?.kind === 'DaemonSet' && !isEnded(pod)) {
    if (find(cluster.store, 'DaemonSet', keyFor(pod.metadata.namespace, owner.name)) === undefined) {
      const text = `daemonsets.apps "${owner.name}" not found`;
      if (!hasForce) return { pod, isDeleted: false, error: text };
      return { pod, isDeleted: true };
    }
    return isOn(given, 'ignore-daemonsets')
      ? { pod, isDeleted: false, warning: 'ignoring DaemonSet-managed Pods' }
      : { pod, isDeleted: false, error: 'DaemonSet-managed Pods (use --ignore-daemonsets to ignore)' };
  }
  const isLocal = (pod.spec.volumes ?? []).some((volume) => volume['emptyDir'] !== undefined);
  if (isLocal && !isEnded(pod) && !isOn(given, 'delete-emptydir-data')) {
    return { pod, isDeleted: false, error: 'Pods with local storage (use --delete-emptydir-data to override)' };
  }
  if (isEnded(pod) || owner !== undefined) return { pod, isDeleted: true };
  return hasForce
    ? { pod, isDeleted: true, warning: 'deleting Pods that declare no controller' }
    : { pod, isDeleted: false, error: 'Pods that declare no controller (use --force to override)' };
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
