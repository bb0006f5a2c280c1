import { oneOf, oneOfIfAny, portNumberOrName, qualifiedAt } from '../checks.ts';
import { type Field, at, has, items, number, text } from '../field.ts';
import { cidr } from '../ip.ts';
import { labels, objectMeta } from '../metadata.ts';
import { dns1035Label, dnsLabel, dnsSubdomain, portNumber } from '../names.ts';
import { PROTOCOLS } from '../pod/ports.ts';
import { type Report, below, duplicate, forbidden, invalid, invalidForEach, itemOf, required } from '../report.ts';
import { serviceAnnotations } from './service-annotations.ts';
import { clusterAddresses, externalAddresses, isHeadless } from './service-addresses.ts';

/** core ValidateServiceCreate. */
export function service(report: Report, object: Field): void {
  objectMeta(report, at(object, 'metadata'), dns1035Label, true);
  const spec = at(object, 'spec');
  const ports = at(spec, 'ports');
  const type = text(at(spec, 'type'));
  const headless = isHeadless(spec);
  if (items(ports).length === 0 && !headless && type !== 'ExternalName') required(report, ports);
  byType(report, spec, type, headless);
  servicePorts(report, ports);
  labels(report, at(spec, 'selector'));
  affinity(report, spec);
  clusterAddresses(report, spec, type);
  externalAddresses(report, at(spec, 'externalIPs'));
  oneOf(report, at(spec, 'type'), ['ClusterIP', 'ExternalName', 'LoadBalancer', 'NodePort']);
  nodePorts(report, ports, at(spec, 'type'));
  duplicatePorts(report, ports);
  loadBalancer(report, spec, type);
  serviceAnnotations(report, object, type);
  traffic(report, spec, type);
}

function byType(report: Report, spec: Field, type: string, headless: boolean): void {
  if ((type === 'LoadBalancer' || type === 'NodePort') && headless) {
    invalid(report, itemOf(at(spec, 'clusterIPs'), 0), 'None', `may not be set to 'None' for ${type} services`);
  }
  if (type !== 'ExternalName') return;
  for (const name of ['clusterIPs', 'ipFamilies', 'ipFamilyPolicy']) {
    const field = at(spec, name);
    if (has(field) && (name === 'ipFamilyPolicy' || items(field).length > 0))
      forbidden(report, field, 'may not be set for ExternalName services');
  }
  const target = at(spec, 'externalName');
  const host = text(target).replace(/\.$/, '');
  if (host === '') required(report, target);
  else invalidForEach(report, target, host, dnsSubdomain(host));
}

/** core validateServicePort. */
function servicePorts(report: Report, list: Field): void {
  const names = new Set<string>();
  const ports = items(list);
  for (const port of ports) {
    const name = at(port, 'name');
    if (ports.length > 1 && text(name) === '') required(report, name);
    else if (text(name) !== '') {
      invalidForEach(report, name, text(name), dnsLabel(text(name)));
      if (names.has(text(name))) duplicate(report, name, text(name));
      names.add(text(name));
    }
    invalidForEach(report, at(port, 'port'), number(at(port, 'port')), portNumber(number(at(port, 'port'))));
    oneOf(report, at(port, 'protocol'), PROTOCOLS);
    portNumberOrName(report, at(port, 'targetPort'));
    const protocol = at(port, 'appProtocol');
    if (has(protocol)) qualifiedAt(report, protocol, text(protocol));
  }
}

const LONGEST_AFFINITY = 86400;

function affinity(report: Report, spec: Field): void {
  const kind = at(spec, 'sessionAffinity');
  oneOf(report, kind, ['ClientIP', 'None']);
  const config = at(spec, 'sessionAffinityConfig');
  if (text(kind) === 'None' && has(config)) forbidden(report, config, 'must not be set when session affinity is None');
  const timeout = at(config, 'clientIP', 'timeoutSeconds');
  if (text(kind) !== 'ClientIP' || !has(timeout)) return;
  if (number(timeout) <= 0 || number(timeout) > LONGEST_AFFINITY) {
    invalid(report, timeout, number(timeout), `must be greater than 0 and less than ${LONGEST_AFFINITY}`);
  }
}

