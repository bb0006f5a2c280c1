import { type ClusterObject, type Moment, REVISION_HASH, controllerOf } from '#simulator';
import type { RevisionView } from './frame.ts';
import { objectsIn } from './objects-in.ts';

/** Revisions of a workload as they are told apart: by letters in the order in which they were made, which no undo changes. */
export interface Marks {
  /** By the uid of the workload. */
  readonly revisions: ReadonlyMap<string, readonly RevisionView[]>;
  /** By the uid of the workload and the hash that pods carry. */
  readonly letters: ReadonlyMap<string, string>;
}

export const TEMPLATE_HASH = 'pod-template-hash';
const DEPLOYMENT_REVISION = 'deployment.kubernetes.io/revision';

/** Gives each revision its letter: those of DaemonSets are ControllerRevisions, those of Deployments ReplicaSets. */
export function revisionMarks(moment: Moment): Marks {
  const revisions = new Map<string, RevisionView[]>();
  const letters = new Map<string, string>();
  const add = (object: ClusterObject, hash: string | undefined, number: number, images: readonly string[]): void => {
    const owner = controllerOf(object)?.uid;
    if (owner === undefined || hash === undefined) return;
    const known = revisions.get(owner) ?? [];
    const mark = letterOf(known.length);
    revisions.set(owner, [...known, { mark, number, images }]);
    letters.set(`${owner} ${hash}`, mark);
  };
  for (const revision of objectsIn(moment, 'ControllerRevision').values()) {
    const images = revision.data.spec.containers.map(({ image }) => image);
    add(revision, revision.metadata.labels[REVISION_HASH], revision.revision, images);
  }
  for (const set of objectsIn(moment, 'ReplicaSet').values()) {
    const number = Number(set.metadata.annotations[DEPLOYMENT_REVISION] ?? 0);
    const images = set.spec.template.spec.containers.map(({ image }) => image);
    add(set, set.metadata.labels[TEMPLATE_HASH], number, images);
  }
  return { revisions, letters };
}

/** `A`, `B` … `Z`, `A` again. */
function letterOf(index: number): string {
  return String.fromCodePoint(65 + (index % 26));
}
