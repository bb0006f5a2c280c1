import { describe, expect, it } from 'vitest';
import { type Patch, saidOf } from '../../testing/object-with.ts';
import { AT, table } from '../../testing/pod-tables.ts';

/** A Pod with one volume of that source. */
function volume(source: Patch): Patch {
  return { volumes: [{ name: 'old', ...(source as object) }] };
}

const V = `${AT}.volumes[0]`;
const PARTITION = 'must be between 1 and 255, inclusive';

describe('a volume from the time before drivers', () => {
  table([
    [
      'is a part of a disk that has no such part',
      volume({ gcePersistentDisk: { pdName: 'a', partition: 300 } }),
      [`${V}.persistentDisk.partition: Invalid value: 300: ${PARTITION}`],
    ],
    [
      'is a disk without a name',
      volume({ gcePersistentDisk: { pdName: '' } }),
      [`${V}.persistentDisk.pdName: Required value`],
    ],
    [
      'is a block store with a negative part',
      volume({ awsElasticBlockStore: { volumeID: 'a', partition: -1 } }),
      [`${V}.awsElasticBlockStore.partition: Invalid value: -1: ${PARTITION}`],
    ],
    [
      'asks for a target by another name',
      volume({ iscsi: { targetPortal: 'a', iqn: 'foo', lun: 256, chapAuthSession: true } }),
      [
        `${V}.iscsi.secretRef: Required value`,
        `${V}.iscsi.iqn: Invalid value: "foo": must be valid format starting with iqn, eui, or naa`,
        `${V}.iscsi.lun: Invalid value: 256: must be between 0 and 255, inclusive`,
      ],
    ],
    [
      'names itself badly, and too long',
      volume({
        iscsi: { targetPortal: 'a'.repeat(64), iqn: 'iqn.2015-02.example.com:test', lun: 0, initiatorName: 'iqn.x' },
      }),
      [
        `${V}.name: Invalid value: "old": Total length of <volume name>:<iscsi.targetPortal> must be under 64 characters if iscsi.initiatorName is specified.`,
        `${V}.iscsi.initiatorname: Invalid value: "iqn.x": must be valid format`,
      ],
    ],
    [
      'has targets without a number',
      volume({ fc: { targetWWNs: ['a'], wwids: ['b'] } }),
      [
        `${V}.fc.lun: Required value: lun is required if targetWWNs is specified`,
        `${V}.fc.targetWWNs: Invalid value: ["a"]: targetWWNs and wwids can not be specified simultaneously`,
      ],
    ],
    [
      'has no targets',
      volume({ fc: {} }),
      [`${V}.fc.targetWWNs: Required value: must specify either targetWWNs or wwids, but not both`],
    ],
    [
      'is no data set',
      volume({ flocker: {} }),
      [`${V}.flocker: Required value: one of datasetName and datasetUUID is required`],
    ],
    [
      'is a data set twice',
      volume({ flocker: { datasetName: 'a/b', datasetUUID: 'c' } }),
      [
        `${V}.flocker: Invalid value: "resource": datasetName and datasetUUID can not be specified simultaneously`,
        `${V}.flocker.datasetName: Invalid value: "a/b": must not contain '/'`,
      ],
    ],
    [
      'has a registry without a port',
      volume({ quobyte: { registry: 'a:1,b', volume: 'c' } }),
      [`${V}.quobyte.registry: Invalid value: "a:1,b": must be a host:port pair or multiple pairs separated by commas`],
    ],
    [
      'has a secret without a name',
      volume({ cinder: { volumeID: 'a', secretRef: {} } }),
      [`${V}.cinder.secretRef.name: Required value`],
    ],
    [
      'has options that are not its own',
      volume({ flexVolume: { driver: 'a/b', options: { 'x.k8s.io/c': 'd' } } }),
      [
        `${V}.flexVolume.options[x.k8s.io/c]: Invalid value: "x.k8s.io/c": kubernetes.io and k8s.io namespaces are reserved`,
      ],
    ],
    [
      'is a managed disk elsewhere',
      volume({ azureDisk: { diskName: 'a', diskURI: 'https://a', kind: 'Managed' } }),
      [
        `${V}.azureDisk.diskURI: Unsupported value: "https://a": supported values: "/subscriptions/{sub-id}/resourcegroups/{group-name}/providers/microsoft.compute/disks/{disk-id}"`,
      ],
    ],
    ['is a disk of its own kind', volume({ azureDisk: { diskName: 'a', diskURI: 'https://a' } }), []],
    [
      'is named like no label',
      volume({ storageos: { volumeName: 'a.b' } }),
      [`${V}.storageos.volumeName: Invalid value: "a.b": must not contain dots`],
    ],
    [
      'is one of two',
      volume({ emptyDir: {}, cephfs: { monitors: ['a'] } }),
      [`${V}.cephFS: Forbidden: may not specify more than 1 volume type`],
    ],
    ['is an image, which the server forgets', volume({ image: { reference: '', pullPolicy: 'Sometimes' } }), []],
  ]);
});

describe('a PersistentVolume', () => {
  const of = (spec: Patch): Patch => ({ spec: { hostPath: undefined, ...(spec as object) } });
  it.each<[string, Patch, string[]]>([
    [
      'with endpoints in no namespace',
      of({ glusterfs: { endpoints: 'a', path: 'b', endpointsNamespace: '' } }),
      [
        'spec.glusterfs.endpointsNamespace: Invalid value: "": if the endpointnamespace is set, it must be a valid namespace name',
      ],
    ],
    [
      'with a share without a namespace',
      of({ azureFile: { secretName: 'a', shareName: 'b', secretNamespace: '' } }),
      ['spec.azureFile.secretNamespace: Required value'],
    ],
    [
      'with a secret from nowhere',
      of({ cinder: { volumeID: 'a', secretRef: { name: 'b' } } }),
      ['spec.cinder.secretRef.namespace: Required value'],
    ],
    [
      'with a disk by another name',
      of({ iscsi: { targetPortal: 'a', iqn: 'foo', lun: 0 } }),
      ['spec.iscsi.iqn: Invalid value: "foo": must be valid format'],
    ],
    [
      'without a size',
      { spec: { capacity: undefined } },
      ['spec.capacity: Required value', 'spec.capacity: Unsupported value: null: supported values: "storage"'],
    ],
    [
      'with attributes and no driver',
      { spec: { volumeAttributesClassName: '' } },
      [
        'spec.volumeAttributesClassName: Required value: an empty string is disallowed',
        'spec.csi: Required value: has to be specified when using volumeAttributesClassName',
      ],
    ],
  ])('%s', (_name, patch, said) => {
    expect(saidOf('PersistentVolume', patch).toSorted()).toEqual(said.toSorted());
  });
});
