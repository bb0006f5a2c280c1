import { isJsonObject } from '../json.ts';
import { type Field, at, has, items, stringMap, text, texts } from './field.ts';
import { labels } from './metadata.ts';
import { labelValue, qualifiedName } from './names.ts';
import { type Report, forbidden, invalid, invalidForEach, required } from './report.ts';

/** metav1validation ValidateLabelSelector. */
export function labelSelector(report: Report, selector: Field): void {
  labels(report, at(selector, 'matchLabels'));
  for (const requirement of items(at(selector, 'matchExpressions'))) selectorRequirement(report, requirement);
}

/** metav1validation ValidateLabelSelectorRequirement. */
function selectorRequirement(report: Report, requirement: Field): void {
  const operator = at(requirement, 'operator');
  const values = at(requirement, 'values');
  checkValues(report, operator, values);
  invalidForEach(
    report,
    at(requirement, 'key'),
    text(at(requirement, 'key')),
    qualifiedName(text(at(requirement, 'key'))),
  );
  for (const value of items(values)) invalidForEach(report, value, text(value), labelValue(text(value)));
}

/** The part that selectors of labels and of nodes share; says whether the operator was one of these. */
export function checkValues(report: Report, operator: Field, values: Field): void {
  const count = items(values).length;
  switch (text(operator)) {
    case 'In':
    case 'NotIn':
      if (count === 0) required(report, values, "must be specified when `operator` is 'In' or 'NotIn'");
      break;
    case 'Exists':
    case 'DoesNotExist':
      if (count > 0) forbidden(report, values, "may not be specified when `operator` is 'Exists' or 'DoesNotExist'");
      break;
    default:
      invalid(report, operator, text(operator), 'not a valid selector operator', {
        hint: { code: 'supported', values: OPERATORS },
      });
  }
}

const OPERATORS = ['In', 'NotIn', 'Exists', 'DoesNotExist'];

/**
 * metav1 LabelSelectorAsSelector and Matches: whether a selector picks out an object with these labels. No selector at all
 * picks out nothing, an empty one everything; `undefined` where the selector itself is not valid.
 */
export function selects(selector: Field, labelMap: Field): boolean | undefined {
  if (!has(selector)) return false;
  const own = stringMap(labelMap);
  const wanted = Object.entries(stringMap(at(selector, 'matchLabels')));
  const faults: Report = [];
  labelSelector(faults, selector);
  if (faults.length > 0) return undefined;
  return (
    wanted.every(([key, value]) => own[key] === value) &&
    items(at(selector, 'matchExpressions')).every((one) => meets(one, own))
  );
}

function meets(requirement: Field, own: Readonly<Record<string, unknown>>): boolean {
  const key = text(at(requirement, 'key'));
  const value = own[key];
  const listed = typeof value === 'string' && texts(at(requirement, 'values')).includes(value);
  switch (text(at(requirement, 'operator'))) {
    case 'In':
      return listed;
    case 'NotIn':
      return !listed;
    case 'Exists':
      return value !== undefined;
    default:
      return value === undefined;
  }
}

/** metav1 LabelSelectorAsSelector where it fails; most controllers say so beside what is wrong in the selector. */
export function unusableSelector(report: Report, selector: Field, detail: string): void {
  const { matchLabels, ...rest } = stringMap(selector);
  const printed = { ...(isJsonObject(matchLabels) ? { matchLabels: sorted(matchLabels) } : {}), ...rest };
  invalid(report, selector, printed, detail);
}

/** Whether a selector asks for nothing. */
export function isEmptySelector(selector: Field): boolean {
  const count =
    Object.keys(stringMap(at(selector, 'matchLabels'))).length + items(at(selector, 'matchExpressions')).length;
  return count === 0;
}

/** `selector` does not match template `labels`, which every controller says in these words. */
export function matchTemplate(report: Report, selector: Field, template: Field): void {
  const own = at(template, 'metadata', 'labels');
  const value = isJsonObject(own.value) ? sorted(own.value) : null;
  invalid(report, own, value, '`selector` does not match template `labels`', { needs: [selector, own] });
}

/** Go prints the keys of a map in order. */
export function sorted<V>(map: Readonly<Record<string, V>>): Record<string, V> {
  return Object.fromEntries(Object.entries(map).sort(([a], [b]) => (a < b ? -1 : 1)));
}
