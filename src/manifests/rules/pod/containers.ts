import { labelAt, oneOf, requiredText } from '../checks.ts';
import { type Field, at, has, items, text } from '../field.ts';
import { type Report, duplicate, forbidden, invalid, notSupported, required } from '../report.ts';
import { environment, environmentFrom } from './env.ts';
import { volumeDevices, volumeMounts } from './mounts.ts';
import { containerPorts, hostPortConflicts } from './ports.ts';
import { lifecycle, probe } from './probes.ts';
import { type KnownNames, containerResourceName, resourceRequirements } from './resources.ts';
import { securityContext } from './security.ts';
import type { KnownVolumes } from './volumes.ts';

/** What containers need to know of their Pod. */
export interface PodContext {
  readonly volumes: KnownVolumes;
  readonly claims: KnownNames;
  /** `terminationGracePeriodSeconds`. */
  readonly grace: number;
  readonly restartPolicy: string;
  readonly hostUsers: boolean;
}

/** core validateContainers. */
export function containers(report: Report, list: Field, context: PodContext): void {
  if (items(list).length === 0) {
    required(report, list);
    return;
  }
  const names = new Set<string>();
  for (const container of items(list)) {
    containerParts(report, container, context);
    const name = at(container, 'name');
    if (names.has(text(name))) duplicate(report, name, text(name));
    names.add(text(name));
    hooksAndProbes(report, container, context);
  }
  hostPortConflicts(report, items(list));
}

/** core validateInitContainers. */
export function initContainers(report: Report, list: Field, regular: Field, context: PodContext): void {
  const names = new Set(items(regular).map((container) => text(at(container, 'name'))));
  for (const container of items(list)) {
    containerParts(report, container, context);
    const name = at(container, 'name');
    if (names.has(text(name))) duplicate(report, name, text(name));
    else if (text(name) !== '') names.add(text(name));
    hostPortConflicts(report, [container]);
    // Another policy than Always is dropped before it is checked: the gate ContainerRestartRules is off.
    if (text(at(container, 'restartPolicy')) === 'Always') hooksAndProbes(report, container, context);
    else {
      for (const field of ['lifecycle', 'livenessProbe', 'readinessProbe', 'startupProbe']) {
        const detail = 'may not be set for init containers without restartPolicy=Always';
        if (has(at(container, field))) forbidden(report, at(container, field), detail);
      }
    }
  }
}

function hooksAndProbes(report: Report, container: Field, { grace }: PodContext): void {
  if (has(at(container, 'lifecycle'))) lifecycle(report, at(container, 'lifecycle'), grace);
  probe(report, at(container, 'livenessProbe'), 'liveness', grace);
  probe(report, at(container, 'readinessProbe'), 'readiness', grace);
  probe(report, at(container, 'startupProbe'), 'startup', grace);
}

/** core validateContainerCommon. */
function containerParts(report: Report, container: Field, context: PodContext): void {
  const name = at(container, 'name');
  if (text(name) === '') required(report, name);
  else labelAt(report, name, text(name));
  requiredText(report, at(container, 'image'));
  oneOf(report, at(container, 'terminationMessagePolicy'), ['File', 'FallbackToLogsOnError']);
  containerPorts(report, at(container, 'ports'));
  environment(report, at(container, 'env'));
  environmentFrom(report, at(container, 'envFrom'));
  volumeMounts(report, container, context.volumes);
  volumeDevices(report, container, context.volumes);
  oneOf(report, at(container, 'imagePullPolicy'), ['Always', 'IfNotPresent', 'Never']);
  resourceRequirements(report, at(container, 'resources'), containerResourceName, context.claims);
  resizePolicy(report, at(container, 'resizePolicy'), context.restartPolicy);
  securityContext(report, at(container, 'securityContext'), context.hostUsers);
}

const RESIZABLE = ['cpu', 'memory'];
const RESIZE_POLICIES = ['NotRequired', 'RestartContainer'];

/** core validateResizePolicy; it reports most faults at the list. */
function resizePolicy(report: Report, list: Field, restartPolicy: string): void {
  const seen = new Set<string>();
  for (const item of items(list)) {
    const resource = text(at(item, 'resourceName'));
    const policy = text(at(item, 'restartPolicy'));
    if (seen.has(resource)) duplicate(report, item, resource);
    seen.add(resource);
    if (resource === '') required(report, list);
    else if (!RESIZABLE.includes(resource)) notSupported(report, list, resource, RESIZABLE);
    if (policy === '') required(report, list);
    else if (!RESIZE_POLICIES.includes(policy)) notSupported(report, list, policy, RESIZE_POLICIES);
    if (restartPolicy === 'Never' && policy !== 'NotRequired') {
      invalid(report, list, policy, "must be 'NotRequired' when `restartPolicy` is 'Never'");
    }
  }
}
