import { atMostHundredPercent, oneOfIfAny, positiveOrPercent } from './checks.ts';
import { type Field, at, has } from './field.ts';
import { objectMeta } from './metadata.ts';
import { dnsSubdomain } from './names.ts';
import { type Report, invalid } from './report.ts';
import { labelSelector } from './selectors.ts';

/** policy ValidatePodDisruptionBudget. */
export function podDisruptionBudget(report: Report, object: Field): void {
  objectMeta(report, at(object, 'metadata'), dnsSubdomain, true);
  const spec = at(object, 'spec');
  const limits = ['minAvailable', 'maxUnavailable'].map((name) => at(spec, name)).filter(has);
  if (limits.length > 1) invalid(report, spec, spec.value, 'minAvailable and maxUnavailable cannot be both set');
  for (const limit of limits) {
    positiveOrPercent(report, limit);
    atMostHundredPercent(report, limit);
  }
  labelSelector(report, at(spec, 'selector'));
  oneOfIfAny(report, at(spec, 'unhealthyPodEvictionPolicy'), ['AlwaysAllow', 'IfHealthyBudget']);
}
