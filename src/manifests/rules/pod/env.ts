import { compareQuantities, formatQuantity } from '../../decode/quantity.ts';
import { named, namedIfAny, qualifiedAt, requiredName } from '../checks.ts';
import { type Field, at, has, items, text } from '../field.ts';
import { configKey, dnsSubdomain, environmentName } from '../names.ts';
import { type Report, invalid, notSupported, required } from '../report.ts';

const ENV_PATHS =
  'metadata.name metadata.namespace metadata.uid spec.nodeName spec.serviceAccountName status.hostIP status.hostIPs status.podIP status.podIPs'.split(
    ' ',
  );
const VOLUME_PATHS = 'metadata.annotations metadata.labels metadata.name metadata.namespace metadata.uid'.split(' ');
const RESOURCES =
  'limits.cpu limits.ephemeral-storage limits.memory requests.cpu requests.ephemeral-storage requests.memory'.split(
    ' ',
  );

/** core ValidateEnv. */
export function environment(report: Report, list: Field): void {
  for (const variable of items(list)) {
    requiredName(report, at(variable, 'name'), environmentName);
    if (has(at(variable, 'valueFrom'))) valueFrom(report, variable);
  }
}

/** core validateEnvVarValueFrom. */
function valueFrom(report: Report, variable: Field): void {
  const source = at(variable, 'valueFrom');
  let sources = 0;
  const each = (name: string, check: (field: Field) => void): void => {
    const field = at(source, name);
    if (!has(field)) return;
    sources++;
    check(field);
  };
  each('fieldRef', (field) => {
    fieldSelector(report, field, 'env');
  });
  each('resourceFieldRef', (field) => {
    resourceSelector(report, field, 'env');
  });
  each('configMapKeyRef', (field) => {
    keySelector(report, field);
  });
  each('secretKeyRef', (field) => {
    keySelector(report, field);
  });
  if (sources === 0) {
    invalid(
      report,
      source,
      '',
      'must specify one of: `fieldRef`, `resourceFieldRef`, `configMapKeyRef` or `secretKeyRef`',
    );
  } else if (text(at(variable, 'value')) !== '')
    invalid(report, source, '', 'may not be specified when `value` is not empty');
  else if (sources > 1) invalid(report, source, '', 'may not have more than one field specified at a time');
}

/** core validateConfigMapKeySelector and validateSecretKeySelector. */
function keySelector(report: Report, selector: Field): void {
  named(report, at(selector, 'name'), dnsSubdomain);
  requiredName(report, at(selector, 'key'), configKey);
}

/** core validateObjectFieldSelector; variables and volumes can show different fields. */
export function fieldSelector(report: Report, selector: Field, place: 'env' | 'volume'): void {
  const path = text(at(selector, 'fieldPath'));
  const version = text(at(selector, 'apiVersion'));
  if (version === '') {
    required(report, at(selector, 'apiVersion'));
    return;
  }
  if (path === '') {
    required(report, at(selector, 'fieldPath'));
    return;
  }
  if (version !== 'v1') {
    invalid(report, at(selector, 'fieldPath'), path, `error converting fieldPath: unsupported pod version: ${version}`);
    return;
  }
  const [, map = '', key = ''] = /^(.*)\['(.*)'\]$/.exec(path) ?? [];
  if (SUBSCRIPTED.has(map)) {
    qualifiedAt(report, selector, map === 'metadata.annotations' ? key.toLowerCase() : key);
    return;
  }
  if (map !== '' || !KNOWN.test(path)) {
    const fault = map === '' ? 'not supported' : 'does not support subscript';
    invalid(report, at(selector, 'fieldPath'), path, `error converting fieldPath: field label ${fault}: ${path}`);
    return;
  }
  const supported = place === 'env' ? ENV_PATHS : VOLUME_PATHS;
  const inside = path === 'spec.host' ? 'spec.nodeName' : path;
  if (!supported.includes(inside)) notSupported(report, at(selector, 'fieldPath'), inside, supported);
}

const SUBSCRIPTED: ReadonlySet<string> = new Set(['metadata.annotations', 'metadata.labels']);

/** Fields that ConvertDownwardAPIFieldLabel knows at all. */
const KNOWN =
  /^(?:metadata\.(?:annotations|labels|name|namespace|uid)|spec\.(?:nodeName|restartPolicy|serviceAccountName|schedulerName|host)|status\.(?:phase|hostIP|hostIPs|podIP|podIPs))$/;

/** core validateContainerResourceFieldSelector. */
export function resourceSelector(report: Report, selector: Field, place: 'env' | 'volume'): void {
  const resource = at(selector, 'resource');
  const name = text(resource);
  if (place === 'volume' && text(at(selector, 'containerName')) === '') required(report, at(selector, 'containerName'));
  else if (name === '') required(report, resource);
  else if (!RESOURCES.includes(name) && !/^(?:limits|requests)\.hugepages-/.test(name))
    notSupported(report, resource, name, RESOURCES);
  divisor(report, at(selector, 'divisor'), name);
}

const DIVIDED: Readonly<Record<string, string>> = {
  cpu: 'cpu',
  memory: 'memory',
  'ephemeral-storage': 'local ephemeral storage',
  hugepages: 'hugepages',
};
const BYTES = '1 1k 1M 1G 1T 1P 1E 1Ki 1Mi 1Gi 1Ti 1Pi 1Ei'.split(' ');

/** core validateContainerResourceDivisor. */
function divisor(report: Report, field: Field, resource: string): void {
  if (!has(field) || compareQuantities(text(field), '0') === 0) return;
  const kind = resource.replace(/^(?:limits|requests)\./, '').replace(/^hugepages-.*/, 'hugepages');
  const what = DIVIDED[kind];
  if (what === undefined) return;
  const allowed = kind === 'cpu' ? ['1m', '1'] : BYTES;
  if (allowed.includes(formatQuantity(text(field)))) return;
  const list = kind === 'cpu' ? '1m and 1' : BYTES.join(', ');
  invalid(report, field, resource, `only divisor's values ${list} are supported with the ${what} resource`);
}

/** core ValidateEnvFrom. */
export function environmentFrom(report: Report, list: Field): void {
  for (const source of items(list)) {
    namedIfAny(report, at(source, 'prefix'), environmentName);
    const references = ['configMapRef', 'secretRef'].map((name) => at(source, name)).filter(has);
    for (const reference of references) requiredName(report, at(reference, 'name'), dnsSubdomain);
    if (references.length === 0) invalid(report, list, '', 'must specify one of: `configMapRef` or `secretRef`');
    else if (references.length > 1) invalid(report, list, '', 'may not have more than one field specified at a time');
  }
}
