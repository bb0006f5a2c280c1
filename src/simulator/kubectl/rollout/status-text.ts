import type { DaemonSet, Deployment } from '../../objects/workloads.ts';
import { CommandError } from '../session.ts';

/** What `rollout status` says, and whether the rollout is over. */
export interface RolloutStatus {
  readonly text: string;
  readonly isDone: boolean;
}

/** DaemonSetStatusViewer.Status (kubectl/pkg/polymorphichelpers/rollout_status.go). */
export function daemonSetRolloutStatus({ metadata, spec, status }: DaemonSet): RolloutStatus {
  const { name, generation } = metadata;
  if (spec.updateStrategy.type !== 'RollingUpdate') {
    throw new CommandError('error: rollout status is only available for RollingUpdate strategy type');
  }
  if (generation > status.observedGeneration) return waiting('Waiting for daemon set spec update to be observed...');
  const { desiredNumberScheduled: desired, updatedNumberScheduled: updated, numberAvailable: available } = status;
  const start = `Waiting for daemon set "${name}" rollout to finish:`;
  if (updated < desired)
    return waiting(`${start} ${String(updated)} out of ${String(desired)} new pods have been updated...`);
  if (available < desired)
    return waiting(`${start} ${String(available)} of ${String(desired)} updated pods are available...`);
  return { text: `daemon set "${name}" successfully rolled out\n`, isDone: true };
}

/** DeploymentStatusViewer.Status */
export function deploymentRolloutStatus({ metadata, spec, status }: Deployment): RolloutStatus {
  const { name, generation } = metadata;
  if (generation > status.observedGeneration) return waiting('Waiting for deployment spec update to be observed...');
  if (status.conditions['Progressing']?.reason === 'ProgressDeadlineExceeded') {
    throw new CommandError(`error: deployment "${name}" exceeded its progress deadline`);
  }
  const { replicas, updatedReplicas: updated, availableReplicas: available } = status;
  const start = `Waiting for deployment "${name}" rollout to finish:`;
  if (updated < spec.replicas) {
    return waiting(`${start} ${String(updated)} out of ${String(spec.replicas)} new replicas have been updated...`);
  }
  if (replicas > updated)
    return waiting(`${start} ${String(replicas - updated)} old replicas are pending termination...`);
  if (available < updated) {
    return waiting(`${start} ${String(available)} of ${String(updated)} updated replicas are available...`);
  }
  return { text: `deployment "${name}" successfully rolled out\n`, isDone: true };
}

function waiting(text: string): RolloutStatus {
  return { text: `${text}\n`, isDone: false };
}
