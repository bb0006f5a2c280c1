import { oneOf } from '../checks.ts';
import { type Field, at, has, items, text, texts } from '../field.ts';
import { ipAddress } from '../ip.ts';
import { dnsSubdomain, dnsSubdomainWithUnderscore } from '../names.ts';
import { type Report, invalid, invalidForEach, required } from '../report.ts';

/** core validateDNSPolicy. */
export function dnsPolicy(report: Report, policy: Field): void {
  oneOf(report, policy, ['ClusterFirstWithHostNet', 'ClusterFirst', 'Default', 'None']);
}

const MOST_SERVERS = 3;
const MOST_SEARCHES = 32;
const MOST_SEARCH_CHARACTERS = 2048;

/** core validatePodDNSConfig. */
export function dnsConfig(report: Report, config: Field, policy: Field): void {
  const servers = at(config, 'nameservers');
  if (text(policy) === 'None') {
    if (!has(config)) {
      required(report, config, 'must provide `dnsConfig` when `dnsPolicy` is None');
      return;
    }
    if (items(servers).length === 0) {
      required(report, servers, 'must provide at least one DNS nameserver when `dnsPolicy` is None');
      return;
    }
  }
  if (!has(config)) return;
  if (items(servers).length > MOST_SERVERS)
    invalid(report, servers, texts(servers), `must not have more than ${MOST_SERVERS} nameservers`);
  for (const server of items(servers)) ipAddress(report, server);
  const searches = at(config, 'searches');
  const list = texts(searches);
  if (list.length > MOST_SEARCHES)
    invalid(report, searches, list, `must not have more than ${MOST_SEARCHES} search paths`);
  if (list.join(' ').length > MOST_SEARCH_CHARACTERS) {
    invalid(
      report,
      searches,
      list,
      `must not have more than ${MOST_SEARCH_CHARACTERS} characters (including spaces) in the search list`,
    );
  }
  for (const search of items(searches)) {
    const name = text(search).replace(/\.$/, '');
    if (text(search) !== '.') invalidForEach(report, search, name, dnsSubdomainWithUnderscore(name));
  }
  for (const option of items(at(config, 'options'))) {
    if (text(at(option, 'name')) === '') required(report, option, 'must not be empty');
  }
}

/** core ValidateHostAliases. */
export function hostAliases(report: Report, list: Field): void {
  for (const alias of items(list)) {
    ipAddress(report, at(alias, 'ip'));
    for (const name of items(at(alias, 'hostnames')))
      invalidForEach(report, name, text(name), dnsSubdomain(text(name)));
  }
}
