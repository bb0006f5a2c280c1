import { type Field, at, has, items, number, text } from './field.ts';
import { type Report, invalid, notSupported, required } from './report.ts';
import { oneOfIfAny } from './checks.ts';

const LONGEST_WINDOW = 3600;
const LONGEST_PERIOD = 1800;

/** autoscaling validateBehavior and validateScalingRules. */
export function scalingBehavior(report: Report, behavior: Field): void {
  for (const rules of [at(behavior, 'scaleUp'), at(behavior, 'scaleDown')]) {
    if (!has(rules)) continue;
    const window = at(rules, 'stabilizationWindowSeconds');
    if (number(window) < 0) invalid(report, window, number(window), 'must be greater than or equal to zero');
    if (number(window) > LONGEST_WINDOW)
      invalid(report, window, number(window), `must be less than or equal to ${LONGEST_WINDOW}`);
    oneOfIfAny(report, at(rules, 'selectPolicy'), ['Disabled', 'Max', 'Min']);
    const policies = at(rules, 'policies');
    if (items(policies).length === 0) required(report, policies, 'must specify at least one Policy');
    for (const policy of items(policies)) scalingPolicy(report, policy);
  }
}

/** autoscaling validateScalingPolicy. */
function scalingPolicy(report: Report, policy: Field): void {
  const type = at(policy, 'type');
  const period = at(policy, 'periodSeconds');
  if (text(type) !== 'Pods' && text(type) !== 'Percent') notSupported(report, type, text(type), ['Percent', 'Pods']);
  for (const field of [at(policy, 'value'), period]) {
    if (number(field) <= 0) invalid(report, field, number(field), 'must be greater than zero');
  }
  if (number(period) > LONGEST_PERIOD)
    invalid(report, period, number(period), `must be less than or equal to ${LONGEST_PERIOD}`);
}
