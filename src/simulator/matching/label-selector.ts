import type { Labels } from '../objects/metadata.ts';
import type { LabelSelector } from '../objects/pod.ts';

/** Whether a selector selects everything; a missing one selects nothing (LabelSelectorAsSelector). */
export function selectsAll(selector: LabelSelector): boolean {
  return Object.keys(selector.matchLabels ?? {}).length === 0 && (selector.matchExpressions ?? []).length === 0;
}

/** Whether labels fulfil a selector (labels.Requirement.Matches, apimachinery/pkg/labels/selector.go). */
export function matchesLabels(selector: LabelSelector | undefined, labels: Labels): boolean {
  if (selector === undefined) return false;
  for (const [key, value] of Object.entries(selector.matchLabels ?? {})) if (labels[key] !== value) return false;
  return (selector.matchExpressions ?? []).every((requirement) => matchesRequirement(requirement, labels));
}

/**
 * One requirement. `NotIn` and `DoesNotExist` hold when the key is absent; `Gt` and `Lt` compare whole numbers, strictly,
 * and never hold for anything else.
 */
export function matchesRequirement(
  {
    key,
    operator,
    values = [],
  }: { readonly key: string; readonly operator: string; readonly values?: readonly string[] },
  labels: Labels,
): boolean {
  const value = Object.hasOwn(labels, key) ? labels[key] : undefined;
  switch (operator) {
    case 'In':
      return value !== undefined && values.includes(value);
    case 'NotIn':
      return value === undefined || !values.includes(value);
    case 'Exists':
      return value !== undefined;
    case 'DoesNotExist':
      return value === undefined;
    case 'Gt':
    case 'Lt': {
      const [one, other] = [wholeNumber(value), wholeNumber(values.length === 1 ? values[0] : undefined)];
      if (one === undefined || other === undefined) return false;
      return operator === 'Gt' ? one > other : one < other;
    }
    default:
      return false;
  }
}

/** As strconv.ParseInt(text, 10, 64) reads it. */
function wholeNumber(text: string | undefined): bigint | undefined {
  if (text === undefined || !/^[+-]?\d+$/.test(text)) return undefined;
  const number = BigInt(text.replace(/^\+/, ''));
  return BigInt.asIntN(64, number) === number ? number : undefined;
}
