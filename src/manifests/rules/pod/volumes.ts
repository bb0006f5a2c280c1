import { parseQuantity } from '../../decode/quantity.ts';
import { labelAt } from '../checks.ts';
import { type Field, at, has, items, text } from '../field.ts';
import { dnsSubdomain } from '../names.ts';
import { type Report, type Spot, below, duplicate, forbidden, invalid, required } from '../report.ts';
import { LONGEST_PORTAL, LONG_PORTAL, plainSource } from './plain-sources.ts';
import { SOURCES, type SourceRule } from './volume-sources.ts';

/** The volumes of a Pod that passed: the kind of source of each, by name. */
export interface KnownVolumes {
  readonly sources: ReadonlyMap<string, string>;
  /** Where the volumes stand. */
  readonly spot: Spot;
}

/** core ValidateVolumes. A volume with a fault is not known to the containers, as on the server. */
export function volumes(report: Report, list: Field, podName: string): KnownVolumes {
  const sources = new Map<string, string>();
  const claims = new Set(
    podName === ''
      ? []
      : items(list)
          .filter((volume) => has(at(volume, 'ephemeral')))
          .map((volume) => `${podName}-${text(at(volume, 'name'))}`),
  );
  for (const volume of items(list)) {
    const faults: Report = [];
    const name = at(volume, 'name');
    const source = volumeSource(faults, volume, podName);
    if (text(name) === '') required(faults, name);
    else labelAt(faults, name, text(name));
    if (sources.has(text(name))) duplicate(faults, name, text(name));
    report.push(...faults);
    if (faults.length === 0) sources.set(text(name), source);
    const claim = at(volume, 'persistentVolumeClaim', 'claimName');
    if (claims.has(text(claim)))
      invalid(report, claim, text(claim), 'must not reference a PVC that gets created for an ephemeral volume');
  }
  return { sources, spot: list };
}

/** core validateVolumeSource; gives the kind of source back. */
function volumeSource(report: Report, volume: Field, podName: string): string {
  let found = '';
  for (const [name, rule] of ORDER) {
    const source = at(volume, name);
    if (!has(source)) continue;
    const spot = below(volume, SLIPS[name] ?? name);
    if (found !== '' && name !== 'emptyDir') forbidden(report, spot, 'may not specify more than 1 volume type');
    else {
      found = name;
      rule(report, source);
      if (name === 'ephemeral') ephemeralName(report, volume, podName);
    }
    if (name === 'iscsi') portalName(report, volume);
  }
  if (found === '') required(report, volume, 'must specify a volume type');
  return found;
}

/** What the server calls two of them where they are one too many. */
const SLIPS: Readonly<Record<string, string>> = { downwardAPI: 'downwarAPI', cephfs: 'cephFS' };

function portalName(report: Report, volume: Field): void {
  const name = text(at(volume, 'name'));
  const disk = at(volume, 'iscsi');
  if (!has(at(disk, 'initiatorName')) || `${name}:${text(at(disk, 'targetPortal'))}`.length <= LONGEST_PORTAL) return;
  invalid(report, at(volume, 'name'), name, LONG_PORTAL);
}

function ephemeralName(report: Report, volume: Field, podName: string): void {
  const name = text(at(volume, 'name'));
  if (podName === '' || name === '') return;
  const claim = `${podName}-${name}`;
  for (const fault of dnsSubdomain(claim))
    invalid(report, at(volume, 'name'), name, `PVC name ${JSON.stringify(claim)}: ${fault}`);
}

function emptyDir(report: Report, source: Field): void {
  const limit = at(source, 'sizeLimit');
  if (has(limit) && parseQuantity(text(limit)).nano < 0n) {
    forbidden(report, limit, 'SizeLimit field must be a valid resource quantity');
  }
}

/** Sources in the order in which the server looks at them. */
const ORDER: readonly (readonly [name: string, rule: SourceRule])[] = [
  ['emptyDir', emptyDir],
  ...'hostPath gitRepo gcePersistentDisk awsElasticBlockStore secret nfs iscsi glusterfs flocker persistentVolumeClaim rbd cinder cephfs quobyte downwardAPI fc flexVolume configMap azureFile vsphereVolume photonPersistentDisk portworxVolume azureDisk storageos projected scaleIO csi ephemeral image'
    .split(' ')
    .map((name): [string, SourceRule] => [name, SOURCES[name] ?? plain(name)]),
];

function plain(name: string): SourceRule {
  return (report, source) => {
    plainSource(report, source, name, false);
  };
}
