import { type Field, at, items, text } from '../field.ts';
import { type Path, childPath } from '../../path.ts';
import { type Report, required } from '../report.ts';
import { OLD_SOURCES } from './old-sources.ts';

/** The fields that must be there in sources of volumes from the time before drivers. */
const NEEDED: Readonly<Record<string, readonly string[]>> = {
  gcePersistentDisk: ['pdName'],
  awsElasticBlockStore: ['volumeID'],
  iscsi: ['targetPortal', 'iqn'],
  glusterfs: ['endpoints', 'path'],
  flocker: [],
  rbd: ['monitors', 'image'],
  cinder: ['volumeID'],
  cephfs: ['monitors'],
  quobyte: ['registry', 'volume'],
  fc: [],
  flexVolume: ['driver'],
  azureFile: ['secretName', 'shareName'],
  vsphereVolume: ['volumePath'],
  photonPersistentDisk: ['pdID'],
  portworxVolume: ['volumeID'],
  azureDisk: ['diskName', 'diskURI'],
  storageos: ['volumeName'],
  scaleIO: ['gateway', 'system', 'volumeName'],
};

/** core validate…VolumeSource of such a source; `persistent` says that it is that of a PersistentVolume. */
export function plainSource(report: Report, source: Field, name: string, persistent: boolean): void {
  // The server calls this one otherwise.
  const field = name === 'gcePersistentDisk' ? { ...source, path: sibling(source.path, 'persistentDisk') } : source;
  for (const needed of NEEDED[name] ?? []) {
    const part = at(field, needed);
    if (text(part) === '' && items(part).length === 0) {
      required(report, part, name === 'quobyte' && needed === 'registry' ? REGISTRY : '');
    }
  }
  OLD_SOURCES[name]?.(report, field, persistent);
}

const REGISTRY = 'must be a host:port pair or multiple pairs separated by commas';

function sibling(path: Path | undefined, name: string): Path {
  return childPath(path?.parent, name);
}

/** How long the name of a volume and its portal may be together, with a colon between. */
export const LONGEST_PORTAL = 64;
/** What is said of longer ones. */
export const LONG_PORTAL =
  'Total length of <volume name>:<iscsi.targetPortal> must be under 64 characters if iscsi.initiatorName is specified.';
