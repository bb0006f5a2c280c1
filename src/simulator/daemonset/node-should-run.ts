import { matchesRequiredAffinity } from '../matching/node-affinity.ts';
import { untolerated } from '../matching/tolerations.ts';
import type { Node } from '../objects/node.ts';
import type { PodTemplate } from '../objects/pod.ts';
import type { Toleration } from '../objects/scheduling.ts';
import { daemonPodTolerations } from './automatic-tolerations.ts';

/** Whether a node is to get a daemon pod, and whether one that it has may stay. */
export interface Verdict {
  readonly shouldRun: boolean;
  readonly shouldContinueRunning: boolean;
}

const NO: Verdict = { shouldRun: false, shouldContinueRunning: false };
const STAY: Verdict = { shouldRun: false, shouldContinueRunning: true };
const YES: Verdict = { shouldRun: true, shouldContinueRunning: true };

interface Known {
  readonly tolerations: readonly Toleration[];
  readonly verdicts: WeakMap<Node, Verdict>;
}

// Nodes and templates never change in place, so a verdict holds as long as both live.
const known = new WeakMap<PodTemplate, Known>();

/**
 * What a template says of a node (NodeShouldRunDaemonPod and predicates, pkg/controller/daemon/daemon_controller.go).
 * Neither room on the node nor its conditions are looked at: those belong to the scheduler, or to nobody.
 */
export function nodeShouldRun(template: PodTemplate, node: Node): Verdict {
  let kept = known.get(template);
  if (kept === undefined) {
    known.set(template, (kept = { tolerations: daemonPodTolerations(template.spec), verdicts: new WeakMap() }));
  }
  let verdict = kept.verdicts.get(node);
  if (verdict === undefined) kept.verdicts.set(node, (verdict = judge(template, kept.tolerations, node)));
  return verdict;
}

function judge({ spec }: PodTemplate, tolerations: readonly Toleration[], node: Node): Verdict {
  const { nodeName = '' } = spec;
  if (nodeName !== '' && nodeName !== node.metadata.name) return NO;
  if (!matchesRequiredAffinity(spec, node)) return NO;
  const { taints } = node.spec;
  if (untolerated(taints, tolerations, ['NoExecute']) !== undefined) return NO;
  return untolerated(taints, tolerations, ['NoSchedule']) === undefined ? YES : STAY;
}
