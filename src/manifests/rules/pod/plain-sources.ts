import { type Field, at, items, text } from '../field.ts';
import { type Report, required } from '../report.ts';

/** Sources of volumes of which the server asks only that some fields be there. */
export const PLAIN_SOURCES: Readonly<Record<string, readonly string[]>> = {
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

/** `Required value` for each of the fields that is missing. */
export function plainSource(report: Report, source: Field, fields: readonly string[]): void {
  for (const name of fields) {
    const field = at(source, name);
    if (text(field) === '' && items(field).length === 0) required(report, field);
  }
}
