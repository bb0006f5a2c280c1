import { sameValue } from '../../cluster/same-value.ts';
import { controllerOf } from '../../objects/owner.ts';
import type { PodTemplate } from '../../objects/pod.ts';
import type { DaemonSet, Deployment } from '../../objects/workloads.ts';
import { groupOf } from '../../store/grouping.ts';
import type { Store } from '../../store/store.ts';
import { revisionOf, withoutHash } from '../../deployment/replica-sets.ts';

/** A template as a workload once had it. */
export interface Revision {
  readonly number: number;
  readonly template: PodTemplate;
  readonly cause: string | undefined;
  readonly annotations: Readonly<Record<string, string>>;
}

const CHANGE_CAUSE = 'kubernetes.io/change-cause';

/** The revisions of a workload, the lowest first: those of a DaemonSet, or the ReplicaSets of a Deployment. */
export function revisionsOf(store: Store, workload: DaemonSet | Deployment): Revision[] {
  const found: Revision[] = [];
  for (const object of groupOf(store.dependents, workload.metadata.uid)) {
    if (controllerOf(object)?.uid !== workload.metadata.uid) continue;
    const { annotations } = object.metadata;
    const cause = annotations[CHANGE_CAUSE];
    if (object.kind === 'ControllerRevision') {
      found.push({ number: object.revision, template: object.data, cause, annotations });
    } else if (object.kind === 'ReplicaSet') {
      found.push({ number: revisionOf(object), template: object.spec.template, cause, annotations });
    }
  }
  return found.sort((a, b) => a.number - b.number);
}

/** Whether a workload has this template now. */
export function hasTemplate(workload: DaemonSet | Deployment, { template }: Revision): boolean {
  return sameValue(withoutHash(template), workload.spec.template);
}
