import type { PerLang } from '#naming';
import type { ClusterObject } from '../objects/object.ts';
import { targetNodeOf } from '../objects/target-node.ts';
import { apiObject } from '../kubectl/printing/api-object.ts';
import { valuesAt } from '../kubectl/printing/json-path.ts';
import { kubectl } from '../kubectl/run.ts';
import { isEnded, isTerminating } from '../pods/pod-state.ts';
import { find, objectsOf } from '../store/store.ts';
import type { Check } from './check.ts';
import { checkText } from './check-text.ts';
import { type Extremes, extremesOf } from './extremes.ts';
import { objectNamed } from './names.ts';
import { type ScenarioRun, logLengthAt } from './run.ts';
import type { Task } from './scenario.ts';
import { podsOf } from './workload-pods.ts';

/** A condition, whether it holds, and what it says. */
export interface CheckedCondition {
  readonly check: Check;
  readonly holds: boolean;
  readonly text: PerLang<string>;
}

/** Looks whether the conditions of a task hold now; those with `never` look back to the start of the clock. */
export function checkTask(run: ScenarioRun, task: Task): CheckedCondition[] {
  return task.checks.map((check) => ({ check, holds: holds(run, check), text: checkText(check) }));
}

/** Whether a condition holds. */
export function holds(run: ScenarioRun, check: Check): boolean {
  const { cluster } = run;
  switch (check.is) {
    case 'podsOn':
      return sameSet(nodesOf(run, check.of), check.nodes);
    case 'noPodsOn':
      return nodesOf(run, check.of).every((node) => !check.nodes.includes(node));
    case 'status':
      return hasCounts(objectNamed(cluster, check.of), check.counts);
    case 'rolledOut':
      return isRolledOut(objectNamed(cluster, check.of));
    case 'image': {
      const pods = livePodsOf(run, check.of);
      return pods.length > 0 && pods.every(({ spec }) => spec.containers.some(({ image }) => image === check.image));
    }
    case 'field': {
      const object = objectNamed(cluster, check.of);
      if (object === undefined) return false;
      const [value = null] = valuesAt(apiObject(object), `.${check.path}`);
      return value === check.value;
    }
    case 'exists':
      return objectNamed(cluster, check.of) !== undefined;
    case 'gone':
      return objectNamed(cluster, check.of) === undefined;
    case 'node':
      return nodeIs(run, check);
    case 'event':
      return [...objectsOf(cluster.store, 'Event').values()].some(
        ({ reason, message }) => reason === check.reason && message.includes(check.contains ?? ''),
      );
    case 'kubectl': {
      const { stdout, exitCode } = kubectl(cluster, check.command, { mayWait: false });
      return (
        exitCode === (check.exitCode ?? 0) &&
        (check.contains ?? []).every((part) => stdout.includes(part)) &&
        (check.stdout === undefined || stdout.trimEnd() === check.stdout.trimEnd())
      );
    }
    case 'neverGap':
      return worstOf(run, check.of).unavailable === 0;
    case 'neverTwo':
      return worstOf(run, check.of).podsPerNode <= 1;
    case 'neverMoreUnavailable':
      return worstOf(run, check.of).unavailable <= check.than;
  }
}

function livePodsOf({ cluster }: ScenarioRun, of: string): ReturnType<typeof podsOf> {
  const workload = objectNamed(cluster, of);
  if (workload === undefined) return [];
  return podsOf(cluster, workload).filter((pod) => !isTerminating(pod) && !isEnded(pod));
}

function nodesOf(run: ScenarioRun, of: string): string[] {
  return livePodsOf(run, of).map(targetNodeOf);
}

function sameSet(found: readonly string[], wanted: readonly string[]): boolean {
  const [one, other] = [new Set(found), new Set(wanted)];
  return one.size === other.size && one.isSubsetOf(other);
}

function hasCounts(object: ClusterObject | undefined, counts: Readonly<Record<string, number>>): boolean {
  if (object === undefined) return false;
  return Object.entries(counts).every(
    ([key, count]) => (valuesAt(apiObject(object), `.status.${key}`)[0] ?? 0) === count,
  );
}

function isRolledOut(object: ClusterObject | undefined): boolean {
  if (object?.kind === 'DaemonSet') {
    const { observedGeneration, desiredNumberScheduled, updatedNumberScheduled, numberAvailable } = object.status;
    const isSeen = observedGeneration === object.metadata.generation;
    return isSeen && updatedNumberScheduled === desiredNumberScheduled && numberAvailable === desiredNumberScheduled;
  }
  if (object?.kind !== 'Deployment') return false;
  const { observedGeneration, updatedReplicas, availableReplicas, replicas } = object.status;
  const wanted = object.spec.replicas;
  const isSeen = observedGeneration === object.metadata.generation;
  return isSeen && updatedReplicas === wanted && availableReplicas === wanted && replicas === wanted;
}

function nodeIs({ cluster }: ScenarioRun, check: Extract<Check, { readonly is: 'node' }>): boolean {
  const node = find(cluster.store, 'Node', check.node);
  if (node === undefined) return false;
  const taints = node.spec.taints.map(
    ({ key, value = '', effect }) => `${key}${value === '' ? '' : `=${value}`}:${effect}`,
  );
  return (
    (check.ready === undefined || (node.status.conditions['Ready']?.status === 'True') === check.ready) &&
    (check.cordoned === undefined || node.spec.unschedulable === check.cordoned) &&
    Object.entries(check.labels ?? {}).every(([key, value]) => (node.metadata.labels[key] ?? null) === value) &&
    (check.taints === undefined || sameSet(taints, check.taints))
  );
}

function worstOf(run: ScenarioRun, of: string): Extremes {
  return extremesOf(run.cluster.store.log, of, logLengthAt(run, 0));
}