/** Ports of the nodes; those that the server hands out itself stay in a range (`--service-node-port-range`). */
function nodePorts(report: Report, list: Field, typeField: Field): void {
  const type = text(typeField);
  const taken = new Set<string>();
  for (const port of items(list)) {
    const nodePort = at(port, 'nodePort');
    const value = number(nodePort);
    if (value === 0) continue;
    if (type === 'ClusterIP')
      forbidden(report, nodePort, "may not be used when `type` is 'ClusterIP'", { needs: [typeField] });
    const key = `${text(at(port, 'protocol'))}/${value}`;
    if (taken.has(key)) duplicate(report, nodePort, value);
    taken.add(key);
    if ((type === 'NodePort' || type === 'LoadBalancer') && (value < 30000 || value > 32767)) {
      invalid(
        report,
        nodePort,
        value,
        'provided port is not in the valid range. The range of valid ports is 30000-32767',
      );
    }
  }
}

function duplicatePorts(report: Report, list: Field): void {
  const taken = new Set<string>();
  for (const port of items(list)) {
    const protocol = text(at(port, 'protocol'));
    const value = number(at(port, 'port'));
    const key = `${protocol}/${value}`;
    // The server prints the key it compared, with the other fields empty.
    if (taken.has(key)) {
      duplicate(report, port, {
        Name: '',
        Protocol: protocol,
        AppProtocol: null,
        Port: value,
        TargetPort: 0,
        NodePort: 0,
      });
    }
    taken.add(key);
  }
}

function loadBalancer(report: Report, spec: Field, type: string): void {
  const ranges = at(spec, 'loadBalancerSourceRanges');
  if (items(ranges).length > 0) {
    // So the server writes it.
    const spot = below(spec, 'LoadBalancerSourceRanges');
    if (type !== 'LoadBalancer')
      forbidden(report, spot, "may only be used when `type` is 'LoadBalancer'", { needs: [at(spec, 'type')] });
    items(ranges).forEach((range, index) => {
      cidr(report, itemOf(spot, index), text(range).trim());
    });
  }
  const allocate = at(spec, 'allocateLoadBalancerNodePorts');
  const balancerClass = at(spec, 'loadBalancerClass');
  if (type !== 'LoadBalancer') {
    for (const field of [allocate, balancerClass])
      if (has(field))
        forbidden(report, field, "may only be used when `type` is 'LoadBalancer'", { needs: [at(spec, 'type')] });
  } else if (has(balancerClass)) qualifiedAt(report, balancerClass, text(balancerClass));
}

/** core validateServiceExternalTrafficPolicy, …InternalTrafficFieldsValue and …TrafficDistribution. */
function traffic(report: Report, spec: Field, type: string): void {
  const external = at(spec, 'externalTrafficPolicy');
  const isExternal =
    type === 'LoadBalancer' ||
    type === 'NodePort' ||
    (type === 'ClusterIP' && items(at(spec, 'externalIPs')).length > 0);
  if (isExternal) oneOf(report, external, ['Cluster', 'Local']);
  else if (text(external) !== '')
    invalid(report, external, text(external), 'may only be set for externally-accessible services', {
      needs: [at(spec, 'type')],
    });
  const health = at(spec, 'healthCheckNodePort');
  if (number(health) !== 0) {
    const isNeeded = type === 'LoadBalancer' && text(external) === 'Local';
    const detail = "may only be set when `type` is 'LoadBalancer' and `externalTrafficPolicy` is 'Local'";
    if (isNeeded) invalidForEach(report, health, number(health), portNumber(number(health)));
    else invalid(report, health, number(health), detail, { needs: [at(spec, 'type')] });
  }
  oneOfIfAny(report, at(spec, 'internalTrafficPolicy'), ['Cluster', 'Local']);
  oneOfIfAny(report, at(spec, 'trafficDistribution'), ['PreferClose', 'PreferSameZone', 'PreferSameNode']);
}
