import { type Field, at, has } from '../field.ts';
import { objectMeta } from '../metadata.ts';
import { dnsSubdomain } from '../names.ts';
import { podTemplate } from '../pod/pod.ts';
import { type Report, required } from '../report.ts';
import { counts } from './controllers.ts';

/** apps ValidateControllerRevisionCreate. */
export function controllerRevision(report: Report, object: Field): void {
  objectMeta(report, at(object, 'metadata'), dnsSubdomain, true);
  counts(report, object, 'revision');
  const data = at(object, 'data');
  if (!has(data)) required(report, data, 'data is mandatory');
  else if (typeof data.value !== 'object' || Array.isArray(data.value))
    required(report, data, 'data must be a valid JSON object');
}

/** core ValidatePodTemplate. */
export function podTemplateObject(report: Report, object: Field): void {
  objectMeta(report, at(object, 'metadata'), dnsSubdomain, true);
  podTemplate(report, at(object, 'template'));
}
