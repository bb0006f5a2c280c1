import { oneOfIfAny } from '../checks.ts';
import { type Field, at, has, items, stringMap, text, texts } from '../field.ts';
import { ipAddress, ipFamily } from '../ip.ts';
import { type Report, duplicate, invalid, notSupported } from '../report.ts';

/** core isHeadlessService. */
export function isHeadless(spec: Field): boolean {
  const addresses = texts(at(spec, 'clusterIPs'));
  return addresses.length === 1 && addresses[0] === 'None';
}

const FAMILIES = ['IPv4', 'IPv6'];
const FAMILY_POLICIES = ['PreferDualStack', 'RequireDualStack', 'SingleStack'];

/** core ValidateServiceClusterIPsRelatedFields. */
export function clusterAddresses(report: Report, spec: Field, type: string): void {
  if (type === 'ExternalName') return;
  const single = text(at(spec, 'clusterIP'));
  const list = at(spec, 'clusterIPs');
  const all = texts(list);
  if (single !== '' && all[0] !== single) invalid(report, list, all, 'first value must match `clusterIP`');
  if (single === '' && all.length > 0) invalid(report, list, all, 'must be empty when `clusterIP` is not specified');
  families(report, spec);
  const before = report.length;
  for (const address of items(list)) {
    if (text(address) !== 'None' || address.path?.segment !== 0) ipAddress(report, address);
    else if (all.length > 1) invalid(report, list, all, "'None' must be the first and only value");
  }
  if (all.length > 2) invalid(report, list, all, 'may only hold up to 2 values');
  if (report.length > before) return;
  singleStack(report, spec);
  if (all.length > 1 && ipFamily(all[0] ?? '') === ipFamily(all[1] ?? '')) {
    invalid(report, list, all, 'may specify no more than one IP for each IP family');
  }
  if (isHeadless(spec)) return;
  const wanted = texts(at(spec, 'ipFamilies'));
  items(list).forEach((address, index) => {
    const family = wanted[index];
    if (family === undefined || family === `IPv${ipFamily(text(address)) ?? ''}`) return;
    if (!FAMILIES.includes(family)) return;
    invalid(report, address, text(address), `expected an ${family} value as indicated by \`ipFamilies[${index}]\``);
  });
}

/** registry initIPFamilyFields: two addresses or families want a policy that allows for two. */
function singleStack(report: Report, spec: Field): void {
  const policy = at(spec, 'ipFamilyPolicy');
  // Without Pods to select, the server takes two families for what is meant.
  const isOpen = isHeadless(spec) && Object.keys(stringMap(at(spec, 'selector'))).length === 0;
  if ((text(policy) || (isOpen ? 'RequireDualStack' : 'SingleStack')) !== 'SingleStack') return;
  for (const [name, what] of [
    ['clusterIPs', 'cluster IPs'],
    ['ipFamilies', 'IP families'],
  ] as const) {
    const list = at(spec, name);
    if (items(list).length !== 2) continue;
    const detail = `must be 'RequireDualStack' or 'PreferDualStack' when multiple ${what} are specified`;
    const hint = { code: 'set-first', values: ['ipFamilyPolicy: PreferDualStack'] } as const;
    invalid(report, policy, 'SingleStack', detail, { needs: [list], missing: !has(policy), hint });
  }
}

function families(report: Report, spec: Field): void {
  const seen = new Set<string>();
  for (const family of items(at(spec, 'ipFamilies'))) {
    if (!FAMILIES.includes(text(family))) notSupported(report, family, text(family), FAMILIES);
    if (seen.has(text(family))) duplicate(report, family, text(family));
    seen.add(text(family));
  }
  oneOfIfAny(report, at(spec, 'ipFamilyPolicy'), FAMILY_POLICIES);
}

/** Addresses from outside: core ValidateEndpointIP. */
export function externalAddresses(report: Report, list: Field): void {
  for (const address of items(list)) endpointAddress(report, address);
}

/** core IsValidIPForLegacyField and ValidateEndpointIP. */
export function endpointAddress(report: Report, field: Field): void {
  const value = text(field);
  if (ipFamily(value) === undefined) {
    ipAddress(report, field);
    return;
  }
  for (const [pattern, detail] of RESERVED)
    if (pattern.test(value)) invalid(report, field, value, detail.replace('$', value));
}

const RESERVED: readonly (readonly [RegExp, string])[] = [
  [/^(?:0\.0\.0\.0|::)$/, 'may not be unspecified ($)'],
  [/^(?:127\.|::1$)/, 'may not be in the loopback range (127.0.0.0/8, ::1/128)'],
  [/^(?:169\.254\.|fe[89ab])/i, 'may not be in the link-local range (169.254.0.0/16, fe80::/10)'],
  [/^(?:224\.0\.0\.|ff02:)/i, 'may not be in the link-local multicast range (224.0.0.0/24, ff02::/10)'],
];
