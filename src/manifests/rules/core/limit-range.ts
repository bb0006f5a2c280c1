import { compareQuantities, formatQuantity, parseQuantity } from '../../decode/quantity.ts';
import { type Field, at, entries, items, text } from '../field.ts';
import { objectMeta } from '../metadata.ts';
import { dnsSubdomain, qualifiedName } from '../names.ts';
import { containerResourceName, isOvercommitAllowed, resourceName } from '../pod/resources.ts';
import { type Report, below, duplicate, forbidden, invalid, invalidForEach, required, valueOf } from '../report.ts';

const TYPES = ['Pod', 'Container', 'PersistentVolumeClaim'];
const MAPS = ['max', 'min', 'default', 'defaultRequest', 'maxLimitRequestRatio'] as const;

/** core ValidateLimitRange. */
export function limitRange(report: Report, object: Field): void {
  objectMeta(report, at(object, 'metadata'), dnsSubdomain, true);
  const seen = new Set<string>();
  for (const limit of items(at(object, 'spec', 'limits'))) {
    const type = at(limit, 'type');
    typeName(report, type);
    if (seen.has(text(type))) duplicate(report, type, text(type));
    seen.add(text(type));
    resources(report, limit, text(type));
  }
}

function typeName(report: Report, type: Field): void {
  const faults = qualifiedName(text(type));
  invalidForEach(report, type, text(type), faults);
  if (faults.length === 0 && !text(type).includes('/') && !TYPES.includes(text(type))) {
    const hint = { code: 'supported', values: TYPES } as const;
    invalid(report, type, text(type), 'must be a standard limit type or fully qualified', { hint });
  }
}

function resources(report: Report, limit: Field, type: string): void {
  const forPods = type === 'Pod';
  const values = new Map<string, Partial<Record<(typeof MAPS)[number], string>>>();
  for (const map of MAPS) {
    const field = at(limit, map);
    if (forPods && map.startsWith('default')) {
      if (entries(field).length > 0) forbidden(report, field, "may not be specified when `type` is 'Pod'");
      continue;
    }
    for (const [name, quantity] of entries(field)) {
      if (type === 'Pod' || type === 'Container') containerResourceName(report, quantity, name);
      else resourceName(report, quantity, name);
      values.set(name, { ...values.get(name), [map]: text(quantity) });
    }
  }
  if (
    type === 'PersistentVolumeClaim' &&
    values.get('storage')?.min === undefined &&
    values.get('storage')?.max === undefined
  ) {
    required(
      report,
      below(limit, 'limits'),
      'either minimum or maximum storage value is required, but neither was provided',
    );
  }
  for (const [name, one] of values) compare(report, limit, name, one);
}

/** Which of two quantities of one resource must not be above the other, and how the server says it. */
const ORDER = [
  ['min', 'max', 'min', 'min', 'min value $a is greater than max value $b'],
  [
    'min',
    'defaultRequest',
    'defaultRequest',
    'defaultRequest',
    'min value $a is greater than default request value $b',
  ],
  [
    'defaultRequest',
    'max',
    'defaultRequest',
    'defaultRequest',
    'default request value $a is greater than max value $b',
  ],
  [
    'defaultRequest',
    'default',
    'defaultRequest',
    'defaultRequest',
    'default request value $a is greater than default limit value $b',
  ],
  ['min', 'default', 'default', 'min', 'min value $a is greater than default value $b'],
  ['default', 'max', 'default', 'max', 'default value $a is greater than max value $b'],
] as const;

function compare(
  report: Report,
  limit: Field,
  name: string,
  one: Partial<Record<(typeof MAPS)[number], string>>,
): void {
  for (const [low, high, at_, shown, words] of ORDER) {
    const [a, b] = [one[low], one[high]];
    if (a === undefined || b === undefined || compareQuantities(a, b) <= 0) continue;
    const detail = words.replace('$a', formatQuantity(a)).replace('$b', formatQuantity(b));
    invalid(report, valueOf(at(limit, at_), name), formatQuantity(one[shown] ?? ''), detail);
  }
  ratio(report, limit, name, one);
  const { default: standard, defaultRequest: request } = one;
  if (
    isOvercommitAllowed(name) ||
    standard === undefined ||
    request === undefined ||
    compareQuantities(standard, request) === 0
  )
    return;
  const detail = `default value ${formatQuantity(standard)} must equal to defaultRequest value ${formatQuantity(request)} in ${name}`;
  invalid(report, valueOf(at(limit, 'defaultRequest'), name), formatQuantity(request), detail);
}

function ratio(
  report: Report,
  limit: Field,
  name: string,
  { maxLimitRequestRatio: most, min, max }: Partial<Record<string, string>>,
): void {
  if (most === undefined) return;
  const spot = valueOf(at(limit, 'maxLimitRequestRatio'), name);
  const shown = formatQuantity(most);
  if (compareQuantities(most, '1') < 0) invalid(report, spot, shown, `ratio ${shown} is less than 1`);
  if (min === undefined || max === undefined) return;
  const highest = Number(parseQuantity(max).nano) / Number(parseQuantity(min).nano);
  if (Number(parseQuantity(most).nano) / 1e9 > highest) {
    invalid(report, spot, shown, `ratio ${shown} is greater than max/min = ${highest.toFixed(6)}`);
  }
}
