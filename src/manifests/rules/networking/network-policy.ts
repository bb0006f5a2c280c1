import { oneOfIfAny } from '../checks.ts';
import { type Field, at, has, items, number, text, texts } from '../field.ts';
import { cidr, isStrictSubset, parseCidr } from '../ip.ts';
import { objectMeta } from '../metadata.ts';
import { dnsSubdomain, portName, portNumber } from '../names.ts';
import { type Report, forbidden, invalid, invalidForEach, notSupported, required } from '../report.ts';
import { labelSelector } from '../selectors.ts';

const TYPES = ['Ingress', 'Egress'];

/** networking ValidateNetworkPolicy. */
export function networkPolicy(report: Report, object: Field): void {
  objectMeta(report, at(object, 'metadata'), dnsSubdomain, true);
  const spec = at(object, 'spec');
  labelSelector(report, at(spec, 'podSelector'));
  for (const [list, peers] of [
    ['ingress', 'from'],
    ['egress', 'to'],
  ] as const) {
    for (const rule of items(at(spec, list))) {
      for (const port of items(at(rule, 'ports'))) policyPort(report, port);
      for (const peer of items(at(rule, peers))) policyPeer(report, peer);
    }
  }
  const types = at(spec, 'policyTypes');
  if (items(types).length > TYPES.length) {
    invalid(report, types, texts(types), 'may not specify more than two policyTypes');
    return;
  }
  for (const type of items(types)) if (!TYPES.includes(text(type))) notSupported(report, type, text(type), TYPES);
}

/** networking ValidateNetworkPolicyPort. */
function policyPort(report: Report, entry: Field): void {
  const port = at(entry, 'port');
  const last = at(entry, 'endPort');
  oneOfIfAny(report, at(entry, 'protocol'), ['TCP', 'UDP', 'SCTP']);
  if (!has(port)) {
    if (has(last)) invalid(report, last, number(last), 'may not be specified when `port` is not specified');
  } else if (typeof port.value === 'string') {
    if (has(last)) invalid(report, last, number(last), 'may not be specified when `port` is non-numeric');
    invalidForEach(report, port, port.value, portName(port.value));
  } else {
    invalidForEach(report, port, number(port), portNumber(number(port)));
    if (!has(last)) return;
    if (number(last) < number(port)) invalid(report, last, number(last), 'must be greater than or equal to `port`');
    invalidForEach(report, last, number(last), portNumber(number(last)));
  }
}

/** networking ValidateNetworkPolicyPeer. */
function policyPeer(report: Report, peer: Field): void {
  const selectors = ['podSelector', 'namespaceSelector'].map((name) => at(peer, name)).filter(has);
  const block = at(peer, 'ipBlock');
  for (const selector of selectors) labelSelector(report, selector);
  if (has(block)) ipBlock(report, block);
  if (selectors.length === 0 && !has(block)) required(report, peer, 'must specify a peer');
  else if (selectors.length > 0 && has(block)) forbidden(report, peer, 'may not specify both ipBlock and another peer');
}

/** networking ValidateIPBlock. */
function ipBlock(report: Report, block: Field): void {
  const range = at(block, 'cidr');
  if (text(range) === '') {
    required(report, range);
    return;
  }
  if (!cidr(report, range, text(range))) return;
  const outer = parseCidr(text(range));
  for (const except of items(at(block, 'except'))) {
    if (!cidr(report, except, text(except))) continue;
    const inner = parseCidr(text(except));
    if (inner !== undefined && outer !== undefined && !isStrictSubset(inner, outer)) {
      invalid(report, except, text(except), 'must be a strict subset of `cidr`');
    }
  }
}
