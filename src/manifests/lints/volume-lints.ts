import { type Field, at, has, items, text } from '../rules/field.ts';
import { allContainers } from '../rules/pod/all-containers.ts';
import { type Advice, advise } from './advice.ts';

const RETIRED: Readonly<Record<string, string>> = {
  cephfs: 'deprecated in v1.28, non-functional in v1.31+',
  flocker: 'deprecated in v1.22, non-functional in v1.25+',
  gitRepo: 'deprecated in v1.11, and disabled by default in v1.33+',
  glusterfs: 'deprecated in v1.25, non-functional in v1.26+',
  photonPersistentDisk: 'deprecated in v1.11, non-functional in v1.16+',
  quobyte: 'deprecated in v1.22, non-functional in v1.25+',
  rbd: 'deprecated in v1.28, non-functional in v1.31+',
  scaleIO: 'deprecated in v1.16, non-functional in v1.22+',
  storageos: 'deprecated in v1.22, non-functional in v1.25+',
};

/** Advice about the volumes of a Pod, as they are written. */
export function volumeLints(advice: Advice, spec: Field): void {
  const used = new Set(
    allContainers(spec).flatMap((container) =>
      [...items(at(container, 'volumeMounts')), ...items(at(container, 'volumeDevices'))].map((mount) =>
        text(at(mount, 'name')),
      ),
    ),
  );
  for (const volume of items(at(spec, 'volumes'))) {
    const name = at(volume, 'name');
    if (isBare(volume)) advise(advice, 'volume-source', volume, 'volume has no source; it becomes emptyDir');
    if (text(name) !== '' && !used.has(text(name))) advise(advice, 'unused-volume', name, 'volume is never mounted');
    const path = at(volume, 'hostPath', 'path');
    if (has(path) && !/^(?:\/|[A-Za-z]:)/.test(text(path)))
      advise(advice, 'relative-path', path, 'hostPath is not absolute');
    for (const [source, words] of Object.entries(RETIRED))
      if (has(at(volume, source))) advise(advice, 'deprecated', at(volume, source), words);
  }
}

function isBare(volume: Field): boolean {
  const { value } = volume;
  return typeof value === 'object' && value !== null && Object.keys(value).every((key) => key === 'name');
}
