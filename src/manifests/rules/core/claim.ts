import { formatQuantity, parseQuantity } from '../../decode/quantity.ts';
import { namedIfAny, oneOfIfAny, requiredText } from '../checks.ts';
import { type Field, at, entries, has, items, text, texts } from '../field.ts';
import { objectMeta } from '../metadata.ts';
import { dnsSubdomain } from '../names.ts';
import { type Report, forbidden, invalid, invalidForEach, notSupported, required, valueOf } from '../report.ts';
import { labelSelector } from '../selectors.ts';

const ACCESS_MODES = ['ReadOnlyMany', 'ReadWriteMany', 'ReadWriteOnce', 'ReadWriteOncePod'];

/** core ValidatePersistentVolumeClaim. */
export function persistentVolumeClaim(report: Report, claim: Field): void {
  objectMeta(report, at(claim, 'metadata'), dnsSubdomain, true);
  persistentVolumeClaimSpec(report, at(claim, 'spec'));
}

/** core ValidatePersistentVolumeClaimSpec. */
export function persistentVolumeClaimSpec(report: Report, spec: Field): void {
  const modes = at(spec, 'accessModes');
  if (items(modes).length === 0) required(report, modes, 'at least 1 access mode is required');
  labelSelector(report, at(spec, 'selector'));
  accessModes(report, modes);
  storageRequest(report, spec);
  namedIfAny(report, at(spec, 'storageClassName'), dnsSubdomain);
  oneOfIfAny(report, at(spec, 'volumeMode'), ['Block', 'Filesystem']);
  dataSources(report, spec);
  namedIfAny(report, at(spec, 'volumeAttributesClassName'), dnsSubdomain);
}

/** Modes of access of claims and of volumes. */
export function accessModes(report: Report, modes: Field): void {
  for (const mode of texts(modes)) if (!ACCESS_MODES.includes(mode)) notSupported(report, modes, mode, ACCESS_MODES);
  const known = texts(modes).filter((mode) => ACCESS_MODES.includes(mode));
  if (known.includes('ReadWriteOncePod') && known.some((mode) => mode !== 'ReadWriteOncePod')) {
    forbidden(report, modes, 'may not use ReadWriteOncePod with other access modes');
  }
}

function storageRequest(report: Report, spec: Field): void {
  const spot = valueOf(at(spec, 'resources'), 'storage');
  const [, request] = entries(at(spec, 'resources', 'requests')).find(([name]) => name === 'storage') ?? [];
  if (request === undefined) required(report, spot);
  else if (parseQuantity(text(request)).nano <= 0n)
    invalid(report, spot, formatQuantity(text(request)), 'must be greater than zero');
}

/** core validateDataSource and validateDataSourceRef. */
function dataSources(report: Report, spec: Field): void {
  const source = at(spec, 'dataSource');
  const reference = at(spec, 'dataSourceRef');
  for (const one of [source, reference]) {
    if (!has(one)) continue;
    const kind = at(one, 'kind');
    const group = at(one, 'apiGroup');
    requiredText(report, at(one, 'name'));
    requiredText(report, kind);
    if (text(group) !== '') invalidForEach(report, group, text(group), dnsSubdomain(text(group)));
    else if (text(kind) !== 'PersistentVolumeClaim') {
      invalid(report, one, text(kind), "must be 'PersistentVolumeClaim' when referencing the default apiGroup");
    }
  }
  if (!has(source) || !has(reference)) return;
  const differs = ['apiGroup', 'kind', 'name'].some((name) => at(source, name).value !== at(reference, name).value);
  // What the server prints is a path without any field that can be seen.
  if (differs) invalid(report, spec, {}, 'must match dataSourceRef');
}
