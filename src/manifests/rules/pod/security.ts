import { type Json, isJsonObject } from '../../json.ts';
import { oneOfIfAny } from '../checks.ts';
import { type Field, at, has, isTrue, items, number, text } from '../field.ts';
import { byteLength, userId } from '../names.ts';
import {
  type Report,
  below,
  duplicate,
  forbidden,
  invalid,
  invalidForEach,
  notSupported,
  required,
  tooLong,
} from '../report.ts';
import { allContainers } from './all-containers.ts';
import { descendingPath } from './paths.ts';
import { windowsOptions } from './windows.ts';

const PROFILE_TYPES = ['Localhost', 'RuntimeDefault', 'Unconfined'];

/** core validateSeccompProfileField. */
export function seccompProfile(report: Report, profile: Field): void {
  if (!has(profile)) return;
  const type = at(profile, 'type');
  const localhost = at(profile, 'localhostProfile');
  if (text(type) === '') required(report, type, 'type is required when seccompProfile is set');
  else oneOfIfAny(report, type, PROFILE_TYPES);
  if (text(type) !== 'Localhost') {
    if (has(localhost)) {
      const value = { Type: text(type), LocalhostProfile: text(localhost) };
      invalid(report, localhost, value, 'can only be set when seccomp type is Localhost');
    }
  } else if (!has(localhost)) required(report, localhost, 'must be set when seccomp type is Localhost');
  else descendingPath(report, localhost, text(localhost));
}

const LONGEST_PROFILE = 4095;

/** core ValidateAppArmorProfileField. */
export function appArmorProfile(report: Report, profile: Field): void {
  if (!has(profile)) return;
  const type = at(profile, 'type');
  const localhost = at(profile, 'localhostProfile');
  const value = text(localhost);
  if (text(type) === '') {
    required(report, type, 'type is required when appArmorProfile is set');
    return;
  }
  if (!PROFILE_TYPES.includes(text(type))) {
    notSupported(report, type, text(type), PROFILE_TYPES);
    return;
  }
  if (text(type) !== 'Localhost') {
    if (has(localhost)) invalid(report, localhost, value, 'can only be set when AppArmor type is Localhost');
  } else if (value.trim() !== value) invalid(report, localhost, value, 'must not be padded with whitespace');
  else if (value === '') required(report, localhost, 'must be set when AppArmor type is Localhost');
  if (text(type) === 'Localhost' && byteLength(value) > LONGEST_PROFILE) tooLong(report, localhost, LONGEST_PROFILE);
}

const PROC_MOUNTS = ['Default', 'Unmasked'];

/** core ValidateSecurityContext: that of a container. */
export function securityContext(report: Report, context: Field, hostUsers: boolean): void {
  if (!has(context)) return;
  userAndGroup(report, context);
  const procMount = at(context, 'procMount');
  oneOfIfAny(report, procMount, PROC_MOUNTS);
  if (hostUsers && text(procMount) === 'Unmasked') {
    invalid(report, procMount, 'Unmasked', '`hostUsers` must be false to use `Unmasked`');
  }
  seccompProfile(report, at(context, 'seccompProfile'));
  if (at(context, 'allowPrivilegeEscalation').value === false) escalation(report, context);
  windowsOptions(report, at(context, 'windowsOptions'));
  appArmorProfile(report, at(context, 'appArmorProfile'));
}

function userAndGroup(report: Report, context: Field): void {
  for (const id of [at(context, 'runAsUser'), at(context, 'runAsGroup')]) {
    if (has(id)) invalidForEach(report, id, number(id), userId(number(id)));
  }
}

function escalation(report: Report, context: Field): void {
  if (isTrue(at(context, 'privileged'))) {
    invalid(
      report,
      context,
      internal(context),
      'cannot set `allowPrivilegeEscalation` to false and `privileged` to true',
    );
  }
  const added = items(at(context, 'capabilities', 'add')).map(text);
  if (added.includes('CAP_SYS_ADMIN')) {
    invalid(
      report,
      context,
      internal(context),
      'cannot set `allowPrivilegeEscalation` to false and `capabilities.Add` CAP_SYS_ADMIN',
    );
  }
}

