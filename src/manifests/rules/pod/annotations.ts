import { type Field, at, has, stringMap, text } from '../field.ts';
import { type Report, type Spot, below, forbidden, invalid, valueOf } from '../report.ts';
import { allContainers } from './all-containers.ts';
import { descendingPath } from './paths.ts';

const MIRROR = 'kubernetes.io/config.mirror';
const DELETION_COST = 'controller.kubernetes.io/pod-deletion-cost';
const SECCOMP = 'seccomp.security.alpha.kubernetes.io/pod';
const CONTAINER_SECCOMP = 'container.seccomp.security.alpha.kubernetes.io/';
const APP_ARMOR = 'container.apparmor.security.beta.kubernetes.io/';

/**
 * core ValidatePodSpecificAnnotations, and what is asked of annotations and the fields that took their place together when
 * a Pod is made. `spot` is where the server says the annotations stand.
 */
export function podAnnotations(report: Report, map: Field, spec: Field, spot: Spot = map): void {
  for (const [key, value] of Object.entries(stringMap(map))) {
    if (typeof value !== 'string') continue;
    const place = valueOf(spot, key);
    if (key === MIRROR) {
      if (text(at(spec, 'nodeName')) === '')
        invalid(report, place, value, 'must set spec.nodeName if mirror pod annotation is set');
    } else if (key === DELETION_COST) {
      if (!/^(?:0|-?[1-9]\d*|-0+)$/.test(value) || Number(value) !== (Number(value) | 0))
        invalid(report, place, value, 'must be a 32bit integer');
    } else if (key === SECCOMP || key.startsWith(CONTAINER_SECCOMP)) seccomp(report, below(spot, key), value);
    else if (key.startsWith(APP_ARMOR)) appArmor(report, place, value, key.slice(APP_ARMOR.length), spec);
  }
  if (!has(map)) return;
  sameSeccomp(report, spec, map);
  sameAppArmor(report, spec, map);
}

const LOCALHOST = 'localhost/';

/** core ValidateSeccompProfile. */
function seccomp(report: Report, spot: Spot, value: string): void {
  if (['runtime/default', 'docker/default', 'unconfined'].includes(value)) return;
  if (value.startsWith(LOCALHOST)) descendingPath(report, spot, value.slice(LOCALHOST.length));
  else invalid(report, spot, value, 'must be a valid seccomp profile');
}

/** core ValidateAppArmorPodAnnotations. */
function appArmor(report: Report, spot: Spot, value: string, container: string, spec: Field): void {
  if (!allContainers(spec).some((one) => text(at(one, 'name')) === container))
    invalid(report, spot, container, 'container not found');
  if (!['', 'runtime/default', 'unconfined'].includes(value) && !value.startsWith(LOCALHOST))
    invalid(report, spot, value, `invalid AppArmor profile name: ${JSON.stringify(value)}`);
}

/** core validateSeccompAnnotationsAndFields. */
function sameSeccomp(report: Report, spec: Field, annotations: Field): void {
  const owners = [
    [spec, SECCOMP] as const,
    ...allContainers(spec).map((container) => [container, CONTAINER_SECCOMP + text(at(container, 'name'))] as const),
  ];
  for (const [owner, key] of owners) {
    const profile = at(owner, 'securityContext', 'seccompProfile');
    const annotation = stringMap(annotations)[key];
    if (!has(profile) || typeof annotation !== 'string') continue;
    same(report, profile, profile, annotation === 'docker/default' ? 'runtime/default' : annotation, 'seccomp');
  }
}

/** core validateAppArmorAnnotationsAndFieldsMatchOnCreate. */
function sameAppArmor(report: Report, spec: Field, annotations: Field): void {
  if (text(at(spec, 'os', 'name')) === 'windows') return;
  for (const container of allContainers(spec)) {
    const annotation = stringMap(annotations)[APP_ARMOR + text(at(container, 'name'))];
    const own = at(container, 'securityContext', 'appArmorProfile');
    const profile = has(own) ? own : at(spec, 'securityContext', 'appArmorProfile');
    if (has(profile) && typeof annotation === 'string') same(report, own, profile, annotation, 'apparmor');
  }
}

const ANNOTATED: Readonly<Record<string, string>> = { Unconfined: 'unconfined', RuntimeDefault: 'runtime/default' };

/** Whether an annotation says of a profile what its fields say; the server reports it at `spot`. */
function same(report: Report, spot: Spot, profile: Field, annotation: string, kind: string): void {
  const type = text(at(profile, 'type'));
  const wanted = ANNOTATED[type];
  const isLocal = type === 'Localhost';
  const fits = isLocal ? annotation.startsWith(LOCALHOST) : wanted === undefined || annotation === wanted;
  if (!fits) forbidden(report, below(spot, 'type'), `${kind} type in annotation and field must match`);
  else if (isLocal && annotation !== LOCALHOST + text(at(profile, 'localhostProfile')))
    forbidden(report, below(spot, 'localhostProfile'), `${kind} profile in annotation and field must match`);
}
