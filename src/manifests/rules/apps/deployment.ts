import { atMostHundredPercent, nonNegative, positiveOrPercent } from '../checks.ts';
import { type Field, at, has, number, text } from '../field.ts';
import { objectMeta } from '../metadata.ts';
import { dnsSubdomain } from '../names.ts';
import { type Report, forbidden, invalid, notSupported } from '../report.ts';
import { counts, isNonZero, printedStrategy, replicaTemplate, requiredSelector } from './controllers.ts';

/** apps ValidateDeployment. */
export function deployment(report: Report, object: Field): void {
  objectMeta(report, at(object, 'metadata'), dnsSubdomain, true);
  const spec = at(object, 'spec');
  counts(report, spec, 'replicas');
  requiredSelector(report, at(spec, 'selector'), 'deployment');
  replicaTemplate(report, spec);
  strategy(report, at(spec, 'strategy'));
  counts(report, spec, 'minReadySeconds', 'revisionHistoryLimit');
  progressDeadline(report, spec);
}

/** apps ValidateDeploymentStrategy. */
function strategy(report: Report, field: Field): void {
  const rolling = at(field, 'rollingUpdate');
  switch (text(at(field, 'type'))) {
    case 'Recreate':
      if (has(rolling)) forbidden(report, rolling, "may not be specified when strategy `type` is 'Recreate'");
      break;
    case 'RollingUpdate':
      rollingUpdate(report, rolling);
      break;
    default:
      notSupported(report, field, printedStrategy(field), ['Recreate', 'RollingUpdate']);
  }
}

/** apps ValidateRollingUpdateDeployment. */
function rollingUpdate(report: Report, update: Field): void {
  const away = at(update, 'maxUnavailable');
  const surplus = at(update, 'maxSurge');
  positiveOrPercent(report, away);
  positiveOrPercent(report, surplus);
  if (!isNonZero(away) && !isNonZero(surplus)) invalid(report, away, away.value, 'may not be 0 when `maxSurge` is 0');
  atMostHundredPercent(report, away);
}

function progressDeadline(report: Report, spec: Field): void {
  const deadline = at(spec, 'progressDeadlineSeconds');
  if (!has(deadline)) return;
  nonNegative(report, deadline);
  if (number(deadline) > number(at(spec, 'minReadySeconds'))) return;
  invalid(report, deadline, number(deadline), 'must be greater than minReadySeconds');
}
