import { type Field, at, has, stringMap } from '../field.ts';
import { objectMeta } from '../metadata.ts';
import { dnsSubdomain } from '../names.ts';
import { podTemplate } from '../pod/pod.ts';
import { type Report, required } from '../report.ts';
import { matchTemplate } from '../selectors.ts';
import { counts, noDeadline, onlyAlways } from './controllers.ts';

/** core ValidateReplicationController: its selector is a plain map. */
export function replicationController(report: Report, object: Field): void {
  objectMeta(report, at(object, 'metadata'), dnsSubdomain, true);
  const spec = at(object, 'spec');
  const selector = at(spec, 'selector');
  const template = at(spec, 'template');
  counts(report, spec, 'minReadySeconds');
  const wanted = Object.entries(stringMap(selector));
  if (wanted.length === 0) required(report, selector);
  counts(report, spec, 'replicas');
  if (!has(template)) {
    required(report, template);
    return;
  }
  const own = stringMap(at(template, 'metadata', 'labels'));
  if (wanted.some(([key, value]) => own[key] !== value)) matchTemplate(report, selector, template);
  podTemplate(report, template);
  onlyAlways(report, template);
  noDeadline(report, template, 'ReplicationController');
}
