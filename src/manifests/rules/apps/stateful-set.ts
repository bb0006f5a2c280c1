import { isJsonList, isJsonObject } from '../../json.ts';
import {
  atMostHundredPercent,
  labelAt,
  nonNegative,
  numberOrPercent,
  oneOfIfAny,
  positiveOrPercent,
} from '../checks.ts';
import { persistentVolumeClaimSpec } from '../core/claim.ts';
import { type Field, at, has, items, text } from '../field.ts';
import { annotations, labels, objectMeta } from '../metadata.ts';
import { dnsLabel } from '../names.ts';
import { podTemplate } from '../pod/pod.ts';
import { type Report, below, invalid } from '../report.ts';
import { isEmptySelector, matchTemplate, selects, unusableSelector } from '../selectors.ts';
import { counts, noDeadline, onlyAlways, requiredSelector } from './controllers.ts';

const RETENTION = ['Retain', 'Delete'];

/** apps ValidateStatefulSet. */
export function statefulSet(report: Report, object: Field): void {
  objectMeta(report, at(object, 'metadata'), dnsLabel, true);
  const spec = at(object, 'spec');
  const management = at(spec, 'podManagementPolicy');
  if (text(management) !== 'OrderedReady' && text(management) !== 'Parallel') {
    const hint = { code: 'supported', values: ['OrderedReady', 'Parallel'] } as const;
    invalid(report, management, text(management), "must be 'OrderedReady' or 'Parallel'", { hint });
  }
  updateStrategy(report, at(spec, 'updateStrategy'));
  for (const name of ['whenDeleted', 'whenScaled']) {
    oneOfIfAny(report, at(spec, 'persistentVolumeClaimRetentionPolicy', name), RETENTION);
  }
  for (const claim of items(at(spec, 'volumeClaimTemplates'))) persistentVolumeClaimSpec(report, at(claim, 'spec'));
  counts(report, spec, 'replicas', 'minReadySeconds');
  nonNegative(report, { ...at(spec, 'ordinals', 'start'), path: below(spec, 'ordinals.start').path });
  const service = at(spec, 'serviceName');
  if (text(service) !== '') labelAt(report, service, text(service));
  requiredSelector(report, at(spec, 'selector'), 'statefulset');
  template(report, spec);
  onlyAlways(report, at(spec, 'template'));
  noDeadline(report, at(spec, 'template'), 'StatefulSet');
}

/** The update strategy of apps ValidateStatefulSetSpec. */
function updateStrategy(report: Report, strategy: Field): void {
  const rolling = at(strategy, 'rollingUpdate');
  const type = text(at(strategy, 'type'));
  if (type === 'RollingUpdate') {
    if (has(rolling)) rollingUpdate(report, rolling);
  } else if (type !== 'OnDelete') {
    const value = { Type: type, RollingUpdate: has(rolling) ? printed(rolling) : null };
    invalid(report, strategy, value, "must be 'RollingUpdate' or 'OnDelete'");
  } else if (has(rolling))
    invalid(report, rolling, printed(rolling), "only allowed for updateStrategy 'RollingUpdate'");
}

function printed(rolling: Field): { Partition: number; MaxUnavailable: null } {
  // The gate MaxUnavailableStatefulSet is off, so the server drops that field before it prints.
  return { Partition: numberOrPercent(at(rolling, 'partition')), MaxUnavailable: null };
}

/** apps validateRollingUpdateStatefulSet. */
function rollingUpdate(report: Report, rolling: Field): void {
  nonNegative(report, at(rolling, 'partition'));
  const away = at(rolling, 'maxUnavailable');
  if (!has(away)) return;
  positiveOrPercent(report, away);
  if (numberOrPercent(away) === 0) invalid(report, away, away.value, 'cannot be 0');
  atMostHundredPercent(report, away);
}

/** apps ValidatePodTemplateSpecForStatefulSet. */
function template(report: Report, spec: Field): void {
  const selector = at(spec, 'selector');
  const field = at(spec, 'template');
  const fits = has(selector) ? isEmptySelector(selector) || selects(selector, at(field, 'metadata', 'labels')) : false;
  if (fits === false) matchTemplate(report, selector, field);
  if (fits === undefined) unusableSelector(report, selector, '');
  podTemplate(report, withClaims(field, at(spec, 'volumeClaimTemplates')));
  labels(report, at(field, 'metadata', 'labels'), below(field, 'labels'));
  annotations(report, at(field, 'metadata', 'annotations'), below(field, 'annotations'));
}

/** The template as its Pods will be: each claim template is a volume, and host name and subdomain are the controller's. */
function withClaims(template: Field, claims: Field): Field {
  const { value } = template;
  const spec = isJsonObject(value) ? value['spec'] : undefined;
  if (!isJsonObject(value) || !isJsonObject(spec)) return template;
  const names = items(claims).map((claim) => text(at(claim, 'metadata', 'name')));
  const own = isJsonList(spec['volumes']) ? spec['volumes'] : [];
  const others = own.filter(
    (volume) => !(isJsonObject(volume) && typeof volume['name'] === 'string' && names.includes(volume['name'])),
  );
  // The server puts the claims first; last, they leave the volumes of the note at their own positions.
  const volumes = [...others, ...names.map((name) => ({ name, persistentVolumeClaim: { claimName: name } }))];
  return {
    ...template,
    value: { ...value, spec: { ...spec, hostname: '', subdomain: '', ...(volumes.length > 0 ? { volumes } : {}) } },
  };
}
