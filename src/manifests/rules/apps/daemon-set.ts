import { atMostHundredPercent, positiveOrPercent } from '../checks.ts';
import { type Field, at, has, text } from '../field.ts';
import { objectMeta } from '../metadata.ts';
import { dnsSubdomain } from '../names.ts';
import { podTemplate } from '../pod/pod.ts';
import { type Report, invalid, notSupported, required } from '../report.ts';
import { isEmptySelector, labelSelector, matchTemplate, selects } from '../selectors.ts';
import { counts, isNonZero, noDeadline, onlyAlways, printedStrategy } from './controllers.ts';

/** apps ValidateDaemonSet. */
export function daemonSet(report: Report, object: Field): void {
  objectMeta(report, at(object, 'metadata'), dnsSubdomain, true);
  const spec = at(object, 'spec');
  const selector = at(spec, 'selector');
  const template = at(spec, 'template');
  labelSelector(report, selector);
  if (selects(selector, at(template, 'metadata', 'labels')) === false) matchTemplate(report, selector, template);
  if (has(selector) && isEmptySelector(selector))
    invalid(report, selector, {}, 'empty selector is invalid for daemonset');
  podTemplate(report, template);
  onlyAlways(report, template);
  noDeadline(report, template, 'DaemonSet');
  counts(report, spec, 'minReadySeconds');
  updateStrategy(report, at(spec, 'updateStrategy'));
  counts(report, spec, 'revisionHistoryLimit');
}

/** apps ValidateDaemonSetUpdateStrategy. */
function updateStrategy(report: Report, strategy: Field): void {
  const type = text(at(strategy, 'type'));
  if (type === 'OnDelete') return;
  if (type === 'RollingUpdate') rollingUpdate(report, at(strategy, 'rollingUpdate'));
  else notSupported(report, strategy, printedStrategy(strategy), ['RollingUpdate', 'OnDelete']);
}

/** apps ValidateRollingUpdateDaemonSet: exactly one of the two limits must come to something. */
function rollingUpdate(report: Report, update: Field): void {
  const away = at(update, 'maxUnavailable');
  const surplus = at(update, 'maxSurge');
  for (const limit of [away, surplus]) positiveOrPercent(report, limit);
  for (const limit of [away, surplus]) atMostHundredPercent(report, limit);
  if (isNonZero(away) && isNonZero(surplus)) {
    const hint = { code: 'set-first', values: ['maxUnavailable: 0'] } as const;
    invalid(report, surplus, surplus.value, 'may not be set when maxUnavailable is non-zero', { hint });
  } else if (!isNonZero(away) && !isNonZero(surplus)) required(report, away, 'cannot be 0 when maxSurge is 0');
}
