import { named, namedIfAny, oneOf, oneOfIfAny, qualifiedAt } from '../checks.ts';
import { type Field, at, entries, has, isTrue, items, number, text } from '../field.ts';
import { labels } from '../metadata.ts';
import { dnsLabel, dnsSubdomain, outside } from '../names.ts';
import { type Report, below, duplicate, forbidden, invalid, invalidForEach, required, valueOf } from '../report.ts';
import { affinity } from './affinity.ts';
import { type PodContext, containers, initContainers } from './containers.ts';
import { dnsConfig, dnsPolicy, hostAliases } from './dns.ts';
import { podResources } from './pod-resources.ts';
import { type KnownNames, containerResourceName, quantityValue } from './resources.ts';
import { hostUsers, podSecurityContext } from './security.ts';
import { hostProcess, operatingSystem } from './system.ts';
import { tolerations } from './tolerations.ts';
import { topologySpread } from './topology.ts';
import { volumes } from './volumes.ts';

/** Whose spec it is: a Pod's own has a name, that of a template none yet. */
export interface PodOwner {
  readonly isPod: boolean;
  readonly name: string;
}

/** core ValidatePodSpec, in the server's order. */
export function podSpec(report: Report, spec: Field, owner: PodOwner): void {
  const context = contextOf(report, spec, owner);
  containers(report, at(spec, 'containers'), context);
  initContainers(report, at(spec, 'initContainers'), at(spec, 'containers'), context);
  podResources(report, spec, context.claims);
  hostNetworkPorts(report, spec, owner.isPod);
  oneOf(report, at(spec, 'restartPolicy'), ['Always', 'OnFailure', 'Never']);
  dnsPolicy(report, at(spec, 'dnsPolicy'));
  labels(report, at(spec, 'nodeSelector'));
  podSecurityContext(report, spec);
  affinity(report, at(spec, 'affinity'));
  dnsConfig(report, at(spec, 'dnsConfig'), at(spec, 'dnsPolicy'));
  gates(report, spec);
  topologySpread(report, at(spec, 'topologySpreadConstraints'));
  hostProcess(report, spec);
  hostUsers(report, spec);
  names(report, spec);
  oneOfIfAny(report, at(spec, 'preemptionPolicy'), ['PreemptLowerPriority', 'Never']);
  overhead(report, at(spec, 'overhead'));
  operatingSystem(report, spec);
}

function contextOf(report: Report, spec: Field, { name }: PodOwner): PodContext {
  const known = volumes(report, at(spec, 'volumes'), name);
  return {
    volumes: known,
    claims: resourceClaims(report, at(spec, 'resourceClaims')),
    grace: number(at(spec, 'terminationGracePeriodSeconds')),
    restartPolicy: text(at(spec, 'restartPolicy')),
    hostUsers: at(spec, 'hostUsers').value !== false,
  };
}

/** core validatePodResourceClaims. */
function resourceClaims(report: Report, list: Field): KnownNames {
  const seen = new Set<string>();
  for (const claim of items(list)) {
    const name = at(claim, 'name');
    if (text(name) === '') required(report, name);
    else if (seen.has(text(name))) duplicate(report, name, text(name));
    else named(report, name, dnsLabel);
    if (text(name) !== '') seen.add(text(name));
    const sources = ['resourceClaimName', 'resourceClaimTemplateName'].map((field) => at(claim, field));
    const count = sources.filter(has).length;
    const value = {
      Name: text(name),
      ResourceClaimName: sources[0]?.value ?? null,
      ResourceClaimTemplateName: sources[1]?.value ?? null,
    };
    if (count > 1)
      invalid(
        report,
        claim,
        value,
        'at most one of `resourceClaimName` or `resourceClaimTemplateName` may be specified',
      );
    if (count === 0)
      invalid(report, claim, value, 'must specify one of: `resourceClaimName`, `resourceClaimTemplateName`');
    for (const source of sources) if (has(source)) named(report, source, dnsSubdomain);
  }
  return { names: [...seen], spot: list };
}

/** core validatePodHostNetworkDeps. */
function hostNetworkPorts(report: Report, spec: Field, isPod: boolean): void {
  if (!isTrue(at(spec, 'hostNetwork'))) return;
  for (const port of items(at(spec, 'containers')).flatMap((container) => items(at(container, 'ports')))) {
    const hostPort = at(port, 'hostPort');
    const differs = number(hostPort) !== number(at(port, 'containerPort'));
    if ((isPod || number(hostPort) !== 0) && differs) {
      invalid(report, hostPort, number(hostPort), 'must match `containerPort` when `hostNetwork` is true');
    }
  }
}

/** core validateReadinessGates and validateSchedulingGates. */
function gates(report: Report, spec: Field): void {
  for (const gate of items(at(spec, 'readinessGates'))) {
    qualifiedAt(report, at(gate, 'conditionType'), text(at(gate, 'conditionType')));
  }
  const seen = new Set<string>();
  for (const gate of items(at(spec, 'schedulingGates'))) {
    const name = text(at(gate, 'name'));
    qualifiedAt(report, gate, name);
    if (seen.has(name)) duplicate(report, gate, name);
    seen.add(name);
  }
}

const MOST_SECONDS = 2147483647;

function names(report: Report, spec: Field): void {
  namedIfAny(report, at(spec, 'serviceAccountName'), dnsSubdomain);
  namedIfAny(report, at(spec, 'nodeName'), dnsSubdomain);
  const deadline = at(spec, 'activeDeadlineSeconds');
  if (has(deadline)) invalidForEach(report, deadline, number(deadline), outside(number(deadline), 1, MOST_SECONDS));
  namedIfAny(report, at(spec, 'hostname'), dnsLabel);
  namedIfAny(report, at(spec, 'subdomain'), dnsLabel);
  tolerations(report, at(spec, 'tolerations'));
  hostAliases(report, at(spec, 'hostAliases'));
  namedIfAny(report, at(spec, 'priorityClassName'), dnsSubdomain);
  if (has(at(spec, 'runtimeClassName'))) named(report, at(spec, 'runtimeClassName'), dnsSubdomain);
}

/** core validateOverhead; the server checks it as if it were limits. */
function overhead(report: Report, map: Field): void {
  for (const [name, quantity] of entries(map)) {
    const spot = valueOf(below(map, 'limits'), name);
    containerResourceName(report, spot, name);
    quantityValue(report, spot, name, text(quantity));
  }
}

/** Leading and trailing spaces in an image are looked for in a Pod only; core validateContainerOnlyForPod. */
export function imagesOfPod(report: Report, spec: Field): void {
  for (const container of [...items(at(spec, 'containers')), ...items(at(spec, 'initContainers'))]) {
    const image = at(container, 'image');
    if (text(image) !== text(image).trim())
      invalid(report, image, text(image), 'must not have leading or trailing whitespace');
  }
}

/** What a Pod may not have when it is made; core ValidatePodCreate. */
export function onCreation(report: Report, spec: Field): void {
  if (items(at(spec, 'ephemeralContainers')).length > 0)
    forbidden(report, at(spec, 'ephemeralContainers'), 'cannot be set on create');
  if (text(at(spec, 'nodeName')) !== '' && items(at(spec, 'schedulingGates')).length > 0) {
    forbidden(report, at(spec, 'nodeName'), 'cannot be set until all schedulingGates have been cleared');
  }
}
