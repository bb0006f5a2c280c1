import { scaled } from '../cluster/int-or-percent.ts';
import type { Deployment, IntOrPercent } from '../objects/workloads.ts';

/**
 * What a rolling update of a Deployment may take away or put on top: the surge is rounded up, the unavailable down; if both
 * come to nothing, one may be unavailable (ResolveFenceposts, pkg/controller/deployment/util/deployment_util.go).
 */
export function resolveFenceposts(
  maxSurge: IntOrPercent,
  maxUnavailable: IntOrPercent,
  replicas: number,
): { readonly surge: number; readonly unavailable: number } {
  const surge = scaled(maxSurge, replicas, Math.ceil);
  const unavailable = scaled(maxUnavailable, replicas, Math.floor);
  return { surge, unavailable: surge === 0 && unavailable === 0 ? 1 : unavailable };
}

/** The budget of a Deployment; one that recreates has none (MaxSurge, MaxUnavailable). */
export function budgetOf({ spec }: Deployment): { readonly surge: number; readonly unavailable: number } {
  const { maxSurge = '25%', maxUnavailable = '25%' } = spec.strategy.rollingUpdate ?? {};
  if (spec.strategy.type !== 'RollingUpdate' || spec.replicas === 0) return { surge: 0, unavailable: 0 };
  const { surge, unavailable } = resolveFenceposts(maxSurge, maxUnavailable, spec.replicas);
  return { surge, unavailable: Math.min(unavailable, spec.replicas) };
}
