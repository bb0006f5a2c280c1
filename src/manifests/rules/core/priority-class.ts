import { oneOfIfAny } from '../checks.ts';
import { type Field, at, number, text } from '../field.ts';
import { objectMeta } from '../metadata.ts';
import { dnsSubdomain } from '../names.ts';
import { type Report, forbidden } from '../report.ts';

const HIGHEST_PRIORITY = 1_000_000_000;
const SYSTEM: Readonly<Record<string, number>> = {
  'system-node-critical': 2_000_001_000,
  'system-cluster-critical': 2_000_000_000,
};

/** scheduling ValidatePriorityClass. */
export function priorityClass(report: Report, object: Field): void {
  objectMeta(report, at(object, 'metadata'), dnsSubdomain, false);
  level(report, object);
  oneOfIfAny(report, at(object, 'preemptionPolicy'), ['PreemptLowerPriority', 'Never']);
}

function level(report: Report, object: Field): void {
  const name = at(object, 'metadata', 'name');
  const value = at(object, 'value');
  if (!text(name).startsWith('system-')) {
    if (number(value) > HIGHEST_PRIORITY)
      forbidden(report, value, `maximum allowed value of a user defined priority is ${HIGHEST_PRIORITY}`);
    return;
  }
  if (SYSTEM[text(name)] === number(value)) return;
  const reserved = "priority class names with 'system-' prefix are reserved for system use only.";
  forbidden(report, name, `${reserved} error: ${text(name)} is not a known system priority class`);
}
