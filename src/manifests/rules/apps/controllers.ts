import type { Json } from '../../json.ts';
import { nonNegative, numberOrPercent } from '../checks.ts';
import { type Field, at, has, text } from '../field.ts';
import { podTemplate } from '../pod/pod.ts';
import { type Report, forbidden, invalid, notSupported, required } from '../report.ts';
import { isEmptySelector, labelSelector, matchTemplate, selects, unusableSelector } from '../selectors.ts';

/** Whether a limit of how many Pods may be away or surplus comes to something. */
export function isNonZero(field: Field): boolean {
  return numberOrPercent(field) !== 0;
}

/** The selector of a Deployment, ReplicaSet or StatefulSet, which must be there; `kind` is what the server calls it. */
export function requiredSelector(report: Report, selector: Field, kind: string): void {
  if (!has(selector)) {
    required(report, selector);
    return;
  }
  labelSelector(report, selector);
  if (isEmptySelector(selector)) invalid(report, selector, {}, `empty selector is invalid for ${kind}`);
}

/** apps ValidatePodTemplateSpecForReplicaSet; the server speaks of a ReplicaSet in Deployments too. */
export function replicaTemplate(report: Report, spec: Field): void {
  const selector = at(spec, 'selector');
  const template = at(spec, 'template');
  const fits = has(selector)
    ? isEmptySelector(selector) || selects(selector, at(template, 'metadata', 'labels'))
    : false;
  if (fits === false) matchTemplate(report, selector, template);
  if (fits === undefined) unusableSelector(report, selector, 'invalid label selector');
  podTemplate(report, template);
  onlyAlways(report, template);
  noDeadline(report, template, 'ReplicaSet');
}

/** Controllers that keep Pods running restart them always. */
export function onlyAlways(report: Report, template: Field): void {
  const policy = at(template, 'spec', 'restartPolicy');
  if (text(policy) !== 'Always') notSupported(report, policy, text(policy), ['Always']);
}

/** Controllers that keep Pods running set them no deadline. */
export function noDeadline(report: Report, template: Field, kind: string): void {
  const deadline = at(template, 'spec', 'activeDeadlineSeconds');
  if (has(deadline)) forbidden(report, deadline, `activeDeadlineSeconds in ${kind} is not Supported`);
}

/** The counts that must not be negative, where they are there. */
export function counts(report: Report, spec: Field, ...names: readonly string[]): void {
  for (const name of names) nonNegative(report, at(spec, name));
}

/** A strategy as the server prints it: its own names for the fields. */
export function printedStrategy(strategy: Field): Json {
  const rolling = at(strategy, 'rollingUpdate');
  if (!has(rolling)) return { Type: text(at(strategy, 'type')), RollingUpdate: null };
  const limits = {
    MaxUnavailable: at(rolling, 'maxUnavailable').value ?? 0,
    MaxSurge: at(rolling, 'maxSurge').value ?? 0,
  };
  return { Type: text(at(strategy, 'type')), RollingUpdate: limits };
}
