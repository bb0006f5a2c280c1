import { labelAt } from './checks.ts';
import { type Field, at, entries, text } from './field.ts';
import { labels, objectMeta } from './metadata.ts';
import { dnsSubdomain } from './names.ts';
import { containerResourceName, quantityValue } from './pod/resources.ts';
import { tolerations } from './pod/tolerations.ts';
import type { Report } from './report.ts';

/** node ValidateRuntimeClass. */
export function runtimeClass(report: Report, object: Field): void {
  objectMeta(report, at(object, 'metadata'), dnsSubdomain, false);
  labelAt(report, at(object, 'handler'), text(at(object, 'handler')));
  for (const [name, quantity] of entries(at(object, 'overhead', 'podFixed'))) {
    containerResourceName(report, quantity, name);
    quantityValue(report, quantity, name, text(quantity));
  }
  labels(report, at(object, 'scheduling', 'nodeSelector'));
  tolerations(report, at(object, 'scheduling', 'tolerations'));
}