const INTERNAL_FIELDS =
  'Capabilities Privileged SELinuxOptions WindowsOptions RunAsUser RunAsGroup RunAsNonRoot ReadOnlyRootFilesystem AllowPrivilegeEscalation ProcMount SeccompProfile AppArmorProfile'.split(
    ' ',
  );

/** The server prints the struct as it has it inside: its own names, in its own order. */
function internal(context: Field): Json {
  const fields = INTERNAL_FIELDS.map((name) => {
    const key = name.startsWith('SE') ? `se${name.slice(2)}` : name.charAt(0).toLowerCase() + name.slice(1);
    const value = at(context, key).value;
    if (name === 'Capabilities' && isJsonObject(value))
      return [name, { Add: value['add'] ?? null, Drop: value['drop'] ?? null }];
    return [name, value ?? null];
  });
  return Object.fromEntries(fields) as Json;
}

const SYSCTL = /^([a-z0-9]([-_a-z0-9]*[a-z0-9])?[./])*[a-z0-9]([-_a-z0-9]*[a-z0-9])?$/;

/** core validatePodSpecSecurityContext; `spec` is the Pod's. */
export function podSecurityContext(report: Report, spec: Field): void {
  const context = at(spec, 'securityContext');
  const group = at(context, 'fsGroup');
  if (has(group)) invalidForEach(report, group, number(group), userId(number(group)));
  userAndGroup(report, context);
  for (const id of items(at(context, 'supplementalGroups'))) invalidForEach(report, id, number(id), userId(number(id)));
  if (isTrue(at(spec, 'shareProcessNamespace')) && isTrue(at(spec, 'hostPID'))) {
    invalid(
      report,
      below(context, 'shareProcessNamespace'),
      true,
      'ShareProcessNamespace and HostPID cannot both be enabled',
    );
  }
  sysctls(report, at(context, 'sysctls'), spec);
  oneOfIfAny(report, at(context, 'fsGroupChangePolicy'), ['Always', 'OnRootMismatch']);
  seccompProfile(report, at(context, 'seccompProfile'));
  windowsOptions(report, at(context, 'windowsOptions'));
  appArmorProfile(report, at(context, 'appArmorProfile'));
  oneOfIfAny(report, at(context, 'supplementalGroupsPolicy'), ['Merge', 'Strict']);
  // The gate SELinuxMount is off, so the other policy is not to be had.
  oneOfIfAny(report, at(context, 'seLinuxChangePolicy'), ['Recursive']);
}

/** core validateSysctls. */
function sysctls(report: Report, list: Field, spec: Field): void {
  const seen = new Set<string>();
  for (const sysctl of items(list)) {
    const name = at(sysctl, 'name');
    const value = text(name);
    if (value === '') required(report, name);
    else if (value.length > 253 || !SYSCTL.test(value)) {
      const form = '^([a-z0-9]([-_a-z0-9]*[a-z0-9])?[\\./])*[a-z0-9]([-_a-z0-9]*[a-z0-9])?$';
      invalid(report, name, value, `must have at most 253 characters and match regex ${form}`);
    } else if (seen.has(value)) duplicate(report, name, value);
    seen.add(value);
    const normal = value.replaceAll('/', '.');
    if (isTrue(at(spec, 'hostNetwork')) && normal.startsWith('net.'))
      invalid(report, name, value, "may not be specified when 'hostNetwork' is true");
    if (isTrue(at(spec, 'hostIPC')) && /^(?:kernel\.(?:sem|shm|msg)|fs\.mqueue\.)/.test(normal)) {
      invalid(report, name, value, "may not be specified when 'hostIPC' is true");
    }
  }
}

/** core validateHostUsers. */
export function hostUsers(report: Report, spec: Field): void {
  if (at(spec, 'hostUsers').value !== false) return;
  const detail = 'when `hostUsers` is false';
  if (isTrue(at(spec, 'hostNetwork'))) forbidden(report, at(spec, 'hostNetwork'), detail);
  // The server writes these two with a capital letter.
  for (const name of ['hostPID', 'hostIPC']) {
    if (isTrue(at(spec, name))) forbidden(report, below(spec, `H${name.slice(1)}`), detail);
  }
  for (const container of allContainers(spec)) {
    const devices = at(container, 'volumeDevices');
    if (items(devices).length > 0) forbidden(report, devices, detail);
  }
}
