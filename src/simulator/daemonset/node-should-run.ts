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
const knownOfOld = new WeakMap<PodTemplate, Known>();

/**
 * What a template says of a node (NodeShouldRunDaemonPod and predicates, pkg/controller/daemon/daemon_controller.go).
 * Neither room on the node nor its conditions are looked at: those belong to the scheduler, or to nobody. `isOld`: with the
 * automatic tolerations of 1.11, which were fewer.
 */
export function nodeShouldRun(template: PodTemplate, node: Node, isOld = false): Verdict {
  const remembered = isOld ? knownOfOld : known;
  let kept = remembered.get(template);
  if (kept === undefined) {
    kept = { tolerations: daemonPodTolerations(template.spec, isOld), verdicts: new WeakMap() };
    remembered.set(template, kept);
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
