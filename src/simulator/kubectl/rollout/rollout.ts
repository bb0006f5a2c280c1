import { update } from '../../cluster/api.ts';
import { DESIRED_REPLICAS, MAX_REPLICAS, REVISION, withoutHash } from '../../deployment/replica-sets.ts';
import { keyOf } from '../../objects/object.ts';
import type { DaemonSet, Deployment } from '../../objects/workloads.ts';
import { find } from '../../store/store.ts';
import { type Arguments, dryRunOf, isOn, numberOf, spanOf } from '../arguments/flags.ts';
import { targetsOf } from '../arguments/targets.ts';
import { LAST_APPLIED } from '../commands/apply.ts';
import { podTemplateText } from '../describe/pod-template.ts';
import { change, nameOf, report } from '../printing/report.ts';
import { table } from '../printing/table.ts';
import { withTemplate } from './with-template.ts';
import { timeText } from '../printing/time-text.ts';
import { CommandError, type Session, type Steps, waitWhile } from '../session.ts';
import { type Revision, hasTemplate, revisionsOf } from './revisions.ts';
import { type RolloutStatus, daemonSetRolloutStatus, deploymentRolloutStatus } from './status-text.ts';

type Workload = DaemonSet | Deployment;

/** `kubectl rollout …` (kubectl/pkg/cmd/rollout). */
export function* rollout(session: Session, given: Arguments): Steps {
  const part = given.command.split(' ')[1] ?? '';
  const { objects, missing } = targetsOf(session, given, { listsAll: true });
  if (['status', 'restart'].includes(part) && objects.length === 0 && missing.length === 0) {
    session.err.push(`No resources found in ${given.namespace} namespace.\n`);
  }
  const errors: string[] = [...missing];
  for (const object of objects) {
    try {
      if (object.kind !== 'DaemonSet' && object.kind !== 'Deployment') {
        throw new CommandError(`error: ${noSupport(part, object.kind, object.metadata.name)}`);
      }
      if (part === 'status') yield* status(session, given, object);
      else act(session, given, object, part);
    } catch (error) {
      if (!(error instanceof CommandError)) throw error;
      errors.push(error.message);
    }
  }
  if (errors.length > 0) throw new CommandError(errors.join('\n'));
}

function act(session: Session, given: Arguments, workload: Workload, part: string): void {
  if (part === 'history') history(session, given, workload);
  else if (part === 'undo') undo(session, given, workload);
  else if (part === 'restart') restart(session, given, workload);
  else setPaused(session, given, workload, part === 'pause');
}

function noSupport(part: string, kind: string, name: string): string {
  switch (part) {
    case 'status':
      return `no status viewer has been implemented for ${kind}`;
    case 'history':
      return `no history viewer has been implemented for "${kind}"`;
    case 'undo':
      return `no rollbacker has been implemented for "${kind}"`;
    default:
      return `${kind.toLowerCase()}s "${name}" ${part === 'restart' ? 'restarting' : part === 'pause' ? 'pausing' : 'resuming'} is not supported`;
  }
}

/** Says how far the rollout is, each time that it says something new, until it is over. */
function* status(session: Session, given: Arguments, workload: Workload): Steps {
  const { cluster } = session;
  const revision = numberOf(given, 'revision', 0);
  let said = '';
  const look = (): boolean => {
    const now = find(cluster.store, workload.kind, keyOf(workload));
    if (now === undefined) throw new CommandError('error: object has been deleted');
    refuseRevision(session, now, revision);
    const found = statusOf(now);
    // The watch tells of each change of the object, also of one that leaves the text as it is; once is enough to read.
    if (found.text !== said) session.out.push((said = found.text));
    return !found.isDone;
  };
  if (!isOn(given, 'watch', true)) look();
  else if (!(yield* waitWhile(cluster, look, spanOf(given, 'timeout')))) {
    throw new CommandError('error: timed out waiting for the condition');
  }
}

/** Only Deployments know which revision they roll out (DeploymentStatusViewer.Status). */
function refuseRevision({ cluster }: Session, workload: Workload, revision: number): void {
  if (revision === 0 || workload.kind !== 'Deployment') return;
  const last = revisionsOf(cluster.store, workload).at(-1)?.number ?? 0;
  if (last !== revision) {
    throw new CommandError(
      `error: desired revision (${String(revision)}) is different from the running revision (${String(last)})`,
    );
  }
}

