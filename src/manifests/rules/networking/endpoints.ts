import { endpointAddress } from '../core/service-addresses.ts';
import { namedIfAny, oneOf, oneOfIfAny, qualifiedAt } from '../checks.ts';
import { type Field, at, has, items, number, text } from '../field.ts';
import { objectMeta } from '../metadata.ts';
import { dnsLabel, dnsSubdomain, portNumber } from '../names.ts';
import { PROTOCOLS } from '../pod/ports.ts';
import { type Report, invalidForEach, required } from '../report.ts';

/** core ValidateEndpoints. */
export function endpoints(report: Report, object: Field): void {
  objectMeta(report, at(object, 'metadata'), dnsSubdomain, true);
  for (const subset of items(at(object, 'subsets'))) {
    const addresses = [...items(at(subset, 'addresses')), ...items(at(subset, 'notReadyAddresses'))];
    if (addresses.length === 0) required(report, subset, 'must specify `addresses` or `notReadyAddresses`');
    for (const address of addresses) {
      endpointAddress(report, at(address, 'ip'));
      namedIfAny(report, at(address, 'hostname'), dnsLabel);
      namedIfAny(report, at(address, 'nodeName'), dnsSubdomain);
    }
    const ports = items(at(subset, 'ports'));
    for (const port of ports) endpointPort(report, port, ports.length > 1);
  }
}

/** core validateEndpointPort. */
function endpointPort(report: Report, port: Field, needsName: boolean): void {
  const name = at(port, 'name');
  if (needsName && text(name) === '') required(report, name);
  else namedIfAny(report, name, dnsLabel);
  invalidForEach(report, at(port, 'port'), number(at(port, 'port')), portNumber(number(at(port, 'port'))));
  oneOf(report, at(port, 'protocol'), PROTOCOLS);
  if (has(at(port, 'appProtocol'))) qualifiedAt(report, at(port, 'appProtocol'), text(at(port, 'appProtocol')));
}

/** discovery ValidateEndpointSlice, in its main lines. */
export function endpointSlice(report: Report, object: Field): void {
  objectMeta(report, at(object, 'metadata'), dnsSubdomain, true);
  const type = at(object, 'addressType');
  oneOf(report, type, ['FQDN', 'IPv4', 'IPv6']);
  for (const endpoint of items(at(object, 'endpoints'))) {
    const addresses = at(endpoint, 'addresses');
    if (items(addresses).length === 0) required(report, addresses, 'must contain at least 1 address');
    if (text(type) === 'IPv4' || text(type) === 'IPv6')
      for (const address of items(addresses)) endpointAddress(report, address);
    namedIfAny(report, at(endpoint, 'hostname'), dnsLabel);
  }
  for (const port of items(at(object, 'ports'))) oneOfIfAny(report, at(port, 'protocol'), PROTOCOLS);
}
