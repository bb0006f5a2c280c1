import type { ClusterObject } from '../../objects/object.ts';
import type { Pod } from '../../objects/pod.ts';
import { isBound } from '../../pods/pod-state.ts';
import { groupOf } from '../../store/grouping.ts';
import { find } from '../../store/store.ts';
import { keyOf } from '../../objects/object.ts';
import { type Arguments, isOn, numberOf, spanOf } from '../arguments/flags.ts';
import { qualifiedPlural } from '../arguments/resources.ts';
import { listOf, resourceFor, targetsOf } from '../arguments/targets.ts';
import { timeText } from '../printing/time-text.ts';
import { CommandError, type Session, type Steps, watchOn } from '../session.ts';

interface LogLine {
  readonly at: number;
  readonly text: string;
}

const NO_POD = `error: expected 'logs [-f] [-p] (POD | TYPE/NAME) [-c CONTAINER]'.
POD or TYPE/NAME is a required argument for the logs command
See 'kubectl logs -h' for help and examples`;

/** `kubectl logs` (LogsOptions, kubectl/pkg/cmd/logs/logs.go; logsForObjectWithClient, polymorphichelpers). */
export function* logs(session: Session, given: Arguments): Steps {
  const isSelected = given.flags.has('selector');
  const pods = podsOf(session, given);
  if (isOn(given, 'all-containers') && given.flags.has('container')) {
    throw new CommandError(
      `error: --all-containers=true should not be specified with container name ${given.flags.get('container') ?? ''}`,
    );
  }
  const tail = numberOf(given, 'tail', isSelected ? 10 : -1);
  if (tail < -1) throw new CommandError('error: --tail must be greater than or equal to -1');
  const streams = pods.flatMap((pod) => containersIn(session, given, pod).map((name) => ({ pod, name })));
  for (const { pod, name } of streams) {
    const lines = linesOf(session, given, pod, name);
    const kept = tail < 0 ? lines : lines.slice(Math.max(0, lines.length - tail));
    for (const line of kept) write(session, given, pod, name, line);
  }
  if (!isOn(given, 'follow')) return;
  let seen = session.cluster.now;
  yield* watchOn(session.cluster, () => {
    for (const { pod, name } of streams) {
      const now = find(session.cluster.store, 'Pod', keyOf(pod));
      if (now?.metadata.uid !== pod.metadata.uid || now.status.container.running !== true) continue;
      for (const line of linesOf(session, given, now, name)) if (line.at > seen) write(session, given, now, name, line);
    }
    seen = session.cluster.now;
  });
}

function write({ out }: Session, given: Arguments, { metadata }: Pod, container: string, { at, text }: LogLine): void {
  const prefix = isOn(given, 'prefix') || isOn(given, 'all-pods') ? `[pod/${metadata.name}/${container}] ` : '';
  const time = isOn(given, 'timestamps') ? `${timeText(at).replace('Z', '.000000000Z')} ` : '';
  out.push(`${prefix}${time}${text}\n`);
}

/** A pod of that name, the first pod of a workload, or those with certain labels. */
function podsOf(session: Session, given: Arguments): Pod[] {
  const [first = ''] = given.words;
  if (given.flags.has('selector')) {
    if (first !== '')
      throw new CommandError(
        `error: only a selector (-l) or a POD name is allowed\nSee 'kubectl logs -h' for help and examples`,
      );
    const found = listOf(session, given, resourceFor('pods')).filter((object) => object.kind === 'Pod');
    if (found.length === 0) session.err.push(`No resources found in ${given.namespace} namespace.\n`);
    return found;
  }
  if (first === '') throw new CommandError(NO_POD);
  const { objects, missing } = targetsOf(session, given, { words: [first.includes('/') ? first : `pods/${first}`] });
  const [object] = objects;
  if (object === undefined)
    throw new CommandError(missing.join('\n').replace('error: error from', 'error: Error from'));
  if (object.kind === 'Pod') return [object];
  const pods = podsUnder(session, object);
  if (pods.length === 0) throw new CommandError('error: timed out waiting for the condition');
  if (pods.length > 1 && !isOn(given, 'all-pods')) {
    session.err.push(`Found ${String(pods.length)} pods, using pod/${pods[0]?.metadata.name ?? ''}\n`);
  }
  return isOn(given, 'all-pods') ? pods : pods.slice(0, 1);
}

