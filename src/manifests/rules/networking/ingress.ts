import { domainPrefixedPath, named, namedIfAny, requiredName } from '../checks.ts';
import { type Field, at, has, items, number, stringMap, text } from '../field.ts';
import { ipFamily } from '../ip.ts';
import { objectMeta } from '../metadata.ts';
import {
  dns1035Label,
  dnsLabel,
  dnsSubdomain,
  pathSegment,
  portName,
  portNumber,
  wildcardSubdomain,
} from '../names.ts';
import { type Report, below, forbidden, invalid, invalidForEach, notSupported, required, tooLong } from '../report.ts';

const CLASS_ANNOTATION = 'kubernetes.io/ingress.class';

/** networking ValidateIngressCreate. */
export function ingress(report: Report, object: Field): void {
  objectMeta(report, at(object, 'metadata'), dnsSubdomain, true);
  const spec = at(object, 'spec');
  const rules = at(spec, 'rules');
  const fallback = at(spec, 'defaultBackend');
  if (items(rules).length === 0 && !has(fallback)) {
    invalid(report, spec, null, 'either `defaultBackend` or `rules` must be specified', { missing: true });
  }
  if (has(fallback)) backend(report, fallback);
  for (const rule of items(rules)) ingressRule(report, rule);
  for (const tls of items(at(spec, 'tls'))) {
    for (const host of items(at(tls, 'hosts')))
      named(report, host, text(host).includes('*') ? wildcardSubdomain : dnsSubdomain);
    namedIfAny(report, at(tls, 'secretName'), dnsSubdomain);
  }
  const className = at(spec, 'ingressClassName');
  if (!has(className)) return;
  named(report, className, dnsSubdomain);
  const annotation = stringMap(at(object, 'metadata', 'annotations'))[CLASS_ANNOTATION];
  if (annotation !== undefined && annotation !== text(className)) {
    const spot = below({ path: undefined }, 'annotations', CLASS_ANNOTATION);
    invalid(report, spot, annotation, 'must match `ingressClassName` when both are specified');
  }
}

function ingressRule(report: Report, rule: Field): void {
  const host = at(rule, 'host');
  if (text(host) !== '') {
    if (ipFamily(text(host)) !== undefined) invalid(report, host, text(host), 'must be a DNS name, not an IP address');
    named(report, host, text(host).includes('*') ? wildcardSubdomain : dnsSubdomain);
  }
  const http = at(rule, 'http');
  if (!has(http)) return;
  if (items(at(http, 'paths')).length === 0) required(report, at(http, 'paths'));
  for (const path of items(at(http, 'paths'))) httpPath(report, path);
}

const PATH_TYPES = ['Exact', 'ImplementationSpecific', 'Prefix'];
const NOT_INSIDE = ['//', '/./', '/../', '%2f', '%2F'];
const NOT_LAST = ['/..', '/.'];

/** networking validateHTTPIngressPath. */
function httpPath(report: Report, entry: Field): void {
  const type = at(entry, 'pathType');
  const path = at(entry, 'path');
  const value = text(path);
  if (!has(type)) {
    required(report, type, 'pathType must be specified');
    return;
  }
  if (text(type) === 'Exact' || text(type) === 'Prefix') {
    if (!value.startsWith('/')) invalid(report, path, value, 'must be an absolute path');
    for (const part of NOT_INSIDE) if (value.includes(part)) invalid(report, path, value, `must not contain '${part}'`);
    for (const part of NOT_LAST) if (value.endsWith(part)) invalid(report, path, value, `cannot end with '${part}'`);
  } else if (text(type) === 'ImplementationSpecific') {
    if (value !== '' && !value.startsWith('/')) invalid(report, path, value, 'must be an absolute path');
  } else notSupported(report, type, text(type), PATH_TYPES);
  backend(report, at(entry, 'backend'));
}

/** networking validateIngressBackend. */
function backend(report: Report, field: Field): void {
  const resource = at(field, 'resource');
  const service = at(field, 'service');
  if (has(resource) && has(service)) {
    invalid(report, field, '', 'cannot set both resource and service backends');
    return;
  }
  if (has(resource)) {
    namedIfAny(report, at(resource, 'apiGroup'), dnsSubdomain);
    requiredName(report, at(resource, 'kind'), pathSegment);
    requiredName(report, at(resource, 'name'), pathSegment);
  } else if (has(service)) {
    requiredName(report, at(service, 'name'), dns1035Label);
    const name = at(service, 'port', 'name');
    const port = at(service, 'port', 'number');
    if (text(name) !== '' && number(port) !== 0) invalid(report, field, '', 'cannot set both port name & port number');
    else if (text(name) !== '') named(report, name, portName);
    else if (number(port) !== 0) invalidForEach(report, port, number(port), portNumber(number(port)));
    else required(report, field, 'port name or number is required');
  } else invalid(report, field, '', 'resource or service backend is required', { missing: true });
}

const LONGEST_CONTROLLER = 250;

/** networking ValidateIngressClass. */
export function ingressClass(report: Report, object: Field): void {
  objectMeta(report, at(object, 'metadata'), dnsSubdomain, false);
  const controller = at(object, 'spec', 'controller');
  if (text(controller).length > LONGEST_CONTROLLER) tooLong(report, controller, LONGEST_CONTROLLER);
  domainPrefixedPath(report, controller, dnsSubdomain);
  const parameters = at(object, 'spec', 'parameters');
  if (!has(parameters)) return;
  namedIfAny(report, at(parameters, 'apiGroup'), dnsSubdomain);
  requiredName(report, at(parameters, 'kind'), pathSegment);
  requiredName(report, at(parameters, 'name'), pathSegment);
  const scope = at(parameters, 'scope');
  const namespace = at(parameters, 'namespace');
  if (text(scope) === 'Namespace') {
    if (has(namespace)) named(report, namespace, dnsLabel);
    else required(report, namespace, "`parameters.scope` is set to 'Namespace'");
  } else if (text(scope) !== 'Cluster') notSupported(report, scope, text(scope), ['Cluster', 'Namespace']);
  else if (has(namespace)) forbidden(report, namespace, "`parameters.scope` is set to 'Cluster'");
}
