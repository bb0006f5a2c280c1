import { formatQuantity, parseQuantity } from '../decode/quantity.ts';
import { namedIfAny, requiredName, requiredText } from './checks.ts';
import { type Field, at, has, items, number, text } from './field.ts';
import { objectMeta } from './metadata.ts';
import { dnsLabel, dnsSubdomain, pathSegment } from './names.ts';
import { containerResourceName } from './pod/resources.ts';
import { type Report, forbidden, invalid, notSupported, required } from './report.ts';
import { scalingBehavior } from './scaling-behavior.ts';

/** autoscaling ValidateHorizontalPodAutoscaler, of version 2. */
export function horizontalPodAutoscaler(report: Report, object: Field): void {
  const spec = at(object, 'spec');
  replicas(report, object);
  metrics(report, at(spec, 'metrics'));
  scalingBehavior(report, at(spec, 'behavior'));
}

/** The part that versions 1 and 2 have in common. */
export function replicas(report: Report, object: Field): void {
  objectMeta(report, at(object, 'metadata'), dnsSubdomain, true);
  const least = at(object, 'spec', 'minReplicas');
  const most = at(object, 'spec', 'maxReplicas');
  if (has(least) && number(least) < 1) invalid(report, least, number(least), 'must be greater than or equal to 1');
  if (number(most) < 1) invalid(report, most, number(most), 'must be greater than 0');
  if (has(least) && number(most) < number(least))
    invalid(report, most, number(most), 'must be greater than or equal to `minReplicas`');
  const scaled = at(object, 'spec', 'scaleTargetRef');
  target(report, scaled, text(at(scaled, 'kind')) === 'ReplicationController');
}

/** autoscaling ValidateCrossVersionObjectReference. */
function target(report: Report, reference: Field, allowsCore: boolean): void {
  requiredName(report, at(reference, 'kind'), pathSegment);
  requiredName(report, at(reference, 'name'), pathSegment);
  const version = at(reference, 'apiVersion');
  const parts = text(version).split('/');
  if (parts.length > 2) {
    invalid(report, version, text(version), `unexpected GroupVersion string: ${text(version)}`);
  } else if (!allowsCore && (parts.length === 1 || parts[0] === '')) {
    invalid(report, version, text(version), 'apiVersion must specify API group', { missing: !has(version) });
  }
}

const SOURCES = {
  ContainerResource: 'containerResource',
  External: 'external',
  Object: 'object',
  Pods: 'pods',
  Resource: 'resource',
} as const;
const TYPES = Object.keys(SOURCES);
/** In the order in which the server looks at them. */
const ORDER = ['object', 'external', 'pods', 'resource', 'containerResource'] as const;

/** autoscaling validateMetrics and validateMetricSpec. */
function metrics(report: Report, list: Field): void {
  for (const metric of items(list)) {
    const type = at(metric, 'type');
    if (text(type) === '') required(report, type, 'must specify a metric source type');
    const expected = Object.entries(SOURCES).find(([name]) => name === text(type))?.[1];
    if (expected === undefined) notSupported(report, type, text(type), TYPES);
    const present = ORDER.filter((name) => has(at(metric, name)));
    const [first] = present;
    if (first !== undefined) metricSource(report, at(metric, first), first);
    if (expected === undefined) notSupported(report, type, text(type), TYPES);
    else if (!present.includes(expected))
      required(report, at(metric, expected), 'must populate information for the given metric source');
    if (present.length === 1) continue;
    for (const name of present)
      if (name !== expected) forbidden(report, at(metric, name), 'must populate the given metric source only');
  }
}

function metricSource(report: Report, source: Field, kind: (typeof ORDER)[number]): void {
  const goal = at(source, 'target');
  const average = at(goal, 'averageValue');
  if (kind === 'object') target(report, at(source, 'describedObject'), true);
  if (kind === 'resource' || kind === 'containerResource') {
    const name = at(source, 'name');
    requiredText(report, name, 'must specify a resource name');
    if (kind === 'containerResource') {
      if (text(name) !== '') containerResourceName(report, name, text(name));
      requiredText(report, at(source, 'container'), 'must specify a container');
      namedIfAny(report, at(source, 'container'), dnsLabel);
    }
    metricTarget(report, goal);
    const share = at(goal, 'averageUtilization');
    if (!has(share) && !has(average))
      required(report, share, 'must set either a target raw value or a target utilization');
    if (has(share) && has(average))
      forbidden(report, average, 'may not set both a target raw value and a target utilization');
    return;
  }
  if (text(at(source, 'metric', 'name')) === '')
    required(report, at(source, 'metric', 'name'), 'must specify a metric name');
  else requiredName(report, at(source, 'metric', 'name'), pathSegment);
  metricTarget(report, goal);
  const value = at(goal, 'value');
  if (kind === 'pods') {
    if (!has(average)) required(report, average, 'must specify a positive target averageValue');
    return;
  }
  const either =
    kind === 'object'
      ? 'must set either a target value or averageValue'
      : 'must set either a target value for metric or a per-pod target';
  if (!has(value) && !has(average)) required(report, average, either);
  if (kind === 'external' && has(value) && has(average)) {
    forbidden(report, value, 'may not set both a target value for metric and a per-pod target');
  }
}

/** autoscaling validateMetricTarget. */
function metricTarget(report: Report, goal: Field): void {
  const type = at(goal, 'type');
  if (text(type) === '') required(report, type, 'must specify a metric target type');
  if (!['Utilization', 'Value', 'AverageValue'].includes(text(type))) {
    invalid(report, type, text(type), 'must be either Utilization, Value, or AverageValue');
  }
  for (const quantity of [at(goal, 'value'), at(goal, 'averageValue')]) {
    if (has(quantity) && parseQuantity(text(quantity)).nano <= 0n)
      invalid(report, quantity, formatQuantity(text(quantity)), 'must be positive');
  }
  const share = at(goal, 'averageUtilization');
  if (has(share) && number(share) < 1) invalid(report, share, number(share), 'must be greater than 0');
}
