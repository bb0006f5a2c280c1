import {
  type Instant,
  type Moment,
  type Node,
  type OwnerReference,
  type Pod,
  REVISION_HASH,
  controllerOf,
  keyFor,
  targetNodeOf,
} from '#simulator';
import { eventViews } from './event-views.ts';
import type { Frame, NodeView, PodView } from './frame.ts';
import { nodeView } from './node-view.ts';
import { objectsIn } from './objects-in.ts';
import { cellOf } from './overview.ts';
import { podView } from './pod-view.ts';
import { revisionMarks, TEMPLATE_HASH } from './revision-marks.ts';
import { workloadName, workloadViews } from './workload-view.ts';

/** Above so many nodes a cluster is drawn and listed in parts. */
export const MOST_CARDS = 150;
/** Nodes of one part of the list. */
export const PART = 50;

/** What of a moment is asked for. */
export interface FrameOptions {
  readonly startedAt: Instant;
  /** Nodes whose machine has failed; nobody knows of an earlier moment. */
  readonly silent: ReadonlySet<string>;
  /** Of a large cluster: index of the first node that is listed. */
  readonly first: number;
}

/** What is shown of a moment, beside the clock and what was done. */
export function frameOf(
  moment: Moment,
  { startedAt, silent, first }: FrameOptions,
): Pick<Frame, 'nodes' | 'overview' | 'unplaced' | 'workloads' | 'events'> {
  const marks = revisionMarks(moment);
  const byNode = new Map<string, Pod[]>();
  for (const pod of objectsIn(moment, 'Pod').values()) {
    const node = pod.spec.nodeName ?? '';
    const known = byNode.get(node);
    if (known === undefined) byNode.set(node, [pod]);
    else known.push(pod);
  }
  const view = (pod: Pod): PodView => {
    const { namespace, labels } = pod.metadata;
    const root = rootOf(pod, moment);
    if (root === undefined) return podView(pod, '', '');
    const hash = labels[REVISION_HASH] ?? labels[TEMPLATE_HASH] ?? '';
    const mark = marks.letters.get(`${root.uid} ${hash}`) ?? '';
    return podView(pod, mark, workloadName(root.kind, namespace, root.name));
  };
  const shown = (node: Node): NodeView => {
    const pods = byNode.get(node.metadata.name) ?? [];
    return nodeView(node, pods, pods.map(view), silent.has(node.metadata.name));
  };
  const all = [...objectsIn(moment, 'Node').values()];
  const isLarge = all.length > MOST_CARDS;
  const views = all.map(shown);
  return {
    nodes: isLarge ? views.slice(first, first + PART) : views,
    overview: isLarge ? { count: all.length, first, cells: Uint8Array.from(views.flatMap(cellOf)) } : undefined,
    unplaced: (byNode.get('') ?? []).slice(0, PART).map((pod) => {
      const meant = targetNodeOf(pod);
      const seen = view(pod);
      return meant === '' ? seen : { ...seen, meantFor: meant };
    }),
    workloads: workloadViews(moment, marks),
    events: eventViews(moment, startedAt),
  };
}

/** The workload that a pod belongs to: of a Deployment's pod the Deployment, and not the ReplicaSet between them. */
function rootOf(pod: Pod, moment: Moment): OwnerReference | undefined {
  const owner = controllerOf(pod);
  if (owner?.kind !== 'ReplicaSet') return owner;
  const set = objectsIn(moment, 'ReplicaSet').get(keyFor(pod.metadata.namespace, owner.name));
  return (set && controllerOf(set)) ?? owner;
}
