import { type Field, at } from '../field.ts';
import { objectMeta } from '../metadata.ts';
import { dnsSubdomain } from '../names.ts';
import type { Report } from '../report.ts';
import { counts, replicaTemplate, requiredSelector } from './controllers.ts';

/** apps ValidateReplicaSet. The server calls its empty selector one of a deployment. */
export function replicaSet(report: Report, object: Field): void {
  objectMeta(report, at(object, 'metadata'), dnsSubdomain, true);
  const spec = at(object, 'spec');
  counts(report, spec, 'replicas', 'minReadySeconds');
  requiredSelector(report, at(spec, 'selector'), 'deployment');
  replicaTemplate(report, spec);
}
