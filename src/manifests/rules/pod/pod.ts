import { type Field, at, has, items, text } from '../field.ts';
import { annotations, labels, objectMeta } from '../metadata.ts';
import { dnsSubdomain } from '../names.ts';
import { type Report, below, forbidden } from '../report.ts';
import { podAnnotations } from './annotations.ts';
import { imagesOfPod, onCreation, podSpec } from './pod-spec.ts';

/** core ValidatePodCreate. */
export function pod(report: Report, object: Field): void {
  const meta = at(object, 'metadata');
  const spec = at(object, 'spec');
  objectMeta(report, meta, dnsSubdomain, true);
  podAnnotations(report, at(meta, 'annotations'), spec);
  podSpec(report, spec, { isPod: true, name: text(at(meta, 'name')) });
  tokensWithoutAccount(report, spec);
  imagesOfPod(report, spec);
  onCreation(report, spec);
}

/** core ValidatePodTemplateSpec. The server says `labels` where `metadata.labels` is meant. */
export function podTemplate(report: Report, template: Field): void {
  labels(report, at(template, 'metadata', 'labels'), below(template, 'labels'));
  const notes = at(template, 'metadata', 'annotations');
  annotations(report, notes, below(template, 'annotations'));
  podAnnotations(report, notes, at(template, 'spec'), below(template, 'annotations'));
  podSpec(report, at(template, 'spec'), { isPod: false, name: '' });
  const ephemeral = at(template, 'spec', 'ephemeralContainers');
  if (items(ephemeral).length > 0) forbidden(report, ephemeral, 'ephemeral containers not allowed in pod template');
}

/** core validatePodMetadataAndSpec. Before that, the admission of service accounts fills in `default`, so it stays silent. */
function tokensWithoutAccount(report: Report, spec: Field): void {
  const account = at(spec, 'serviceAccountName');
  if (!has(account) || text(account) !== '') return;
  for (const volume of items(at(spec, 'volumes'))) {
    for (const source of items(at(volume, 'projected', 'sources'))) {
      const token = at(source, 'serviceAccountToken');
      if (has(token)) forbidden(report, token, 'must not be specified when serviceAccountName is not set');
    }
  }
}
