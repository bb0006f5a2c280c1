import { formatQuantity, parseQuantity } from '../../decode/quantity.ts';
import { named, namedIfAny, oneOf, oneOfIfAny, requiredName, requiredText } from '../checks.ts';
import { type Field, at, entries, has, items, text } from '../field.ts';
import { objectMeta } from '../metadata.ts';
import { dnsLabel, dnsSubdomain, qualifiedName } from '../names.ts';
import { nodeSelector } from '../pod/affinity.ts';
import { noBacksteps } from '../pod/paths.ts';
import { LONGEST_PORTAL, LONG_PORTAL, plainSource } from '../pod/plain-sources.ts';
import { SOURCES, csiDriver } from '../pod/volume-sources.ts';
import {
  type Report,
  below,
  duplicate,
  forbidden,
  invalid,
  invalidForEach,
  notSupported,
  required,
} from '../report.ts';
import { accessModes } from './claim.ts';

/** core ValidatePersistentVolume. */
export function persistentVolume(report: Report, object: Field): void {
  objectMeta(report, at(object, 'metadata'), dnsSubdomain, false);
  const spec = at(object, 'spec');
  const modes = at(spec, 'accessModes');
  if (items(modes).length === 0) required(report, modes);
  accessModes(report, modes);
  capacity(report, at(spec, 'capacity'));
  oneOfIfAny(report, at(spec, 'persistentVolumeReclaimPolicy'), ['Delete', 'Recycle', 'Retain']);
  const affinity = at(spec, 'nodeAffinity');
  if (has(affinity)) {
    if (has(at(affinity, 'required'))) nodeSelector(report, at(affinity, 'required'));
    else required(report, at(affinity, 'required'), 'must specify required node constraints');
  }
  sources(report, spec);
  recycledRoot(report, spec);
  namedIfAny(report, at(spec, 'storageClassName'), dnsSubdomain);
  oneOfIfAny(report, at(spec, 'volumeMode'), ['Block', 'Filesystem']);
  attributesClass(report, spec);
  portalName(report, object);
}

function attributesClass(report: Report, spec: Field): void {
  const name = at(spec, 'volumeAttributesClassName');
  if (!has(name)) return;
  if (text(name) === '') required(report, name, 'an empty string is disallowed');
  else named(report, name, dnsSubdomain);
  const driver = at(spec, 'csi');
  if (!has(driver)) required(report, driver, 'has to be specified when using volumeAttributesClassName');
}

function portalName(report: Report, object: Field): void {
  const disk = at(object, 'spec', 'iscsi');
  const portal = text(at(disk, 'targetPortal'));
  const name = text(at(object, 'metadata', 'name'));
  if (!has(at(disk, 'initiatorName')) || `${name}:${portal}`.length <= LONGEST_PORTAL) return;
  invalid(report, below(disk, 'targetportal'), portal, LONG_PORTAL);
}

function capacity(report: Report, map: Field): void {
  const all = entries(map);
  if (all.length === 0) required(report, map);
  if (all.length > 1 || all[0]?.[0] !== 'storage') {
    const shown = Object.fromEntries(all.map(([name, field]) => [name, formatQuantity(text(field))]));
    notSupported(report, map, has(map) ? shown : null, ['storage']);
  }
  for (const [, quantity] of all) {
    if (parseQuantity(text(quantity)).nano <= 0n)
      invalid(report, quantity, formatQuantity(text(quantity)), 'must be greater than zero');
  }
}

/** In the order in which the server looks at them. */
const ORDER =
  'hostPath gcePersistentDisk awsElasticBlockStore glusterfs flocker nfs rbd quobyte cephfs iscsi cinder fc flexVolume azureFile vsphereVolume photonPersistentDisk portworxVolume azureDisk scaleIO local storageos csi'.split(
    ' ',
  );

function sources(report: Report, spec: Field): void {
  let found = 0;
  for (const name of ORDER) {
    const source = at(spec, name);
    if (!has(source)) continue;
    const spot = name === 'cephfs' ? below(spec, 'cephFS') : source;
    // The server forgets to refuse this one.
    if (found++ > 0 && name !== 'flexVolume') forbidden(report, spot, 'may not specify more than 1 volume type');
    else oneSource(report, spec, source, name);
  }
  if (found === 0) required(report, spec, 'must specify a volume type');
}

function oneSource(report: Report, spec: Field, source: Field, name: string): void {
  if (name === 'local') {
    const path = at(source, 'path');
    if (text(path) === '') required(report, path);
    else noBacksteps(report, path, text(path));
    if (!has(at(spec, 'nodeAffinity')))
      required(report, at(spec, 'nodeAffinity'), 'Local volume requires node affinity');
  } else if (name === 'csi') {
    csiDriver(report, at(source, 'driver'));
    requiredText(report, at(source, 'volumeHandle'));
    for (const secret of [
      'controllerPublishSecretRef',
      'controllerExpandSecretRef',
      'nodePublishSecretRef',
      'nodeExpandSecretRef',
    ]) {
      if (!has(at(source, secret))) continue;
      requiredName(report, at(source, secret, 'name'), dnsSubdomain);
      requiredName(report, at(source, secret, 'namespace'), dnsLabel);
    }
  } else if (name === 'hostPath' || name === 'nfs') SOURCES[name]?.(report, source);
  else plainSource(report, source, name, true);
}

function recycledRoot(report: Report, spec: Field): void {
  const policy = at(spec, 'persistentVolumeReclaimPolicy');
  const path = text(at(spec, 'hostPath', 'path'));
  if (text(policy) === 'Recycle' && /^\/+(?:\.?\/)*\.?$/.test(path)) {
    forbidden(report, policy, "may not be 'recycle' for a hostPath mount of '/'");
  }
}

/** storage ValidateStorageClass. */
export function storageClass(report: Report, object: Field): void {
  objectMeta(report, at(object, 'metadata'), dnsSubdomain, false);
  const provisioner = at(object, 'provisioner');
  requiredName(report, { ...provisioner, value: text(provisioner).toLowerCase() }, qualifiedName);
  for (const [key, value] of entries(at(object, 'parameters'))) {
    if (key === '') invalid(report, value, key, 'field can not be empty.');
  }
  oneOfIfAny(report, at(object, 'reclaimPolicy'), ['Delete', 'Retain']);
  oneOf(report, at(object, 'volumeBindingMode'), ['Immediate', 'WaitForFirstConsumer']);
  for (const term of items(at(object, 'allowedTopologies'))) topologyTerm(report, term);
}

/** core ValidateTopologySelectorTerm. */
function topologyTerm(report: Report, term: Field): void {
  const seen = new Set<string>();
  for (const expression of items(at(term, 'matchLabelExpressions'))) {
    const values = at(expression, 'values');
    const key = at(expression, 'key');
    if (items(values).length === 0) required(report, values);
    const known = new Set<string>();
    for (const value of items(values)) {
      if (known.has(text(value))) duplicate(report, value, text(value));
      known.add(text(value));
    }
    invalidForEach(report, key, text(key), qualifiedName(text(key)));
    if (seen.has(text(key))) duplicate(report, key, text(key));
    seen.add(text(key));
  }
}
