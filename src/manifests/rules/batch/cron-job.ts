import { counts } from '../apps/controllers.ts';
import { oneOf } from '../checks.ts';
import { type Field, at, has, isTrue, text } from '../field.ts';
import { objectMeta } from '../metadata.ts';
import { dnsSubdomain } from '../names.ts';
import { type Report, invalid, notSupported, required } from '../report.ts';
import { scheduleFault } from './cron-schedule.ts';
import { jobSpec } from './job.ts';

const LONGEST_NAME = 52;

/** batch ValidateCronJobCreate. */
export function cronJob(report: Report, object: Field): void {
  const meta = at(object, 'metadata');
  const spec = at(object, 'spec');
  objectMeta(report, meta, dnsSubdomain, true);
  schedule(report, at(spec, 'schedule'));
  counts(report, spec, 'startingDeadlineSeconds');
  if (has(at(spec, 'timeZone'))) timeZone(report, at(spec, 'timeZone'));
  oneOf(report, at(spec, 'concurrencyPolicy'), ['Allow', 'Forbid', 'Replace']);
  jobTemplate(report, at(spec, 'jobTemplate', 'spec'));
  counts(report, spec, 'successfulJobsHistoryLimit', 'failedJobsHistoryLimit');
  const name = text(at(meta, 'name'));
  // The controller appends eleven characters to the name of each Job.
  if (name.length > LONGEST_NAME)
    invalid(report, at(meta, 'name'), name, `must be no more than ${LONGEST_NAME} characters`);
}

/** batch validateScheduleFormat. */
function schedule(report: Report, field: Field): void {
  const value = text(field);
  if (value === '') {
    required(report, field);
    return;
  }
  const fault = scheduleFault(value);
  if (fault !== undefined) invalid(report, field, value, fault);
  if (value.includes('TZ'))
    invalid(report, field, value, 'cannot use TZ or CRON_TZ in schedule, use timeZone field instead');
}

/** batch validateTimeZone. */
function timeZone(report: Report, field: Field): void {
  const zone = text(field);
  if (zone === '') {
    invalid(report, field, '', 'timeZone must be nil or non-empty string');
    return;
  }
  const parts = zone.split('/');
  if (parts.some((part) => part === '.' || part === '..' || !/^(?!-)[-A-Za-z._0-9+]{1,14}$/.test(part))) {
    invalid(report, field, zone, `unknown time zone ${zone}`);
    return;
  }
  if (zone.toLowerCase() === 'local') {
    invalid(
      report,
      field,
      zone,
      'timeZone must be an explicit time zone as defined in https://www.iana.org/time-zones',
    );
  }
  if (zone !== 'Local' && !isZone(zone)) invalid(report, field, zone, `unknown time zone ${zone}`);
}

function isZone(zone: string): boolean {
  try {
    // An offset such as `+09:00` passes here but is no name of a zone.
    return /[A-Za-z]/.test(zone) && new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone !== '';
  } catch {
    // The only way to ask is to try; a name that is not known throws a RangeError.
    return false;
  }
}

/** batch ValidateJobTemplateSpec. */
function jobTemplate(report: Report, spec: Field): void {
  jobSpec(report, spec);
  const selector = at(spec, 'selector');
  if (has(selector)) invalid(report, selector, selector.value, '`selector` will be auto-generated');
  const manual = at(spec, 'manualSelector');
  if (isTrue(manual)) notSupported(report, manual, true, ['nil', 'false']);
}
