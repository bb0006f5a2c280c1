import { oneOfIfAny, qualifiedAt } from '../checks.ts';
import { type Field, at, has, items, number, text } from '../field.ts';
import { type Report, duplicate, invalid, required, tooMany } from '../report.ts';

const MOST_RULES = 20;
const MOST_CODES = 255;
const ACTIONS = ['Count', 'FailIndex', 'FailJob', 'Ignore'];
const STATUSES = ['False', 'True', 'Unknown'];

/** batch validatePodFailurePolicy. */
export function podFailurePolicy(report: Report, spec: Field): void {
  const rules = at(spec, 'podFailurePolicy', 'rules');
  if (items(rules).length > MOST_RULES) tooMany(report, rules, items(rules).length, MOST_RULES);
  const pod = at(spec, 'template', 'spec');
  const lists = [at(pod, 'containers'), at(pod, 'initContainers')];
  const names = lists.flatMap(items).map((container) => text(at(container, 'name')));
  for (const rule of items(rules)) {
    action(report, at(rule, 'action'), has(at(spec, 'backoffLimitPerIndex')));
    const codes = at(rule, 'onExitCodes');
    const conditions = items(at(rule, 'onPodConditions'));
    if (has(codes)) exitCodes(report, codes, names, at(pod, 'containers'));
    if (conditions.length > 0) podConditions(report, at(rule, 'onPodConditions'));
    if (has(codes) && conditions.length > 0)
      omitted(report, rule, 'specifying both OnExitCodes and OnPodConditions is not supported');
    if (!has(codes) && conditions.length === 0)
      omitted(report, rule, 'specifying one of OnExitCodes and OnPodConditions is required');
  }
}

/** The server leaves the value out of these messages. */
function omitted(report: Report, rule: Field, detail: string): void {
  const faults: Report = [];
  invalid(faults, rule, null, detail);
  report.push(...faults.map((fault) => ({ ...fault, message: fault.message.replace(': null: ', ': ') })));
}

function action(report: Report, field: Field, isPerIndex: boolean): void {
  if (text(field) === '') required(report, field, validValues(ACTIONS));
  else if (text(field) === 'FailIndex') {
    if (!isPerIndex) invalid(report, field, 'FailIndex', 'requires the backoffLimitPerIndex to be set');
  } else oneOfIfAny(report, field, ACTIONS);
}

/** Go prints a list of texts with spaces between them. */
function validValues(values: readonly string[]): string {
  return `valid values: [${values.map((value) => JSON.stringify(value)).join(' ')}]`;
}

/** batch validatePodFailurePolicyRuleOnExitCodes. */
function exitCodes(report: Report, codes: Field, names: readonly string[], containers: Field): void {
  const operator = at(codes, 'operator');
  if (text(operator) === '') required(report, operator, validValues(['In', 'NotIn']));
  else oneOfIfAny(report, operator, ['In', 'NotIn']);
  const container = at(codes, 'containerName');
  if (has(container) && !names.includes(text(container))) {
    const detail = 'must be one of the container or initContainer names in the pod template';
    invalid(report, container, text(container), detail, { needs: [containers] });
  }
  const values = at(codes, 'values');
  const list = items(values).map(number);
  if (list.length === 0) invalid(report, values, values.value ?? null, 'at least one value is required');
  else if (list.length > MOST_CODES) tooMany(report, values, list.length, MOST_CODES);
  const seen = new Set<number>();
  for (const code of items(values)) {
    if (text(operator) === 'In' && number(code) === 0) invalid(report, code, 0, 'must not be 0 for the In operator');
    if (seen.has(number(code))) duplicate(report, code, number(code));
    seen.add(number(code));
  }
  if (list.some((code, index) => index > 0 && (list[index - 1] ?? code) > code))
    invalid(report, values, list, 'must be ordered');
}

/** batch validatePodFailurePolicyRuleOnPodConditions. */
function podConditions(report: Report, list: Field): void {
  if (items(list).length > MOST_RULES) tooMany(report, list, items(list).length, MOST_RULES);
  for (const condition of items(list)) {
    const status = at(condition, 'status');
    qualifiedAt(report, at(condition, 'type'), text(at(condition, 'type')));
    if (text(status) === '') required(report, status, validValues(STATUSES));
    else oneOfIfAny(report, status, STATUSES);
  }
}
