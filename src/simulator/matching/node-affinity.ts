import type { Node } from '../objects/node.ts';
import type { PodSpec } from '../objects/pod.ts';
import type { NodeSelector, NodeSelectorRequirement, NodeSelectorTerm } from '../objects/scheduling.ts';
import { matchesRequirement } from './label-selector.ts';

/**
 * Whether a node fulfils both the node selector and the required affinity of a pod (GetRequiredNodeAffinity(pod).Match,
 * component-helpers/scheduling/corev1/nodeaffinity/nodeaffinity.go).
 */
export function matchesRequiredAffinity(spec: PodSpec, node: Node): boolean {
  for (const [key, value] of Object.entries(spec.nodeSelector ?? {})) {
    if (node.metadata.labels[key] !== value) return false;
  }
  const required = spec.affinity?.nodeAffinity?.requiredDuringSchedulingIgnoredDuringExecution;
  return required === undefined || matchesNodeSelector(required, node);
}

/** Terms are alternatives; without any, and in an empty one, nothing matches. A malformed one is passed over. */
export function matchesNodeSelector({ nodeSelectorTerms }: NodeSelector, node: Node): boolean {
  return nodeSelectorTerms.some((term) => !isEmpty(term) && matchesTerm(term, node));
}

/** Whether a node fulfils all of a term. */
export function matchesTerm({ matchExpressions = [], matchFields = [] }: NodeSelectorTerm, node: Node): boolean {
  return (
    matchExpressions.every(
      (requirement) => isWellFormed(requirement) && matchesRequirement(requirement, node.metadata.labels),
    ) && matchFields.every((requirement) => matchesName(requirement, node.metadata.name))
  );
}

function isEmpty({ matchExpressions = [], matchFields = [] }: NodeSelectorTerm): boolean {
  return matchExpressions.length === 0 && matchFields.length === 0;
}

/** The name is the only field that can be asked for, with exactly one value (nodeSelectorRequirementsAsFieldSelector). */
function matchesName({ key, operator, values = [] }: NodeSelectorRequirement, name: string): boolean {
  if (key !== 'metadata.name' || values.length !== 1) return false;
  return operator === 'In' ? values[0] === name : operator === 'NotIn' && values[0] !== name;
}

/** What labels.NewRequirement refuses spoils its term. */
function isWellFormed({ operator, values = [] }: NodeSelectorRequirement): boolean {
  switch (operator) {
    case 'In':
    case 'NotIn':
      return values.length > 0;
    case 'Exists':
    case 'DoesNotExist':
      return values.length === 0;
    case 'Gt':
    case 'Lt':
      return values.length === 1 && /^[+-]?\d+$/.test(values[0] ?? '');
    default:
      return false;
  }
}
