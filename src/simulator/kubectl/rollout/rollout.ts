import { update } from '../../cluster/api.ts';
import { react, runWhile } from '../../cluster/run.ts';
import { DESIRED_REPLICAS, MAX_REPLICAS, REVISION, withoutHash } from '../../deployment/replica-sets.ts';
import { keyOf } from '../../objects/object.ts';
import type { DaemonSet, Deployment } from '../../objects/workloads.ts';
import { find } from '../../store/store.ts';
import type { Arguments } from '../arguments/flags.ts';
import { targetsOf } from '../arguments/targets.ts';
import { secondsOf } from '../arguments/time-span.ts';
import { LAST_APPLIED } from '../commands/apply.ts';
import { nameOf } from '../commands/get.ts';
import { podTemplateText } from '../describe/pod-template.ts';
import { table } from '../printing/table.ts';
import { timeText } from '../printing/time-text.ts';
import { CommandError, type Session } from '../session.ts';
import { type Revision, hasTemplate, revisionsOf } from './revisions.ts';
import { type RolloutStatus, daemonSetRolloutStatus, deploymentRolloutStatus } from './status-text.ts';

type Workload = DaemonSet | Deployment;

/** `kubectl rollout …` (kubectl/pkg/cmd/rollout). */
export function rollout(session: Session, given: Arguments): void {
  const [command = '', ...words] = given.words;
  const known: Readonly<Record<string, (workload: Workload) => void>> = {
    status: (workload) => {
      status(session, given, workload);
    },
    history: (workload) => {
      history(session, given, workload);
    },
    undo: (workload) => {
      undo(session, given, workload);
    },
    restart: (workload) => {
      restart(session, workload);
    },
    pause: (workload) => {
      setPaused(session, workload, true);
    },
    resume: (workload) => {
      setPaused(session, workload, false);
    },
  };
  const run = known[command];
  if (run === undefined)
    throw new CommandError(`error: unknown command "${command}"\nSee 'kubectl rollout -h' for help and examples`);
  if (words.length === 0) throw new CommandError('error: required resource not specified');
  const { objects, missing } = targetsOf(session, given, words);
  for (const object of objects) {
    if (object.kind === 'DaemonSet' || object.kind === 'Deployment') run(object);
    else throw new CommandError(`error: ${noSupport(command, object.kind)}`);
  }
  react(session.cluster);
  if (missing.length > 0) throw new CommandError(missing.join('\n'));
}

function noSupport(command: string, kind: string): string {
  switch (command) {
    case 'status':
      return `no status viewer has been implemented for ${kind}`;
    case 'history':
      return `no history viewer has been implemented for "${kind}"`;
    case 'undo':
      return `no rollbacker has been implemented for "${kind}"`;
    default:
      return `${kind.toLowerCase()}s ${command} is not supported`;
  }
}

// Without a timeout kubectl watches for ever; a virtual day shows as much.
const LONGEST_WAIT_SECONDS = 24 * 3600;

/** Says how far the rollout is, each time that it says something new, until it is over. */
function status(session: Session, given: Arguments, workload: Workload): void {
  const { cluster } = session;
  let said = '';
  let isDone = false;
  const look = (): boolean => {
    const now = find(cluster.store, workload.kind, keyOf(workload));
    if (now === undefined) throw new CommandError('error: object has been deleted');
    const found = statusOf(now);
    // The watch tells of each change of the object, also of one that leaves the text as it is; once is enough to read.
    if (found.text !== said) session.out.push((said = found.text));
    isDone = found.isDone;
    return !isDone;
  };
  if (!session.mayWait || given.flags.get('watch') === 'false') {
    look();
    return;
  }
  const timeout = secondsOf(given.flags.get('timeout') ?? '0');
  look();
  if (!runWhile(cluster, look, timeout > 0 ? timeout : LONGEST_WAIT_SECONDS)) {
    throw new CommandError('error: timed out waiting for the condition');
  }
}

function statusOf(workload: Workload): RolloutStatus {
  return workload.kind === 'DaemonSet' ? daemonSetRolloutStatus(workload) : deploymentRolloutStatus(workload);
}

/** ViewHistory (polymorphichelpers/history.go) */
function history(session: Session, given: Arguments, workload: Workload): void {
  const revisions = revisionsOf(session.cluster.store, workload);
  const number = Number(given.flags.get('revision') ?? '0');
  if (!(number >= 0)) throw new CommandError(`error: revision must be a positive integer: ${String(number)}`);
  if (number > 0) {
    const revision = revisions.find((one) => one.number === number);
    if (revision === undefined) throw new CommandError('error: unable to find the specified revision');
    const annotations = {
      ...revision.template.metadata?.annotations,
      ...(revision.cause === undefined ? {} : { 'kubernetes.io/change-cause': revision.cause }),
    };
    const template = { ...revision.template, metadata: { ...revision.template.metadata, annotations } };
    session.out.push(`${nameOf(workload)} with revision #${String(number)}\n${podTemplateText(template)}\n`);
    return;
  }
  if (revisions.length === 0) {
    session.out.push(`${nameOf(workload)} \nNo rollout history found.\n`);
    return;
  }
  const rows = revisions.map((one) => [String(one.number), one.cause ?? '<none>']);
  // tabbedString has no least width and a padding of two.
  session.out.push(`${nameOf(workload)} \n${table([['REVISION', 'CHANGE-CAUSE'], ...rows], 0, 2)}\n`);
}

