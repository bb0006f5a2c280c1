import type { Json } from '../../json.ts';
import { domainPrefixedPath, nonNegative, oneOfIfAny } from '../checks.ts';
import { type Field, at, has, isTrue, number, text } from '../field.ts';
import { objectMeta } from '../metadata.ts';
import { dnsLabel, dnsSubdomain } from '../names.ts';
import { podTemplate } from '../pod/pod.ts';
import { type Report, invalid, notSupported, required, tooLong } from '../report.ts';
import { labelSelector, matchTemplate, selects, sorted } from '../selectors.ts';
import { podFailurePolicy } from './pod-failure-policy.ts';
import { successPolicy } from './success-policy.ts';

/** batch ValidateJob. The selector and the labels that belong to it are made by the server unless `manualSelector` is set. */
export function job(report: Report, object: Field): void {
  const meta = at(object, 'metadata');
  const spec = at(object, 'spec');
  objectMeta(report, meta, dnsSubdomain, true);
  const manual = isTrue(at(spec, 'manualSelector'));
  if (!manual) generatedSelector(report, at(spec, 'selector'));
  jobSpec(report, spec);
  if (manual) manualSelector(report, spec);
  hostnames(report, at(meta, 'name'), spec);
}

const UID = '00000000-0000-0000-0000-000000000000';

/** batch validateGeneratedSelector: whoever writes a selector must say that it is meant. */
function generatedSelector(report: Report, selector: Field): void {
  if (!has(selector)) return;
  labelSelector(report, selector);
  const own = (at(selector, 'matchLabels').value ?? {}) as Readonly<Record<string, Json>>;
  const generated = { ...own, 'batch.kubernetes.io/controller-uid': UID };
  invalid(report, selector, { matchLabels: sorted(generated) }, '`selector` not auto-generated');
}

function manualSelector(report: Report, spec: Field): void {
  const selector = at(spec, 'selector');
  if (!has(selector)) {
    required(report, selector);
    return;
  }
  labelSelector(report, selector);
  if (selects(selector, at(spec, 'template', 'metadata', 'labels')) === false)
    matchTemplate(report, selector, at(spec, 'template'));
}

/** The host names of an indexed Job's Pods end in the index. */
function hostnames(report: Report, name: Field, spec: Field): void {
  const completions = number(at(spec, 'completions'));
  if (text(at(spec, 'completionMode')) !== 'Indexed' || completions <= 0) return;
  const longest = `${text(name)}-${completions - 1}`;
  if (dnsLabel(longest).length === 0) return;
  invalid(report, name, text(name), `will not able to create pod with invalid DNS label: ${longest}`);
}

const COUNTS =
  'parallelism completions activeDeadlineSeconds backoffLimit ttlSecondsAfterFinished backoffLimitPerIndex maxFailedIndexes'.split(
    ' ',
  );
const MOST_INDEXED = 100_000;

/** batch validateJobSpec: of a Job and of a CronJob's template. */
export function jobSpec(report: Report, spec: Field): void {
  for (const name of COUNTS) nonNegative(report, at(spec, name));
  const perIndex = at(spec, 'backoffLimitPerIndex');
  const failures = at(spec, 'maxFailedIndexes');
  if (has(failures) && !has(perIndex)) required(report, perIndex, 'when maxFailedIndexes is specified');
  const manager = at(spec, 'managedBy');
  if (has(manager)) {
    domainPrefixedPath(report, manager, dnsSubdomain);
    if (text(manager).length > 63) tooLong(report, manager, 63);
  }
  oneOfIfAny(report, at(spec, 'completionMode'), ['NonIndexed', 'Indexed']);
  const mode = text(at(spec, 'completionMode'));
  if (mode === 'Indexed') indexed(report, spec);
  if (mode === 'NonIndexed' || mode === '') {
    for (const field of [perIndex, failures])
      if (has(field))
        invalid(report, field, number(field), 'requires indexed completion mode', {
          needs: [at(spec, 'completionMode')],
        });
  }
  if (has(at(spec, 'podFailurePolicy'))) podFailurePolicy(report, spec);
  if (has(at(spec, 'successPolicy'))) {
    if (mode === 'Indexed') successPolicy(report, spec);
    else
      invalid(report, at(spec, 'successPolicy'), at(spec, 'successPolicy').value, 'requires indexed completion mode');
  }
  replacement(report, spec);
  podTemplate(report, at(spec, 'template'));
  restartPolicy(report, spec);
}

function indexed(report: Report, spec: Field): void {
  const completions = at(spec, 'completions');
  const parallelism = at(spec, 'parallelism');
  const failures = at(spec, 'maxFailedIndexes');
  if (!has(completions)) required(report, completions, 'when completion mode is Indexed');
  if (number(parallelism) > MOST_INDEXED) {
    invalid(
      report,
      parallelism,
      number(parallelism),
      `must be less than or equal to ${MOST_INDEXED} when completion mode is Indexed`,
    );
  }
  if (has(completions) && number(failures) > number(completions)) {
    invalid(report, failures, number(failures), 'must be less than or equal to completions');
  }
  if (number(failures) > MOST_INDEXED)
    invalid(report, failures, number(failures), `must be less than or equal to ${MOST_INDEXED}`);
  if (number(completions) <= MOST_INDEXED || !has(at(spec, 'backoffLimitPerIndex'))) return;
  if (!has(failures)) required(report, failures, `must be specified when completions is above ${MOST_INDEXED}`);
  for (const field of [parallelism, failures]) {
    if (number(field) <= 10_000) continue;
    const when = `when completions are above ${MOST_INDEXED} and used with backoff limit per index`;
    invalid(report, field, number(field), `must be less than or equal to 10000 ${when}`);
  }
}

/** batch validatePodReplacementPolicy. */
function replacement(report: Report, spec: Field): void {
  const policy = at(spec, 'podReplacementPolicy');
  const supported = has(at(spec, 'podFailurePolicy')) ? ['Failed'] : ['Failed', 'TerminatingOrFailed'];
  oneOfIfAny(report, policy, supported);
}

function restartPolicy(report: Report, spec: Field): void {
  const policy = at(spec, 'template', 'spec', 'restartPolicy');
  const value = text(policy);
  const hint = { code: 'supported', values: ['OnFailure', 'Never'] } as const;
  if (value === 'Always' || value === '') required(report, policy, 'valid values: "OnFailure", "Never"', { hint });
  else if (value !== 'OnFailure' && value !== 'Never') notSupported(report, policy, value, ['OnFailure', 'Never']);
  else if (has(at(spec, 'podFailurePolicy')) && value !== 'Never') {
    invalid(report, policy, value, 'only "Never" is supported when podFailurePolicy is specified');
  }
}
