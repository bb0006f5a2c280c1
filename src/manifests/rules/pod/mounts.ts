import { nearestNames } from '#nearest';
import { requiredText } from '../checks.ts';
import { type Field, at, has, isTrue, items, text } from '../field.ts';
import { type Report, below, forbidden, invalid, notFound, notSupported } from '../report.ts';
import { descendingPath, noBacksteps } from './paths.ts';
import type { KnownVolumes } from './volumes.ts';

/** core ValidateVolumeMounts. Some of its paths leave the position out; so do these. */
export function volumeMounts(report: Report, container: Field, volumes: KnownVolumes): void {
  const list = at(container, 'volumeMounts');
  const devices = items(at(container, 'volumeDevices'));
  const deviceNames = devices.map((device) => text(at(device, 'name')));
  const devicePaths = devices.map((device) => text(at(device, 'devicePath')));
  const taken = new Set<string>();
  for (const mount of items(list)) {
    const name = at(mount, 'name');
    const path = at(mount, 'mountPath');
    requiredText(report, name);
    if (!volumes.sources.has(text(name))) missingVolume(report, name, volumes);
    requiredText(report, path);
    if (taken.has(text(path))) invalid(report, path, text(path), 'must be unique');
    taken.add(text(path));
    if (deviceNames.includes(text(name))) invalid(report, name, text(name), 'must not already exist in volumeDevices');
    if (devicePaths.includes(text(path)))
      invalid(report, path, text(path), 'must not already exist as a path in volumeDevices');
    subPaths(report, mount, list);
    propagation(report, mount, container, list);
    recursiveReadOnly(report, mount, list);
  }
}

function missingVolume(report: Report, name: Field, { sources, spot }: KnownVolumes): void {
  const near = nearestNames(text(name), sources.keys());
  notFound(report, name, text(name), '', {
    needs: [spot],
    hint: near.length > 0 ? { code: 'did-you-mean', values: near } : undefined,
  });
}

function subPaths(report: Report, mount: Field, list: Field): void {
  const subPath = text(at(mount, 'subPath'));
  const expression = at(mount, 'subPathExpr');
  if (subPath !== '') descendingPath(report, below(list, 'subPath'), subPath);
  if (text(expression) === '') return;
  if (subPath !== '') invalid(report, expression, text(expression), 'subPathExpr and subPath are mutually exclusive');
  descendingPath(report, below(list, 'subPathExpr'), text(expression));
}

const PROPAGATIONS = ['Bidirectional', 'HostToContainer', 'None'];

/** core validateMountPropagation. */
function propagation(report: Report, mount: Field, container: Field, list: Field): void {
  const field = at(mount, 'mountPropagation');
  if (!has(field)) return;
  const spot = below(list, 'mountPropagation');
  if (!PROPAGATIONS.includes(text(field))) notSupported(report, spot, text(field), PROPAGATIONS);
  if (text(field) === 'Bidirectional' && !isTrue(at(container, 'securityContext', 'privileged'))) {
    const needs = [at(container, 'securityContext')];
    forbidden(report, spot, 'Bidirectional mount propagation is available only to privileged containers', { needs });
  }
}

const RECURSIVE = ['Disabled', 'Enabled', 'IfPossible'];

/** core validateMountRecursiveReadOnly. */
function recursiveReadOnly(report: Report, mount: Field, list: Field): void {
  const field = at(mount, 'recursiveReadOnly');
  const spot = below(list, 'recursiveReadOnly');
  if (!has(field) || text(field) === 'Disabled') return;
  if (!RECURSIVE.includes(text(field))) {
    notSupported(report, spot, text(field), RECURSIVE);
    return;
  }
  if (!isTrue(at(mount, 'readOnly'))) forbidden(report, spot, 'may only be specified when readOnly is true');
  const propagates = text(at(mount, 'mountPropagation'));
  if (propagates !== '' && propagates !== 'None') {
    forbidden(report, spot, 'may only be specified when mountPropagation is None or not specified');
  }
}

/** core ValidateVolumeDevices. */
export function volumeDevices(report: Report, container: Field, volumes: KnownVolumes): void {
  const mounts = items(at(container, 'volumeMounts'));
  const mountNames = mounts.map((mount) => text(at(mount, 'name')));
  const mountPaths = mounts.map((mount) => text(at(mount, 'mountPath')));
  const names = new Set<string>();
  const paths = new Set<string>();
  for (const device of items(at(container, 'volumeDevices'))) {
    const name = at(device, 'name');
    const path = at(device, 'devicePath');
    const source = volumes.sources.get(text(name));
    requiredText(report, name);
    if (names.has(text(name))) invalid(report, name, text(name), 'must be unique');
    if (source !== undefined && source !== 'persistentVolumeClaim' && source !== 'ephemeral') {
      invalid(
        report,
        name,
        text(name),
        'can only use volume source type of PersistentVolumeClaim or Ephemeral for block mode',
      );
    }
    if (source === undefined) missingVolume(report, name, volumes);
    requiredText(report, path);
    if (paths.has(text(path))) invalid(report, path, text(path), 'must be unique');
    const steps: Report = [];
    noBacksteps(steps, path, text(path));
    if (steps.length > 0) invalid(report, path, text(path), "can not contain backsteps ('..')");
    else paths.add(text(path));
    if (mountNames.includes(text(name))) invalid(report, name, text(name), 'must not already exist in volumeMounts');
    if (mountPaths.includes(text(path)))
      invalid(report, path, text(path), 'must not already exist as a path in volumeMounts');
    names.add(text(name));
  }
}
