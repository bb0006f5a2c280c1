import { type Field, has, number, text } from './field.ts';
import { type NameRule, dnsLabel, percent, portName, portNumber, qualifiedName } from './names.ts';
import { type Report, type Spot, invalid, invalidForEach, notSupported, required } from './report.ts';

/** apimachinery ValidateNonnegativeField; an optional field that is missing passes. */
export function nonNegative(report: Report, field: Field): void {
  if (number(field) < 0) invalid(report, field, number(field), 'must be greater than or equal to 0');
}

/** core ValidatePositiveField. */
export function positive(report: Report, field: Field): void {
  if (number(field) <= 0) invalid(report, field, number(field), 'must be greater than zero');
}

/** A text by the rule given, whether or not it is there. */
export function named(report: Report, field: Field, rule: NameRule): void {
  invalidForEach(report, field, text(field), rule(text(field)));
}

/** A text by the rule given, where it is there. */
export function namedIfAny(report: Report, field: Field, rule: NameRule): void {
  if (text(field) !== '') named(report, field, rule);
}

/** A text that must be there and keep the rule. */
export function requiredName(report: Report, field: Field, rule: NameRule): void {
  if (text(field) === '') required(report, field);
  else named(report, field, rule);
}

/** A text that must be there. */
export function requiredText(report: Report, field: Field, detail = ''): void {
  if (text(field) === '') required(report, field, detail);
}

/** One of the values known; `Required value` where it is empty. The list is in the order that the server prints. */
export function oneOf(report: Report, field: Field, supported: readonly string[]): void {
  if (text(field) === '') required(report, field);
  else oneOfIfAny(report, field, supported);
}

/** One of the values known, where it is there at all. */
export function oneOfIfAny(report: Report, field: Field, supported: readonly string[]): void {
  if (has(field) && !supported.includes(text(field))) notSupported(report, field, text(field), supported);
}

/** core ValidatePortNumOrName. */
export function portNumberOrName(report: Report, field: Field): void {
  if (typeof field.value === 'string') named(report, field, portName);
  else invalidForEach(report, field, number(field), portNumber(number(field)));
}

/** core ValidateDNS1123Label of a value that stands elsewhere. */
export function labelAt(report: Report, spot: Spot, value: string): void {
  invalidForEach(report, spot, value, dnsLabel(value));
}

/** core ValidateQualifiedName. */
export function qualifiedAt(report: Report, spot: Spot, value: string): void {
  invalidForEach(report, spot, value, qualifiedName(value));
}

/** apps ValidatePositiveIntOrPercent. */
export function positiveOrPercent(report: Report, field: Field): void {
  if (typeof field.value === 'string') {
    for (const detail of percent(field.value)) {
      const whole = /^\d+$/.test(field.value) ? [field.value, `"${field.value}%"`] : [];
      invalid(
        report,
        field,
        field.value,
        detail,
        whole.length > 0 ? { hint: { code: 'whole-percent', values: whole } } : {},
      );
    }
  } else nonNegative(report, field);
}

/** apps getIntOrPercentValue: a text that is no percentage counts as the number that it is, or as 0. */
export function numberOrPercent({ value }: Field): number {
  if (typeof value === 'number') return value;
  return typeof value === 'string' && /^(?:\d+%|[-+]?\d+)$/.test(value) ? Number(value.replace('%', '')) : 0;
}

/** apps IsNotMoreThan100Percent. */
export function atMostHundredPercent(report: Report, field: Field): void {
  const isPercent = typeof field.value === 'string' && /^\d+%$/.test(field.value);
  if (isPercent && numberOrPercent(field) > 100) invalid(report, field, field.value, 'must not be greater than 100%');
}

/** apimachinery IsDomainPrefixedPath; `domain` checks what stands before the slash. */
export function domainPrefixedPath(report: Report, field: Field, domain: NameRule): void {
  const value = text(field);
  if (value === '') {
    required(report, field);
    return;
  }
  const [, host = '', path = ''] = /^([^/]+)\/(.+)$/s.exec(value) ?? [];
  if (path === '') {
    invalid(report, field, value, 'must be a domain-prefixed path (such as "acme.io/foo")');
    return;
  }
  invalidForEach(report, field, host, domain(host));
  const form = "[A-Za-z0-9/\\-._~%!$&'()*+,;=:]+";
  if (!new RegExp(`^${form}$`).test(path))
    invalid(report, field, path, `Invalid path (regex used for validation is '${form}')`);
}
