import type { DaemonSet, Deployment, Moment } from '#simulator';
import type { WorkloadView } from './frame.ts';
import { objectsIn } from './objects-in.ts';
import type { Marks } from './revision-marks.ts';

/** The workloads of a moment, with the numbers that `kubectl get` prints. */
export function workloadViews(moment: Moment, marks: Marks): WorkloadView[] {
  return [
    ...[...objectsIn(moment, 'DaemonSet').values()].map((set) => ({
      ...viewOf(set, marks),
      counts: countsOfDaemonSet(set),
      strategy: strategyOf(set.spec.updateStrategy),
    })),
    ...[...objectsIn(moment, 'Deployment').values()].map((deployment) => ({
      ...viewOf(deployment, marks),
      counts: countsOfDeployment(deployment),
      strategy: strategyOf(deployment.spec.strategy),
    })),
  ];
}

/** A workload as kubectl names it; with its namespace where that is not `default`. */
export function workloadName(kind: string, namespace: string, name: string): string {
  const short = SHORT[kind] ?? kind.toLowerCase();
  return `${namespace === 'default' ? '' : `${namespace}/`}${short}/${name}`;
}

const SHORT: Readonly<Record<string, string>> = { DaemonSet: 'ds', Deployment: 'deploy', ReplicaSet: 'rs' };

function viewOf(
  workload: DaemonSet | Deployment,
  marks: Marks,
): Pick<WorkloadView, 'of' | 'kind' | 'images' | 'revisions'> {
  return {
    of: workloadName(workload.kind, workload.metadata.namespace, workload.metadata.name),
    kind: workload.kind,
    images: workload.spec.template.spec.containers.map(({ image }) => image),
    revisions: marks.revisions.get(workload.metadata.uid) ?? [],
  };
}

function countsOfDaemonSet({ status }: DaemonSet): WorkloadView['counts'] {
  return [
    ['DESIRED', status.desiredNumberScheduled],
    ['CURRENT', status.currentNumberScheduled],
    ['READY', status.numberReady],
    ['UP-TO-DATE', status.updatedNumberScheduled],
    ['AVAILABLE', status.numberAvailable],
  ];
}

function countsOfDeployment({ spec, status }: Deployment): WorkloadView['counts'] {
  return [
    ['DESIRED', spec.replicas],
    ['CURRENT', status.replicas],
    ['READY', status.readyReplicas],
    ['UP-TO-DATE', status.updatedReplicas],
    ['AVAILABLE', status.availableReplicas],
  ];
}

type Strategy = DaemonSet['spec']['updateStrategy'] | Deployment['spec']['strategy'];

function strategyOf({ type, rollingUpdate }: Strategy): string {
  const limits = Object.entries(rollingUpdate ?? {})
    .filter(([, value]) => value !== 0 && value !== '0%')
    .map(([name, value]) => `${name} ${String(value)}`);
  return [type, ...limits].join(', ');
}