function statusOf(workload: Workload): RolloutStatus {
  return workload.kind === 'DaemonSet' ? daemonSetRolloutStatus(workload) : deploymentRolloutStatus(workload);
}

/** ViewHistory (polymorphichelpers/history.go) */
function history(session: Session, given: Arguments, workload: Workload): void {
  const revisions = revisionsOf(session.cluster.store, workload);
  const number = numberOf(given, 'revision', 0);
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
  const number = numberOf(given, 'to-revision', 0);
  const { annotations } = workload.metadata;
  if (session.cluster.settings.minor >= 36 && annotations[LAST_APPLIED] !== undefined) {
    const name = `${workload.kind === 'DaemonSet' ? 'daemonsets' : 'deployments'}/${workload.metadata.name}`;
    session.err.push(
      `Warning: resource ${name} was previously managed with 'kubectl apply'. Rolling back will not update the ${LAST_APPLIED} annotation, which may cause unexpected behavior on future 'kubectl apply' operations. Consider using 'kubectl apply' with your previous configuration file instead.\n`,
    );
  }
  if (number < 0) throw new CommandError(`error: unable to find specified revision ${String(number)} in history`);
  const revision = targetRevision(revisionsOf(session.cluster.store, workload), workload, number);
  if (dryRunOf(given) === 'client') {
    const text = podTemplateText(revision.template);
    report(session, given, workload, workload.kind === 'DaemonSet' ? `will roll back to ${text}` : text);
    return;
  }
  if (workload.kind === 'Deployment' && workload.spec.paused === true) {
    throw new CommandError(
      "error: you cannot rollback a paused deployment; resume it first with 'kubectl rollout resume' and try again",
    );
  }
  if (hasTemplate(workload, revision)) {
    report(session, given, workload, `skipped rollback (current template already matches revision ${String(number)})`);
    return;
  }
  const template = withoutHash(revision.template);
  if (workload.kind === 'DaemonSet') change(session, given, withTemplate(workload, template));
  else {
    // The annotations of the revision come back with it, those that the controller keeps for itself stay.
    const kept = Object.entries(annotations).filter(([key]) => KEPT_ON_UNDO.includes(key));
    const back = Object.entries(revision.annotations).filter(([key]) => !KEPT_ON_UNDO.includes(key));
    const metadata = { ...workload.metadata, annotations: Object.fromEntries([...kept, ...back]) };
    change(session, given, withTemplate({ ...workload, metadata }, template));
  }
  report(session, given, workload, 'rolled back');
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
function restart(session: Session, given: Arguments, workload: Workload): void {
  if (workload.kind === 'Deployment' && workload.spec.paused === true) {
    throw new CommandError(
      `error: deployments.apps "${workload.metadata.name}" can't restart paused deployment (run rollout resume first)`,
    );
  }
  const { template } = workload.spec;
  const restartedAt = timeText(session.cluster.now);
  const annotations = { ...template.metadata?.annotations, 'kubectl.kubernetes.io/restartedAt': restartedAt };
  const next = { ...template, metadata: { ...template.metadata, annotations } };
  if (template.metadata?.annotations?.['kubectl.kubernetes.io/restartedAt'] === restartedAt) {
    throw new CommandError(
      `error: failed to create patch for ${workload.metadata.name}: if restart has already been triggered within the past second, please wait before attempting to trigger another`,
    );
  }
  update(session.cluster, withTemplate(workload, next));
  report(session, given, workload, 'restarted');
}

/** Only Deployments can be paused (ObjectPauser, ObjectResumer). */
function setPaused(session: Session, given: Arguments, workload: Workload, isPaused: boolean): void {
  const verb = isPaused ? 'pausing' : 'resuming';
  if (workload.kind !== 'Deployment') {
    throw new CommandError(`error: daemonsets.apps "${workload.metadata.name}" ${verb} is not supported`);
  }
  if ((workload.spec.paused === true) === isPaused) {
    const state = isPaused ? 'is already paused' : 'is not paused';
    throw new CommandError(`error: deployments.apps "${workload.metadata.name}" ${state}`);
  }
  update(session.cluster, { ...workload, spec: { ...workload.spec, paused: isPaused ? true : undefined } });
  report(session, given, workload, isPaused ? 'paused' : 'resumed');
}