/** The pods of a workload: running and ready ones first, then the oldest (podutils.ByLogging). */
function podsUnder({ cluster }: Session, owner: ClusterObject): Pod[] {
  if (!('spec' in owner) || !('template' in owner.spec)) {
    throw new CommandError(
      `error: cannot get the logs from *v1.${owner.kind}: selector for ${qualifiedPlural(resourceFor(owner.kind))} not implemented`,
    );
  }
  const direct = [...groupOf(cluster.store.podsByController, owner.metadata.uid)];
  const sets = [...groupOf(cluster.store.dependents, owner.metadata.uid)].filter(({ kind }) => kind === 'ReplicaSet');
  const pods = [
    ...direct,
    ...sets.flatMap(({ metadata }) => [...groupOf(cluster.store.podsByController, metadata.uid)]),
  ];
  const rank = (pod: Pod): number => (pod.status.ready ? 0 : isBound(pod) ? 1 : 2);
  return pods.sort((a, b) => rank(a) - rank(b) || (a.metadata.name < b.metadata.name ? -1 : 1));
}

function containersIn({ err }: Session, given: Arguments, { metadata, spec }: Pod): string[] {
  const names = [...spec.containers, ...(spec.initContainers ?? [])].map(({ name }) => name);
  const all = [
    ...spec.containers.map(({ name }) => name),
    ...(spec.initContainers ?? []).map(({ name }) => `${name} (init)`),
  ].join(', ');
  if (isOn(given, 'all-containers')) return names;
  const wanted =
    given.words[1] ?? given.flags.get('container') ?? metadata.annotations['kubectl.kubernetes.io/default-container'];
  const [first = ''] = names;
  if (wanted === undefined) {
    if (names.length > 1) err.push(`Defaulted container "${first}" out of: ${all}\n`);
    return [first];
  }
  if (names.includes(wanted)) return [wanted];
  throw new CommandError(`error: container ${wanted} is not valid for pod ${metadata.name} out of: ${all}`);
}

/** What a container has written: what the image was given to say, else that it lives (errors: validateContainerLogStatus, pkg/kubelet/kubelet_pods.go). */
function linesOf({ cluster }: Session, given: Arguments, pod: Pod, container: string): LogLine[] {
  const { status, metadata, spec } = pod;
  const state = status.container;
  const badRequest = (text: string): never => {
    throw new CommandError(`Error from server (BadRequest): ${text}`);
  };
  const isPrevious = isOn(given, 'previous');
  if (isPrevious && state.restarts === 0 && state.lastFinishedAt === undefined) {
    badRequest(`previous terminated container "${container}" in pod "${metadata.name}" not found`);
  }
  // A pod that nobody has started yet answers with nothing.
  if (!isBound(pod)) return [];
  const hasEnded = state.terminated !== undefined || state.lastFinishedAt !== undefined;
  if (state.running !== true && !hasEnded && !isPrevious) {
    const reason = state.waiting ?? 'ContainerCreating';
    badRequest(
      reason === 'ContainerCreating' || reason === 'PodInitializing'
        ? `container "${container}" in pod "${metadata.name}" is waiting to start: ${reason}`
        : `container "${container}" in pod "${metadata.name}" is waiting to start: ${['ErrImagePull', 'ImagePullBackOff'].includes(reason) ? 'trying and failing to pull image' : reason}`,
    );
  }
  const image = spec.containers.find(({ name }) => name === container)?.image ?? '';
  const { crashAfterSeconds = 0, logs: told } = cluster.settings.images[image] ?? {};
  const since = given.flags.has('since') ? cluster.now - spanOf(given, 'since') * 1000 : -Infinity;
  const isRunning = state.running === true && !isPrevious;
  const end = isRunning ? cluster.now : (state.lastFinishedAt ?? cluster.now);
  const start = isRunning ? (state.startedAt ?? 0) : end - crashAfterSeconds * 1000;
  const lines =
    told?.map((text, index) => ({ at: start + index * 1000, text })) ??
    Array.from({ length: Math.floor((end - start) / BEAT_MS) + 1 }, (_line, beat) => ({
      at: start + beat * BEAT_MS,
      text: beat === 0 ? `${image} started` : `${image} has been running for ${String(beat * 10)} seconds`,
    }));
  if (!isRunning) lines.push({ at: end, text: `${image} failed with exit code ${String(state.exitCode ?? 1)}` });
  return lines.filter(({ at }) => at >= since && at <= end);
}

const BEAT_MS = 10_000;
