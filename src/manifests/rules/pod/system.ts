import { type Field, at, has, text } from '../field.ts';
import { type Report, forbidden, invalid, notSupported, required } from '../report.ts';
import { allContainers } from './all-containers.ts';

const SYSTEMS = ['linux', 'windows'];

/** core validateOS, validateLinux and validateWindows. */
export function operatingSystem(report: Report, spec: Field): void {
  const os = at(spec, 'os');
  if (!has(os)) return;
  const name = text(at(os, 'name'));
  if (name === '') {
    required(report, at(os, 'name'));
    return;
  }
  if (!SYSTEMS.includes(name)) {
    notSupported(report, os, name, SYSTEMS);
    return;
  }
  if (name === 'windows') windows(report, spec);
  else linux(report, spec);
}

function linux(report: Report, spec: Field): void {
  for (const owner of [spec, ...allContainers(spec)]) {
    const options = at(owner, 'securityContext', 'windowsOptions');
    if (has(options)) forbidden(report, options, 'windows options cannot be set for a linux pod');
  }
}

const POD_FIELDS = ['hostUsers', 'hostPID', 'hostIPC', 'shareProcessNamespace'];
const POD_CONTEXT =
  'appArmorProfile seLinuxOptions seccompProfile fsGroup fsGroupChangePolicy sysctls runAsUser runAsGroup supplementalGroups supplementalGroupsPolicy seLinuxChangePolicy'.split(
    ' ',
  );
const CONTAINER_CONTEXT =
  'appArmorProfile seLinuxOptions seccompProfile capabilities readOnlyRootFilesystem privileged allowPrivilegeEscalation procMount runAsUser runAsGroup'.split(
    ' ',
  );

function windows(report: Report, spec: Field): void {
  const fields = [
    ...POD_FIELDS.map((name) => at(spec, name)).filter(({ value }) => value !== undefined && value !== false),
    ...POD_CONTEXT.map((name) => at(spec, 'securityContext', name)),
    ...allContainers(spec).flatMap((container) =>
      CONTAINER_CONTEXT.map((name) => at(container, 'securityContext', name)),
    ),
  ];
  for (const field of fields) if (has(field)) forbidden(report, field, 'cannot be set for a windows pod');
}

/** core validateWindowsHostProcessPod. */
export function hostProcess(report: Report, spec: Field): void {
  const own = at(spec, 'securityContext', 'windowsOptions', 'hostProcess').value;
  const all = allContainers(spec).map((container) => at(container, 'securityContext', 'windowsOptions', 'hostProcess'));
  for (const field of all) {
    if (own === undefined || field.value === undefined || own === field.value) continue;
    invalid(
      report,
      field,
      field.value,
      `pod hostProcess value must be identical if both are specified, was ${own === true ? 'true' : 'false'}`,
    );
  }
  const count = all.filter(({ value }) => value === true || (value === undefined && own === true)).length;
  if (count === 0) return;
  if (count !== all.length) {
    invalid(
      report,
      spec,
      '',
      'If pod contains any hostProcess containers then all containers must be HostProcess containers',
    );
  }
  if (at(spec, 'hostNetwork').value !== true) {
    invalid(
      report,
      at(spec, 'hostNetwork'),
      false,
      'hostNetwork must be true if pod contains any hostProcess containers',
    );
  }
}
