import { named, oneOfIfAny, requiredText } from '../checks.ts';
import { persistentVolumeClaimSpec } from '../core/claim.ts';
import { type Field, at, has, items, text } from '../field.ts';
import { claimTemplateMeta } from '../metadata.ts';
import { dnsSubdomain } from '../names.ts';
import { type Report, below, invalid, invalidForEach, required, tooLong } from '../report.ts';
import { fieldSelector, resourceSelector } from './env.ts';
import { descendingPath, fileMode, noBacksteps, nonReservedPath } from './paths.ts';
import { projected } from './projected.ts';

/** What is checked of one source of a volume. */
export type SourceRule = (report: Report, source: Field) => void;

const HOST_PATH_TYPES = [
  '',
  'BlockDevice',
  'CharDevice',
  'Directory',
  'DirectoryOrCreate',
  'File',
  'FileOrCreate',
  'Socket',
];

/** The rules of each source of which more is checked than what the schema says; core validate…VolumeSource. */
export const SOURCES: Readonly<Record<string, SourceRule>> = {
  hostPath(report, source) {
    const path = at(source, 'path');
    if (text(path) === '') {
      required(report, path);
      return;
    }
    noBacksteps(report, path, text(path));
    oneOfIfAny(report, at(source, 'type'), HOST_PATH_TYPES);
  },
  gitRepo(report, source) {
    requiredText(report, at(source, 'repository'));
    descendingPath(report, at(source, 'directory'), text(at(source, 'directory')));
  },
  secret(report, source) {
    requiredText(report, at(source, 'secretName'));
    keysAndModes(report, source);
  },
  configMap(report, source) {
    requiredText(report, at(source, 'name'));
    keysAndModes(report, source);
  },
  nfs(report, source) {
    const path = at(source, 'path');
    requiredText(report, at(source, 'server'));
    requiredText(report, path);
    if (!text(path).startsWith('/')) invalid(report, path, text(path), 'must be an absolute path');
  },
  persistentVolumeClaim(report, source) {
    requiredText(report, at(source, 'claimName'));
  },
  downwardAPI(report, source) {
    fileMode(report, at(source, 'defaultMode'));
    // The server counts no positions here.
    for (const file of items(at(source, 'items'))) downwardFile(report, { ...file, path: source.path });
  },
  projected,
  csi(report, source) {
    csiDriver(report, at(source, 'driver'));
    const secret = at(source, 'nodePublishSecretRef');
    if (!has(secret)) return;
    const name = text(at(secret, 'name'));
    if (name === '') required(report, at(secret, 'name'));
    else invalidForEach(report, below(source, 'name'), name, dnsSubdomain(name));
  },
  ephemeral(report, source) {
    const template = at(source, 'volumeClaimTemplate');
    if (!has(template)) {
      required(report, template);
      return;
    }
    claimTemplateMeta(report, at(template, 'metadata'));
    persistentVolumeClaimSpec(report, at(template, 'spec'));
  },
  image() {
    // The gate ImageVolume is off: the server drops the volume and its mounts unread.
  },
};

function keysAndModes(report: Report, source: Field): void {
  fileMode(report, at(source, 'defaultMode'));
  for (const item of items(at(source, 'items'))) keyToPath(report, item);
}

/** core validateKeyToPath. */
export function keyToPath(report: Report, item: Field): void {
  requiredText(report, at(item, 'key'));
  requiredText(report, at(item, 'path'));
  nonReservedPath(report, at(item, 'path'), text(at(item, 'path')));
  fileMode(report, at(item, 'mode'));
}

/** core validateDownwardAPIVolumeFile. */
export function downwardFile(report: Report, file: Field): void {
  requiredText(report, at(file, 'path'));
  nonReservedPath(report, at(file, 'path'), text(at(file, 'path')));
  const field = at(file, 'fieldRef');
  const resource = at(file, 'resourceFieldRef');
  if (has(field)) {
    fieldSelector(report, field, 'volume');
    if (has(resource))
      invalid(report, file, 'resource', 'fieldRef and resourceFieldRef can not be specified simultaneously');
  } else if (has(resource)) resourceSelector(report, resource, 'volume');
  else required(report, file, 'one of fieldRef and resourceFieldRef is required');
  fileMode(report, at(file, 'mode'));
}

/** core ValidateCSIDriverName. */
export function csiDriver(report: Report, driver: Field): void {
  requiredText(report, driver);
  if (text(driver).length > 63) tooLong(report, driver, 63);
  named(report, { ...driver, value: text(driver).toLowerCase() }, dnsSubdomain);
}