const KEPT_ON_UNDO = [
  REVISION,
  LAST_APPLIED,
  'deployment.kubernetes.io/revision-history',
  DESIRED_REPLICAS,
  MAX_REPLICAS,
];

/** DaemonSetRollbacker.Rollback and DeploymentRollbacker.Rollback (polymorphichelpers/rollback.go) */
function undo(session: Session, given: Arguments, workload: Workload): void {
  const number = Number(given.flags.get('to-revision') ?? '0');
  const { annotations } = workload.metadata;
  if (session.cluster.settings.minor >= 36 && annotations[LAST_APPLIED] !== undefined) {
    const name = `${workload.kind === 'DaemonSet' ? 'daemonsets' : 'deployments'}/${workload.metadata.name}`;
    session.err.push(
      `Warning: resource ${name} was previously managed through 'kubectl apply' (it has the ${LAST_APPLIED} annotation); the next 'kubectl apply' may undo this rollback\n`,
    );
  }
  const revision = targetRevision(revisionsOf(session.cluster.store, workload), workload, number);
  if (workload.kind === 'Deployment' && workload.spec.paused === true) {
    throw new CommandError(
      "error: you cannot rollback a paused deployment; resume it first with 'kubectl rollout resume' and try again",
    );
  }
  if (hasTemplate(workload, revision)) {
    session.out.push(
      `${nameOf(workload)} skipped rollback (current template already matches revision ${String(number)})\n`,
    );
    return;
  }
  const template = withoutHash(revision.template);
  if (workload.kind === 'DaemonSet') update(session.cluster, { ...workload, spec: { ...workload.spec, template } });
  else {
    // The annotations of the revision come back with it, those that the controller keeps for itself stay.
    const kept = Object.entries(annotations).filter(([key]) => KEPT_ON_UNDO.includes(key));
    const back = Object.entries(revision.annotations).filter(([key]) => !KEPT_ON_UNDO.includes(key));
    const metadata = { ...workload.metadata, annotations: Object.fromEntries([...kept, ...back]) };
    update(session.cluster, { ...workload, metadata, spec: { ...workload.spec, template } });
  }
  session.out.push(`${nameOf(workload)} rolled back\n`);
}

function targetRevision(revisions: readonly Revision[], workload: Workload, number: number): Revision {
  if (number === 0) {
    const previous = revisions.at(-2);
    if (previous !== undefined) return previous;
    throw new CommandError(
      workload.kind === 'DaemonSet'
        ? 'error: no last revision to roll back to'
        : `error: no rollout history found for deployment "${workload.metadata.name}"`,
    );
  }
  const found = revisions.find((one) => one.number === number);
  if (found === undefined)
    throw new CommandError(`error: unable to find specified revision ${String(number)} in history`);
  return found;
}

/** ObjectRestarter: an annotation of the template makes it another one (polymorphichelpers/objectrestarter.go). */
function restart(session: Session, workload: Workload): void {
  if (workload.kind === 'Deployment' && workload.spec.paused === true) {
    throw new CommandError(
      `error: ${nameOf(workload).replace('.apps', 's.apps').split('/')[0] ?? ''} "${workload.metadata.name}" can't restart paused deployment (run rollout resume first)`,
    );
  }
  const { template } = workload.spec;
  const restartedAt = timeText(session.cluster.now);
  const annotations = { ...template.metadata?.annotations, 'kubectl.kubernetes.io/restartedAt': restartedAt };
  const next = { ...template, metadata: { ...template.metadata, annotations } };
  if (workload.kind === 'DaemonSet')
    update(session.cluster, { ...workload, spec: { ...workload.spec, template: next } });
  else update(session.cluster, { ...workload, spec: { ...workload.spec, template: next } });
  session.out.push(`${nameOf(workload)} restarted\n`);
}

/** Only Deployments can be paused (ObjectPauser, ObjectResumer). */
function setPaused(session: Session, workload: Workload, isPaused: boolean): void {
  const verb = isPaused ? 'pausing' : 'resuming';
  if (workload.kind !== 'Deployment') {
    throw new CommandError(`error: daemonsets.apps "${workload.metadata.name}" ${verb} is not supported`);
  }
  if ((workload.spec.paused === true) === isPaused) {
    const state = isPaused ? 'is already paused' : 'is not paused';
    throw new CommandError(`error: deployments.apps "${workload.metadata.name}" ${state}`);
  }
  update(session.cluster, { ...workload, spec: { ...workload.spec, paused: isPaused ? true : undefined } });
  session.out.push(`${nameOf(workload)} ${isPaused ? 'paused' : 'resumed'}\n`);
}
