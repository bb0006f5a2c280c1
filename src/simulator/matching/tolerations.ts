import type { Taint, Toleration } from '../objects/scheduling.ts';

/** Whether a toleration covers a taint (Toleration.ToleratesTaint, k8s.io/api/core/v1/toleration.go). */
export function tolerates(toleration: Toleration, taint: Taint): boolean {
  if (isGiven(toleration.effect) && toleration.effect !== taint.effect) return false;
  if (isGiven(toleration.key) && toleration.key !== taint.key) return false;
  switch (toleration.operator ?? '') {
    case '':
    case 'Equal':
      // Validation keeps an empty key away from Equal; fed below it, it compares the values alone, as upstream does.
      return (toleration.value ?? '') === (taint.value ?? '');
    case 'Exists':
      return true;
    default:
      return false;
  }
}

/** The first taint of some effects that nothing tolerates (FindMatchingUntoleratedTaint). */
export function untolerated(
  taints: readonly Taint[],
  tolerations: readonly Toleration[],
  effects: readonly Taint['effect'][],
): Taint | undefined {
  return taints.find(
    (taint) => effects.includes(taint.effect) && !tolerations.some((toleration) => tolerates(toleration, taint)),
  );
}

function isGiven(text: string | undefined): boolean {
  return text !== undefined && text !== '';
}
