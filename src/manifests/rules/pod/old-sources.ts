import { labelAt, oneOfIfAny, requiredText } from '../checks.ts';
import { type Field, at, entries, has, isTrue, items, number, text } from '../field.ts';
import { outside } from '../names.ts';
import { type Report, type Spot, below, invalid, invalidForEach, notSupported, required, valueOf } from '../report.ts';

/**
 * What the server asks of sources of volumes from the time before drivers, beside the fields that must be there. A
 * PersistentVolume is asked a little more, or in other words.
 */
export const OLD_SOURCES: Readonly<Record<string, (report: Report, source: Field, persistent: boolean) => void>> = {
  gcePersistentDisk: partition,
  awsElasticBlockStore: partition,
  iscsi(report, source, persistent) {
    const name = at(source, 'iqn');
    if (text(name) !== '') initiator(report, name, text(name), persistent);
    inByte(report, at(source, 'lun'));
    const secret = at(source, 'secretRef');
    const isSecured = isTrue(at(source, 'chapAuthDiscovery')) || isTrue(at(source, 'chapAuthSession'));
    if (isSecured && !has(secret)) required(report, secret);
    if (persistent && has(secret)) requiredText(report, at(secret, 'name'));
    const own = at(source, 'initiatorName');
    // The server writes its name in small letters.
    if (has(own)) initiator(report, below(source, 'initiatorname'), text(own), persistent);
  },
  glusterfs(report, source, persistent) {
    if (!persistent) return;
    const namespace = at(source, 'endpointsNamespace');
    if (!has(namespace)) return;
    if (text(namespace) !== '') labelAt(report, namespace, text(namespace));
    else invalid(report, namespace, '', 'if the endpointnamespace is set, it must be a valid namespace name');
  },
  flocker(report, source) {
    const name = text(at(source, 'datasetName'));
    const id = text(at(source, 'datasetUUID'));
    if (name === '' && id === '') required(report, source, 'one of datasetName and datasetUUID is required');
    if (name !== '' && id !== '')
      invalid(report, source, 'resource', 'datasetName and datasetUUID can not be specified simultaneously');
    if (name.includes('/')) invalid(report, at(source, 'datasetName'), name, "must not contain '/'");
  },
  quobyte(report, source) {
    const registry = at(source, 'registry');
    const words = 'must be a host:port pair or multiple pairs separated by commas';
    if (text(at(source, 'tenant')).length > 64) {
      required(report, at(source, 'tenant'), 'must be a UUID and may not exceed a length of 64 characters');
    } else if (text(registry) !== '') {
      for (const pair of text(registry).split(','))
        if (!/^(?:[^:[\]]*|\[[^[\]]*\]):[^:]*$/.test(pair)) invalid(report, registry, text(registry), words);
    }
  },
  cinder: secretOf,
  fc(report, source) {
    const targets = at(source, 'targetWWNs');
    const names = at(source, 'wwids');
    const lun = at(source, 'lun');
    if (items(targets).length === 0 && items(names).length === 0)
      required(report, targets, 'must specify either targetWWNs or wwids, but not both');
    if (items(targets).length === 0) return;
    if (items(names).length > 0)
      invalid(report, targets, targets.value, 'targetWWNs and wwids can not be specified simultaneously');
    if (has(lun)) inByte(report, lun);
    else required(report, lun, 'lun is required if targetWWNs is specified');
  },
  flexVolume(report, source) {
    for (const [key] of entries(at(source, 'options'))) {
      const namespace = `.${(key.split('/')[0] ?? '').toLowerCase()}`;
      if (!/\.(?:kubernetes|k8s)\.io$/.test(namespace)) continue;
      const spot = valueOf(at(source, 'options'), key);
      invalid(report, spot, key, 'kubernetes.io and k8s.io namespaces are reserved');
    }
  },
  azureFile(report, source, persistent) {
    if (!persistent) return;
    const namespace = at(source, 'secretNamespace');
    if (has(namespace)) requiredText(report, namespace);
  },
  azureDisk(report, source) {
    const kind = text(at(source, 'kind'));
    const address = at(source, 'diskURI');
    oneOfIfAny(report, at(source, 'cachingMode'), ['None', 'ReadOnly', 'ReadWrite']);
    oneOfIfAny(report, at(source, 'kind'), ['Dedicated', 'Managed', 'Shared']);
    const [start, form] = kind === 'Managed' ? MANAGED_DISK : BLOB_DISK;
    if (!text(address).startsWith(start)) notSupported(report, address, text(address), [form]);
  },
  storageos(report, source, persistent) {
    for (const name of ['volumeName', 'volumeNamespace'])
      if (text(at(source, name)) !== '') labelAt(report, at(source, name), text(at(source, name)));
    secretOf(report, source, persistent);
  },
};

const MANAGED_DISK = [
  '/subscriptions/',
  '/subscriptions/{sub-id}/resourcegroups/{group-name}/providers/microsoft.compute/disks/{disk-id}',
] as const;
const BLOB_DISK = [
  'https://',
  'https://{account-name}.blob.core.windows.net/{container-name}/{disk-name}.vhd',
] as const;

function partition(report: Report, source: Field): void {
  const field = at(source, 'partition');
  if (number(field) < 0 || number(field) > 255)
    invalid(report, field, number(field), 'must be between 1 and 255, inclusive');
}

function inByte(report: Report, field: Field): void {
  invalidForEach(report, field, number(field), outside(number(field), 0, 255));
}

function secretOf(report: Report, source: Field, persistent: boolean): void {
  const secret = at(source, 'secretRef');
  if (!has(secret)) return;
  for (const name of persistent ? ['name', 'namespace'] : ['name']) requiredText(report, at(secret, name));
}

const INITIATORS: readonly (readonly [start: string, form: RegExp])[] = [
  ['iqn', /iqn\.\d{4}-\d{2}\.[A-Za-z0-9.-]+:[^,;*&$|\s]+$/],
  ['eui', /^eui.[A-Za-z0-9]{16}$/],
  ['naa', /^naa.[A-Za-z0-9]{32}$/],
];

/** The name by which a disk is asked for over iSCSI. */
function initiator(report: Report, spot: Spot, value: string, persistent: boolean): void {
  const known = INITIATORS.find(([start]) => value.startsWith(start));
  if (known?.[1].test(value) === true) return;
  const more = known === undefined && !persistent ? ' starting with iqn, eui, or naa' : '';
  invalid(report, spot, value, `must be valid format${more}`);
}
